import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/engine/engine.js'
import { DeployStages } from '../../src/session/stages/deploy-stages.js'
import { newRun } from './helpers.js'

const services: Record<string, Role> = {
  db: 'infrastructure',
  cache: 'infrastructure',
  api: 'application',
  web: 'application'
}

/** What the journal says: `+infra_deploy` where it began, `-infra_deploy ok` where it ended. */
async function stagesOf(work: (stages: DeployStages, create: (...names: string[]) => void) => void): Promise<string[]> {
  const { run, events } = await newRun()
  const stages = new DeployStages(run)
  stages.begin()
  const create = (...names: string[]) => {
    stages.created(names.map((name) => ({ name, role: services[name] ?? 'application' })))
  }
  work(stages, create)
  return (await events()).map((event) => {
    if (event.type === 'stage_started') return `+${event.stage}`
    return event.type === 'stage_ended' ? `-${event.stage} ${event.status}` : event.type
  })
}

const CREATED = ['+infra_deploy', '+infra_deploy.create', '-infra_deploy.create ok', '+infra_deploy.ready']
const INFRA_OK = ['-infra_deploy.ready ok', '-infra_deploy ok']

describe('deploy stages', () => {
  it('end with the last of their services', async () => {
    const seen = await stagesOf((stages, create) => {
      create('db', 'cache', 'api', 'web')
      for (const name of ['db', 'cache']) stages.starting(name)
      stages.done('db')
      stages.done('cache')
      for (const name of ['api', 'web']) stages.starting(name)
      stages.done('web')
      stages.done('api')
      stages.end('ok')
    })
    expect(seen).toEqual([...CREATED, ...INFRA_OK, '+service_deploy', '-service_deploy ok'])
  })

  it('overlap where an application waits for nothing', async () => {
    const seen = await stagesOf((stages, create) => {
      create('db', 'api')
      stages.starting('api')
      stages.done('api')
      stages.starting('db')
      stages.done('db')
      stages.end('ok')
    })
    expect(seen).toEqual([...CREATED, '+service_deploy', '-service_deploy ok', ...INFRA_OK])
  })

  it('are left out where there is no application, and short where there is no infrastructure', async () => {
    const without = await stagesOf((stages, create) => {
      create('db')
      stages.done('db')
      stages.end('ok')
    })
    expect(without).toEqual([...CREATED, ...INFRA_OK])
    const only = await stagesOf((stages, create) => {
      create('api')
      stages.starting('api')
      stages.done('api')
      stages.end('ok')
    })
    expect(only).toEqual([...CREATED, ...INFRA_OK, '+service_deploy', '-service_deploy ok'])
  })

  it('fail where something was still open, the inner before the outer', async () => {
    const infrastructure = await stagesOf((stages, create) => {
      create('db', 'cache', 'api')
      stages.done('db')
      stages.end('failed')
    })
    expect(infrastructure).toEqual([...CREATED, '-infra_deploy.ready failed', '-infra_deploy failed'])
    const application = await stagesOf((stages, create) => {
      create('db', 'api')
      stages.done('db')
      stages.starting('api')
      stages.end('cancelled')
    })
    expect(application).toEqual([...CREATED, ...INFRA_OK, '+service_deploy', '-service_deploy cancelled'])
  })

  it('fail in creating, before there is any service', async () => {
    const seen = await stagesOf((stages) => stages.end('failed'))
    expect(seen).toEqual([
      '+infra_deploy',
      '+infra_deploy.create',
      '-infra_deploy.create failed',
      '-infra_deploy failed'
    ])
  })

  it('end once, whatever else is said to be done', async () => {
    const seen = await stagesOf((stages, create) => {
      create('db')
      for (const name of ['db', 'db', 'stranger']) stages.done(name)
      stages.end('ok')
      stages.end('failed')
    })
    expect(seen).toEqual([...CREATED, ...INFRA_OK])
  })
})
