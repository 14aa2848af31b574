/** The cache with GitHub's own client, against a results service of ours. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openActionsCache, type CacheOptions } from '../../../src/platform/github/cache.js'
import type { RemoteStore } from '../../../src/platform/remote-store.js'
import { spawnSource } from '../../run/spawn-source.js'
import { startResultsService, type ResultsService } from '../../support/results-service/service.js'
import { until } from '../../support/until.js'
import { FROM_SOURCE } from './toolkit/from-source.js'

// Each starts processes of its own, which takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 })

const signal = new AbortController().signal

interface Place {
  readonly service: ResultsService
  readonly folder: string
  readonly temp: string
  readonly env: NodeJS.ProcessEnv
  readonly open: (env?: NodeJS.ProcessEnv, options?: CacheOptions) => RemoteStore
}

async function place(): Promise<Place> {
  const service = await startResultsService()
  const folder = await mkdtemp(join(tmpdir(), 'cache-'))
  const temp = join(folder, 'temp')
  await mkdir(temp)
  onTestFinished(async () => {
    await service.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  })
  const env = { ...process.env, RUNNER_TEMP: temp, ...service.env }
  return {
    service,
    folder,
    temp,
    env,
    open: (more = {}, options = {}) => {
      const cache = openActionsCache({ ...env, ...more }, { program: FROM_SOURCE, ...options })
      if (cache === undefined) throw new Error('no cache')
      return cache
    }
  }
}

async function blob(folder: string, size = 100_000): Promise<{ path: string; content: Buffer }> {
  const path = join(folder, `blob-${randomBytes(4).toString('hex')}`)
  const content = randomBytes(size)
  await writeFile(path, content)
  return { path, content }
}

describe('the cache of Actions', () => {
  test('gives back what was put, under one version for all keys', async () => {
    const { service, folder, open } = await place()
    const cache = open()
    const blobs = await Promise.all(Array.from({ length: 6 }, () => blob(folder)))
    const put = await Promise.all(blobs.map(({ path }, index) => cache.put(`key-${index}`, path, signal)))
    expect(put).toEqual(blobs.map(() => 'saved'))
    expect(service.cache.keys.toSorted()).toEqual(blobs.map((_, index) => `key-${index}`))
    const other = open()
    await Promise.all(
      blobs.map(async ({ content }, index) => {
        const to = join(folder, 'restored', String(index))
        expect(await other.get(`key-${index}`, to, signal)).toBe(true)
        expect((await readFile(to)).equals(content)).toBe(true)
      })
    )
    expect(service.cache.versions.size).toBe(1)
    expect(await other.get('key-7', join(folder, 'none'), signal)).toBe(false)
    expect([cache.trouble, other.trouble]).toEqual([undefined, undefined])
    // The source stays where it was.
    expect(existsSync(blobs[0]?.path ?? '')).toBe(true)
  })

  test('takes the Azure paths of the client too, in blocks and ranges', async () => {
    const { service, folder, open } = await place()
    const cache = open(service.azureEnv)
    const { path, content } = await blob(folder, 9_000_000)
    expect(await cache.put('big', path, signal)).toBe('saved')
    const to = join(folder, 'big')
    expect(await cache.get('big', to, signal)).toBe(true)
    expect((await readFile(to)).equals(content)).toBe(true)
    expect(service.asked.filter((name) => name === 'GetBlob').length).toBeGreaterThan(2)
  })

  test('never replaces a key', async () => {
    const { folder, open } = await place()
    const [first, second] = [await blob(folder), await blob(folder)]
    expect(await open().put('same', first.path, signal)).toBe('saved')
    const cache = open()
    expect(await cache.put('same', second.path, signal)).toBe('exists')
    expect(cache.trouble).toBeUndefined()
    await cache.get('same', join(folder, 'out'), signal)
    expect((await readFile(join(folder, 'out'))).equals(first.content)).toBe(true)
  })

  test.each([
    ['is not there', {}, { ACTIONS_RUNTIME_TOKEN: '' }],
    ['is not there', {}, { ACTIONS_CACHE_MODE: 'none' }],
    ['is that of another server', {}, { GITHUB_SERVER_URL: 'https://git.example.org' }]
  ])('%s', async (_, options, env) => {
    const given = {
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9',
      ACTIONS_CACHE_SERVICE_V2: 'x'
    }
    expect(openActionsCache(given)).toBeDefined()
    expect(openActionsCache({ ...given, ...env }, options)).toBeUndefined()
  })

  test('is not written where the job may only read, and the other way round', async () => {
    const { service, folder, open } = await place()
    const { path } = await blob(folder)
    expect(await open({ ACTIONS_CACHE_MODE: 'read' }).put('a', path, signal)).toBe('refused')
    expect(await open({ ACTIONS_CACHE_MODE: 'write-only' }).get('a', join(folder, 'a'), signal)).toBe(false)
    expect(service.asked).toEqual([])
    service.cache.readOnly = true
    const cache = open()
    expect(await cache.put('a', path, signal)).toBe('refused')
    expect(cache.trouble).toContain('cache write denied')
    const before = service.asked.length
    expect(await cache.put('b', path, signal)).toBe('refused')
    expect(service.asked.length).toBe(before)
  })

  test('waits as long as the service asks for before it saves again, and meanwhile restores nothing', async () => {
    const { service, folder, open } = await place()
    const { path } = await blob(folder)
    const slept: number[] = []
    let now = 0
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        slept.push(ms)
        now += ms
      }
    }
    const cache = open({}, { clock })
    service.inject('CreateCacheEntry', { kind: 'status', status: 429, retryAfter: 7, times: 1 })
    expect(await cache.put('a', path, signal)).toBe('refused')
    const before = service.asked.length
    expect(await cache.get('b', join(folder, 'b'), signal)).toBe(false)
    expect(service.asked.length).toBe(before)
    expect(await cache.put('c', path, signal)).toBe('saved')
    expect(slept).toEqual([7000])
    service.inject('GetCacheEntryDownloadURL', { kind: 'status', status: 429, retryAfter: 600, times: 1 })
    expect(await cache.get('c', join(folder, 'c'), signal)).toBe(false)
    expect(await cache.put('d', path, signal)).toBe('refused')
  })

  test.each([
    ['does not answer', { kind: 'hang' }, 'no answer within'],
    ['fails again', { kind: 'status', status: 500 }, 'injected fault']
  ] as const)('gives up a service that %s, and does not ask it any more', async (_, fault, why) => {
    const { service, folder, temp, open } = await place()
    service.inject('GetCacheEntryDownloadURL', fault)
    const cache = open({}, { limits: { lookup: fault.kind === 'hang' ? 1500 : 30_000 } })
    const keys = ['a', 'b', 'c']
    expect(await Promise.all(keys.map((key) => cache.get(key, join(folder, key), signal)))).toEqual([
      false,
      false,
      false
    ])
    expect(cache.down).toContain(why)
    const before = service.asked.length
    expect(await cache.get('d', join(folder, 'd'), signal)).toBe(false)
    expect(await cache.put('d', join(folder, 'd'), signal)).toBe('refused')
    expect(service.asked.length).toBe(before)
    expect(await readdir(temp)).toEqual([])
  })

  test('is asked all the same by who has nobody else to ask', async () => {
    const { service, folder, open } = await place()
    const { path, content } = await blob(folder)
    expect(await open().put('a', path, signal)).toBe('saved')
    const cache = open({}, { limits: { lookup: 5000 } })
    service.inject('GetCacheEntryDownloadURL', { kind: 'hang' })
    expect(await cache.get('a', join(folder, 'a'), signal)).toBe(false)
    expect(cache.down).toBeDefined()
    service.heal()
    expect(await cache.get('a', join(folder, 'a'), signal, { patient: true })).toBe(true)
    expect((await readFile(join(folder, 'a'))).equals(content)).toBe(true)
  })

  test('a download that does not get on is given up', async () => {
    const { service, folder, open } = await place()
    const { path } = await blob(folder)
    const cache = open({}, { limits: { transfer: 1000 } })
    expect(await open().put('a', path, signal)).toBe('saved')
    service.inject('GetBlob', { kind: 'trickle' })
    expect(await cache.get('a', join(folder, 'a'), signal, { size: 100_000 })).toBe(false)
    expect(cache.down).toContain('no answer within')
  })

  test('has the newest entry of a beginning, and of a key that one only', async () => {
    const { folder, open } = await place()
    const [first, second] = [await blob(folder), await blob(folder)]
    const cache = open()
    expect(await cache.put('day-1', first.path, signal)).toBe('saved')
    expect(await cache.put('day-2', second.path, signal)).toBe('saved')
    const to = join(folder, 'found')
    expect(await cache.get('day-3', to, signal, { beginning: 'day-' })).toBe(true)
    expect((await readFile(to)).equals(second.content)).toBe(true)
    expect(await cache.get('day', to, signal)).toBe(false)
  })

  test.each(['expired', 'truncated', 'status'] as const)('a download that fails (%s) is a miss', async (kind) => {
    const { service, folder, open } = await place()
    const { path } = await blob(folder)
    const cache = open({}, { limits: { transfer: 4000 } })
    expect(await open().put('a', path, signal)).toBe('saved')
    service.inject('GetBlob', { kind })
    expect(await cache.get('a', join(folder, 'a'), signal)).toBe(false)
    expect(existsSync(join(folder, 'a'))).toBe(false)
    expect(cache.trouble).toBeDefined()
  })

  test('what is damaged, or no plain file, is a miss', async () => {
    const { service, folder, open } = await place()
    const { path } = await blob(folder)
    const cache = open()
    expect(await cache.put('a', path, signal)).toBe('saved')
    service.cache.damage('a', randomBytes(500))
    expect(await cache.get('a', join(folder, 'a'), signal)).toBe(false)
    await symlink('/etc/passwd', join(folder, 'integration-testbed.blob'))
    const tar = ['--use-compress-program', 'zstd', '-cf', join(folder, 'link.tzst'), '-C', folder]
    execFileSync('tar', [...tar, 'integration-testbed.blob'])
    service.cache.damage('a', await readFile(join(folder, 'link.tzst')))
    expect(await cache.get('a', join(folder, 'a'), signal)).toBe(false)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })

  test('an abort ends it at once, with what it started', async () => {
    const { service, folder, temp, open } = await place()
    const { path } = await blob(folder)
    service.inject('PutBlob', { kind: 'hang' })
    const controller = new AbortController()
    const put = open().put('a', path, controller.signal)
    const failed = expect(put).rejects.toThrow('enough')
    await until('the upload has begun', () => service.asked.includes('PutBlob'))
    controller.abort(new Error('enough'))
    await failed
    expect(await readdir(temp)).toEqual([])
  })

  test('nothing outlives whoever opened it, though he is killed', async () => {
    const { service, folder, temp, env } = await place()
    const { path } = await blob(folder)
    service.inject('PutBlob', { kind: 'hang' })
    const code = `
      const { openActionsCache } = await import('./src/platform/github/cache.ts')
      const [env, program, path] = process.argv.slice(1).map((text) => JSON.parse(text))
      await openActionsCache(env, { program }).put('a', path, new AbortController().signal)`
    const child = spawnSource(code, ...[env, FROM_SOURCE, path].map((value) => JSON.stringify(value)))
    await until('the upload has begun', () => service.asked.includes('PutBlob'))
    expect(await readdir(temp)).toHaveLength(1)
    child.kill('SIGKILL')
    await until('its folder has gone with it', async () => (await readdir(temp)).length === 0)
  })
})
