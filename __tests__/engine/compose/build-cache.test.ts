import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBuildCache, type BuildCache } from '../../../src/engine/compose/build-cache.js'

const { signal } = new AbortController()
const ACTIONS = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example/' }

interface Given {
  readonly env?: Readonly<Record<string, string>>
  /** Of the current builder; undefined: there is no buildx. */
  readonly driver?: string | undefined
  readonly build?: unknown
  readonly save?: boolean
}

interface Opened {
  readonly cache: BuildCache | undefined
  /** Of the service `api`, as compose is told. */
  readonly api: unknown
  readonly folder: string
  readonly said: readonly string[]
}

/** With a `docker` that tells the driver, and says no to everything else. */
async function open({ env = {}, driver, build = { context: '.' }, save = true }: Given): Promise<Opened> {
  const place = await mkdtemp(join(tmpdir(), 'testbed-build-cache-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const docker = join(place, 'docker')
  const answer = driver === undefined ? 'exit 1' : `echo 'Name: one'; echo 'Driver:        ${driver}'`
  await writeFile(docker, `#!/bin/sh\n[ "$1 $2" = 'buildx inspect' ] || exit 1\n${answer}\n`)
  await chmod(docker, 0o755)
  const folder = join(place, 'builds')
  const said: string[] = []
  const project = {
    env: { PATH: `${place}:/usr/bin:/bin`, ...env },
    file: join(place, 'compose.yml'),
    plan: { run_id: 'itb-a' },
    generated: { compose: { services: { api: { build } } } }
  }
  const wanted = [{ service: 'api', image: 'registry.example:5000/shop/api:abc' }]
  const options = { folder, save, say: (line: string) => void said.push(line) }
  const cache = await openBuildCache(project, wanted, options, signal)
  const [, file] = cache?.args ?? []
  const written: unknown = file === undefined ? undefined : JSON.parse(await readFile(file, 'utf8'))
  const api = (written as { services?: { api?: { build?: unknown } } } | undefined)?.services?.api?.build
  return { cache, api, folder, said }
}

describe('layers of builds', () => {
  it.each([
    ['on a laptop, whose builders stay', { driver: 'docker-container' }],
    ["with the engine's own builder, which keeps its layers", { driver: 'docker', env: { ...ACTIONS, CI: 'true' } }],
    ['without buildx', { env: { ...ACTIONS, CI: 'true' } }],
    [
      'where the compose file says itself where they go',
      { driver: 'docker-container', env: ACTIONS, build: { context: '.', cache_to: ['type=inline'] } }
    ]
  ])('are left alone %s', async (_, given) => {
    const { cache, said } = await open(given)
    expect(cache).toBeUndefined()
    expect(said).toEqual([])
  })

  it('go into the cache of GitHub Actions where the job has it, by image and processor', async () => {
    const { api } = await open({ driver: 'docker-container', env: { ...ACTIONS, CI: 'true' } })
    const entry = `type=gha,scope=itb1-registry.example-5000-shop-api-${process.arch}`
    expect(api).toEqual({ cache_from: [entry], cache_to: [`${entry},mode=max,ignore-error=true`] })
  })

  it('are only read from there by jobs whose layers are not for others', async () => {
    const { api } = await open({ driver: 'remote', env: ACTIONS, save: false })
    expect(api).toEqual({ cache_from: [expect.stringContaining('type=gha')] })
  })

  describe('on other CI hosts', () => {
    const LAYERS = `itb1-registry.example-5000-shop-api-${process.arch}`
    /** What is exported takes the place of what is there. */
    async function exported(built: boolean): Promise<{ old: boolean; fresh: boolean; rest: boolean }> {
      const { cache, api, folder } = await open({ driver: 'docker-container', env: { CI: 'true' } })
      const [now, next] = [join(folder, LAYERS), join(folder, `${LAYERS}.itb-a`)]
      expect(api).toEqual({
        cache_from: [`type=local,src=${now}`],
        cache_to: [`type=local,dest=${next},mode=max,ignore-error=true`]
      })
      await mkdir(now, { recursive: true })
      await writeFile(join(now, 'old'), '')
      await mkdir(next)
      await writeFile(join(next, 'fresh'), '')
      await cache?.close(built)
      const isThere = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined
      return {
        old: await isThere(join(now, 'old')),
        fresh: await isThere(join(now, 'fresh')),
        rest: await isThere(next)
      }
    }

    it('go into a folder, which holds the last build only', async () => {
      expect(await exported(true)).toEqual({ old: false, fresh: true, rest: false })
    })

    it('stay as they were where the build failed', async () => {
      expect(await exported(false)).toEqual({ old: true, fresh: false, rest: false })
    })
  })
})
