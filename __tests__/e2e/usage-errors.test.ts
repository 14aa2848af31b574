/** What is wrong before anything starts: one line, exit code 2, and a results file that says so. */
import { describe, expect } from 'vitest'
import { expectCode, expectOneLine } from '../support/checks.js'
import { scenario, type Scene } from '../support/scenario.js'
import { web } from '../support/services.js'

/** `names`: what the one line must name. */
async function expectRefused(
  scene: Scene,
  args: readonly string[],
  names: readonly string[],
  env: NodeJS.ProcessEnv = {}
): Promise<void> {
  const ran = await scene.run(args, { env })
  expectCode(ran, 2)
  expectOneLine(ran)
  for (const name of names) expect(ran.output).toContain(name)
  for (const name of names) expect(ran.results.error).toContain(name)
  expect(ran.results.tests.total).toBe(0)
}

const RUN = ['run', '--test', 'true']

describe('wrong from the start', () => {
  scenario(
    'a flag that does not exist',
    'A misspelt flag is refused and never ignored.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      await expectRefused(scene, [...RUN, '--health-timeoutt', '3s'], ['--health-timeoutt'])
    },
    { engine: false }
  )

  scenario(
    'a key of testbed.yml that does not exist',
    'A misspelt key is refused, with the file and the nearest name.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      await scene.project.write('testbed.yml', { 'health-timout': '3s' })
      await expectRefused(scene, RUN, ['testbed.yml', 'health-timout'])
    },
    { engine: false }
  )

  scenario(
    'nothing to run',
    'Services that came up, and the results of yesterday, never pass for tests that passed.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      await expectRefused(scene, ['run'], ['--test'])
      await expectRefused(scene, ['run', '--'], ['--test'])
    },
    { engine: false }
  )

  scenario(
    'no engine',
    'Where nothing answers, that is all there is to say, at once.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      await expectRefused(scene, RUN, ['/nowhere/docker.sock'], { DOCKER_HOST: 'unix:///nowhere/docker.sock' })
      await expectRefused(scene, RUN, ['127.0.0.1:1'], { DOCKER_HOST: 'tcp://127.0.0.1:1' })
    },
    { engine: false }
  )

  scenario('no compose file', 'A wrong folder is told as such.', async (scene) => {
    await expectRefused(scene, RUN, ['compose'])
  })

  scenario('invalid YAML', 'The file and the line are named.', async (scene) => {
    await scene.project.write('compose.yml', 'services:\n  web:\n    image: [broken\n')
    await expectRefused(scene, RUN, ['compose.yml'])
  })

  scenario(
    'an undefined variable',
    'Compose puts nothing in its place and goes on: that starts the wrong thing.',
    async (scene) => {
      await scene.project.compose({ services: { web: web({ environment: { PASSWORD: '${SHOP_PASSWORD}' } }) } })
      await expectRefused(scene, RUN, ['SHOP_PASSWORD'])
    }
  )

  scenario('an env_file that is missing', 'The file is named.', async (scene) => {
    await scene.project.compose({ services: { web: web({ env_file: ['shop.env'] }) } })
    await expectRefused(scene, RUN, ['shop.env'])
  })

  scenario(
    'an external network and volume that are missing',
    'They are named before anything is created.',
    async (scene) => {
      const external = { external: true, name: 'testbed-e2e-is-not-there' }
      await scene.project.compose({ services: { web: web({ networks: ['shared'] }) }, networks: { shared: external } })
      await expectRefusedLater(scene, 'network testbed-e2e-is-not-there')
      await scene.project.compose({
        services: { web: web({ volumes: ['shared:/data'] }) },
        volumes: { shared: external }
      })
      await expectRefusedLater(scene, 'volume testbed-e2e-is-not-there')
    }
  )
})

/** As expectRefused, where the run has begun and its verdict takes more than a line. */
async function expectRefusedLater(scene: Scene, name: string): Promise<void> {
  const ran = await scene.run(RUN)
  expectCode(ran, 2)
  expect(ran.output).toContain(name)
  expect(ran.results.error).toContain(name)
}
