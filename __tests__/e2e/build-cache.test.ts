/** Layers of builds between machines: each builder here is new, as on hosts that are thrown away. */
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { DRIVERS, HAS_BUILDKIT, startBuilder, type Driver } from '../support/buildkit.js'
import { expectCode } from '../support/checks.js'
import { docker } from '../support/docker.js'
import { startResultsService } from '../support/results-service/service.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, web } from '../support/services.js'

/** What is run in it differs each time that it is run: a layer that is taken over is known by it. */
const DOCKERFILE = `FROM scratch
ADD root.tar /
RUN cat /proc/sys/kernel/random/uuid >/stamp
`
const IMAGE = 'testbed-build-cache'

/** Builders reach neither the engine's images nor a registry: the base comes as a file. */
async function shop({ project, onCleanUp }: Scene): Promise<void> {
  const container = (await docker('create', 'testbed.local/busybox:1')).trim()
  await docker('export', '--output', join(project.folder, 'root.tar'), container)
  await docker('rm', container)
  await project.write('Dockerfile', DOCKERFILE)
  await project.compose({ services: { web: web({ image: `${IMAGE}:1`, build: '.' }) } })
  onCleanUp(() => docker('image', 'rm', '--force', `${IMAGE}:1`))
}

/** The stamp of an image that a new builder has built. */
async function builtAnew(driver: Driver, scene: Scene, env: Readonly<Record<string, string>>): Promise<string> {
  const builder = await startBuilder(driver)
  scene.onCleanUp(builder.close)
  const args = [
    'run',
    '--build',
    'always',
    '--cache-images',
    'always',
    '--test',
    fetchLine('WEB', '/stamp', 'stamp.txt')
  ]
  const ran = await scene.run(args, { env: { ...builder.env, ...env } })
  expectCode(ran, 0)
  expect(ran.results.stages.build?.status).toBe('ok')
  await builder.close()
  return scene.project.read('stamp.txt')
}

/** BuildKit reads from the token which entries it may see. */
function token(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const ac = JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }])
  const now = Math.floor(Date.now() / 1000)
  const claims = { scp: 'Actions.Results:1:2', ac, nbf: now - 60, exp: now + 3600 }
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${createHmac('sha256', 'nobody checks it').update(text).digest('base64url')}`
}

describe.skipIf(!HAS_BUILDKIT).each(DRIVERS)('build cache, with buildkitd (%s)', (driver) => {
  scenario(
    'layers are taken over by the next machine, in GitHub Actions',
    'A builder that is thrown away must not mean that everything is built again.',
    async (scene) => {
      const service = await startResultsService()
      scene.onCleanUp(service.close)
      await shop(scene)
      const env = { ...service.env, ACTIONS_RUNTIME_TOKEN: token() }
      const first = await builtAnew(driver, scene, env)
      expect(await builtAnew(driver, scene, env)).toBe(first)
    }
  )

  scenario(
    'layers are taken over by the next job of a CI host',
    'The same where there is no such service, from a folder.',
    async (scene) => {
      await shop(scene)
      const first = await builtAnew(driver, scene, { CI: 'true' })
      expect(await builtAnew(driver, scene, { CI: 'true' })).toBe(first)
    }
  )

  scenario(
    'a service that is down costs no build',
    'A cache saves time; it is never a reason to fail.',
    async (scene) => {
      const service = await startResultsService()
      await service.close()
      await shop(scene)
      const env = { ...service.env, ACTIONS_RUNTIME_TOKEN: token() }
      const first = await builtAnew(driver, scene, env)
      expect(await builtAnew(driver, scene, env)).not.toBe(first)
    }
  )
})
