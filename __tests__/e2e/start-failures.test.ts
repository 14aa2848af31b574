/** Services that do not come up: exit code 2, the service and the cause in the diagnosis and on the screen. */
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { BUSYBOX } from '../support/project.js'
import { scenario, type Ran, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'

const RUN = ['run', '--test', 'touch tests-ran']

/** Runs it and returns what the diagnosis says of the service, of all where none is named. */
async function failedStart(
  scene: Scene,
  service: string | undefined,
  args: readonly string[] = []
): Promise<{ ran: Ran; text: string }> {
  const ran = await scene.run([...RUN, ...args])
  expectCode(ran, 2)
  const text = diagnosed(ran.results, service)
  if (service !== undefined) expect(ran.output).toContain(service)
  await expect(scene.project.read('tests-ran'), 'tests ran on a testbed that was not ready').rejects.toThrow('ENOENT')
  expect(ran.results.stages.integration_tests.status).toBe('skipped')
  return { ran, text }
}

describe('a service that does not come up', () => {
  scenario(
    'exits with an error',
    'Its exit code and last lines say why; nobody waits for the time-out.',
    async (scene) => {
      await scene.project.compose({
        services: { web: web(), broken: shell('echo no such table: orders; exit 3', { ports: ['8080'] }) }
      })
      const { ran, text } = await failedStart(scene, 'broken')
      expect(text).toMatch(/exit(ed with)? code 3/)
      expect(ran.output).toContain('no such table: orders')
      expect(ran.results.services?.find(({ name }) => name === 'broken')).toMatchObject({
        state: 'failed',
        exit_code: 3
      })
    }
  )

  scenario('is killed for memory', 'An OOM kill is told apart from an exit code.', async (scene) => {
    await scene.project.compose({
      services: { greedy: shell('exec tail /dev/zero', { ports: ['8080'], mem_limit: '16m', memswap_limit: '16m' }) }
    })
    const { ran, text } = await failedStart(scene, 'greedy')
    expect(text).toContain('OOM')
    expect(ran.results.services).toMatchObject([{ name: 'greedy', oom: true }])
  })

  scenario(
    'restarts for ever',
    'A restart policy turns a crash into a loop, which is told after the third time.',
    async (scene) => {
      await scene.project.compose({
        services: { loop: shell('echo no licence; exit 4', { ports: ['8080'], restart: 'always' }) }
      })
      const { ran, text } = await failedStart(scene, 'loop')
      expect(text).toMatch(/restarted \d+ times/)
      expect(text).toContain('exit code 4')
      expect(ran.output).toContain('no licence')
    }
  )

  scenario(
    'never gets healthy',
    'Every service that is not ready is named, with its last probe and its last lines.',
    async (scene) => {
      const sick = (name: string) =>
        shell(`echo ${name} waits for godot; exec sleep 600`, {
          healthcheck: { test: ['CMD-SHELL', `echo ${name} is not there yet; exit 1`], interval: '10s' }
        })
      await scene.project.compose({
        services: {
          vladimir: sick('vladimir'),
          estragon: sick('estragon'),
          boy: shell('true', { depends_on: { vladimir: { condition: 'service_healthy' } } })
        }
      })
      const { ran, text } = await failedStart(scene, undefined, ['--health-timeout', '2s'])
      for (const name of ['vladimir', 'estragon']) {
        expect(text).toContain(`${name} is not there yet`)
        expect(ran.output).toContain(`${name} is not there yet`)
        expect(ran.output).toContain(`${name} waits for godot`)
      }
      expect(text).toContain('boy')
    }
  )

  scenario('has an image that cannot be had', 'Its registry does not answer: the image is named.', async (scene) => {
    await scene.project.compose({ services: { web: web(), ghost: { image: '127.0.0.1:1/shop/ghost:7' } } })
    const ran = await scene.run(RUN)
    expectCode(ran, 2)
    expect(diagnosed(ran.results)).toContain('127.0.0.1:1/shop/ghost:7')
    expect(ran.output).toContain('127.0.0.1:1/shop/ghost:7')
    expect(ran.results.stages.image_cache?.status).toBe('failed')
  })

  scenario(
    'has a command that its image does not have',
    'The engine refuses to start it: the program is named.',
    async (scene) => {
      await scene.project.compose({ services: { typo: { image: BUSYBOX, command: ['htpd', '-f'] } } })
      const { text } = await failedStart(scene, 'typo')
      expect(text).toContain('htpd')
    }
  )

  scenario('has a build that fails', "The failing step's last lines are shown.", async (scene) => {
    // What the step prints does not stand in its command, which is quoted in any case.
    const dockerfile = 'FROM testbed.local/busybox:1\nRUN echo no COMPILER here | tr A-Z a-z && exit 5\n'
    await scene.project.compose({ services: { built: { build: { context: '.', dockerfile_inline: dockerfile } } } })
    const ran = await scene.run(RUN)
    expectCode(ran, 2)
    expect(diagnosed(ran.results)).toContain('no compiler here')
    expect(ran.output).toContain('no compiler here')
    expect(ran.results.stages.build?.status).toBe('failed')
  })

  scenario(
    'is a one-shot service that fails',
    'A migration that fails ends the start; what waits for it is not started.',
    async (scene) => {
      await scene.project.compose({
        services: {
          migrate: shell('echo column exists already; exit 6', { restart: 'no' }),
          api: web({ depends_on: { migrate: { condition: 'service_completed_successfully' } } })
        }
      })
      const { ran, text } = await failedStart(scene, 'migrate')
      expect(text).toContain('exit code 6')
      expect(ran.output).toContain('column exists already')
      expect(ran.results.services?.find(({ name }) => name === 'api')).toMatchObject({ state: 'pending' })
    }
  )
})
