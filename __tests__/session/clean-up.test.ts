/** What a start removes of earlier runs, and what it leaves alone. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LABELS } from '../../src/contract/labels.js'
import type { Plan } from '../../src/contract/plan.js'
import { createRunFolder, runFolderAt, type RunFolder } from '../../src/run/folder.js'
import { renewLease } from '../../src/run/lease.js'
import { writePlan } from '../../src/run/plan-file.js'
import { cleanUpDeadRuns, knownRuns } from '../../src/session/clean-up.js'
import { fakeEngine, json } from '../docker/fake-engine.js'
import { planIn, temporaryFolder } from '../run/helpers.js'

const LONG_AGO = new Date(Date.now() - 3_600_000)
const OWNER = 'owner-a'

interface Container {
  readonly run: string
  readonly labels: Record<string, string>
}

/** An engine that has these containers and forgets what is removed. */
async function engineWith(containers: Container[]): Promise<Plan['engine']> {
  const left = [...containers]
  const answer = ({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(url)
    if (method === 'DELETE') {
      const index = left.findIndex(({ run }) => path.includes(`/containers/${run}`))
      if (index >= 0) left.splice(index, 1)
      response.writeHead(204).end()
    } else if (path.includes('/containers/json')) {
      const run = /"label":.*dev\.integration-testbed\.run=([\w-]+)/.exec(path)?.[1]
      const found = left.filter((container) => run === undefined || container.run === run)
      json(
        response,
        found.map(({ run: id, labels }) => ({
          Id: id,
          Names: [`/${id}`],
          Image: 'x',
          State: 'running',
          Labels: { [LABELS.run]: id, ...labels },
          Ports: []
        }))
      )
    } else if (path.includes('/networks')) json(response, [])
    else json(response, { Volumes: [] })
  }
  const engine = await fakeEngine(answer)
  onTestFinished(() => engine[Symbol.asyncDispose]())
  return { kind: 'compose', endpoint: { transport: 'unix', path: engine.path }, api_version: '1.45' }
}

async function world(containers: Container[] = []) {
  const env = { RUNNER_TEMP: await temporaryFolder() }
  const engine = await engineWith(containers)
  const add = async (run_id: string, change: Partial<Plan> = {}, renewed?: Date): Promise<RunFolder> => {
    const folder = await createRunFolder(env, run_id)
    await writePlan(folder, planIn(folder, { run_id, owner_key: OWNER, engine, ...change }))
    if (renewed !== undefined) await renewLease(folder, { pid: process.pid, started: 'long ago' }, renewed)
    return folder
  }
  const mine = await add('itb-mine', { started_at: new Date().toISOString() })
  const clean = () => cleanUpDeadRuns(planIn(mine, { run_id: 'itb-mine', owner_key: OWNER, engine }), env)
  return { env, add, mine, clean }
}

describe('by their folders', () => {
  it('removes dead runs of the same owner, and completes their results', async () => {
    const { add, clean, mine, env } = await world([{ run: 'itb-dead', labels: {} }])
    const dead = await add('itb-dead', {}, LONG_AGO)
    expect(await clean()).toEqual(['itb-dead'])
    expect(existsSync(dead.plan)).toBe(false)
    expect(existsSync(mine.plan)).toBe(true)
    const results: unknown = JSON.parse(await readFile(join(dead.output, 'results.json'), 'utf8'))
    expect(results).toMatchObject({ run_id: 'itb-dead', exit_code: 2, stages: { teardown: { status: 'ok' } } })
    expect((await knownRuns(env)).map(({ plan }) => plan.run_id)).toEqual(['itb-mine'])
  })

  it('leaves live runs, kept ones, and those of others', async () => {
    const { add, clean } = await world()
    const others = [
      await add('itb-live', {}, new Date()),
      await add('itb-kept', { keep: true }, LONG_AGO),
      await add('itb-other', { owner_key: 'owner-b' }, LONG_AGO)
    ]
    expect(await clean()).toEqual([])
    for (const folder of others) expect(existsSync(folder.plan)).toBe(true)
  })

  it('does not fail because the workspace of a dead run is gone', async () => {
    const { add, clean } = await world()
    await add(
      'itb-dead',
      { results_file: '/dev/null/inttest-results.json', output_directory: '/dev/null/out' },
      LONG_AGO
    )
    expect(await clean()).toEqual(['itb-dead'])
  })

  it('does not claim to have removed what it could not', async () => {
    const { add, clean } = await world()
    const gone = { kind: 'compose', endpoint: { transport: 'unix', path: '/dev/null/docker.sock' } } as const
    const dead = await add('itb-dead', { engine: gone }, LONG_AGO)
    expect(await clean()).toEqual([])
    expect(existsSync(dead.plan)).toBe(true)
  })
})

describe('by their labels', () => {
  it('removes those of the same owner whose folder was emptied, as runners do', async () => {
    const root = await temporaryFolder()
    const folder = runFolderAt(join(root, 'integration-testbed', 'itb-gone'))
    const labels = (owner: string) => ({ [LABELS.owner]: owner, [LABELS.folder]: `${hostname()}:${folder.path}` })
    const { clean } = await world([
      { run: 'itb-gone', labels: labels(OWNER) },
      { run: 'itb-foreign', labels: labels('owner-b') },
      { run: 'itb-kept', labels: { ...labels(OWNER), [LABELS.keep]: 'true' } }
    ])
    await mkdir(folder.path, { recursive: true })
    await rm(join(root, 'integration-testbed'), { recursive: true })
    expect(await clean()).toEqual(['itb-gone'])
    expect(await clean()).toEqual([])
  })

  it('leaves the run that starts, and every other that has a folder', async () => {
    const labels = { [LABELS.owner]: OWNER }
    const { add, clean } = await world([
      { run: 'itb-mine', labels },
      { run: 'itb-live', labels }
    ])
    await add('itb-live', {}, new Date())
    expect(await clean()).toEqual([])
  })
})
