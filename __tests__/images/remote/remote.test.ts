/** Images that another machine kept: through a store that is a map in memory. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { CachedImage } from '../../../src/images/courier.js'
import { blobKey, imageKey } from '../../../src/images/remote/keys.js'
import { maySave } from '../../../src/images/remote/may-save.js'
import type { RemoteStore, RemoteWanted } from '../../../src/platform/remote-store.js'
import { LARGEST_SET, saveImages } from '../../../src/images/remote/save.js'
import { secondLevel } from '../../../src/images/remote/second-level.js'
import { Blobs } from '../../../src/images/store/blobs.js'
import { contentOf } from '../../../src/images/store/content.js'
import { storeFolderAt } from '../../../src/images/store/folder.js'
import { temporaryFolder } from '../../run/helpers.js'
import { digestOf } from '../../support/registry/images.js'

const { signal } = new AbortController()
const PLATFORM = 'linux/amd64'
const LARGE = Buffer.alloc(1_500_000, 'large')
const SMALL = Buffer.alloc(20_000, 'small')
const CONFIG = Buffer.from('{"os":"linux"}')

function manifestOf(layers: readonly { digest: string; size: number }[]): Buffer {
  return Buffer.from(JSON.stringify({ config: { digest: digestOf(CONFIG), size: CONFIG.length }, layers }))
}
const MANIFEST = manifestOf([LARGE, SMALL].map((bytes) => ({ digest: digestOf(bytes), size: bytes.length })))
const INDEX = Buffer.from(
  JSON.stringify({
    manifests: [
      { digest: digestOf(Buffer.from('other')), size: 9, platform: { os: 'linux', architecture: 'arm64' } },
      { digest: digestOf(MANIFEST), size: MANIFEST.length, platform: { os: 'linux', architecture: 'amd64' } }
    ]
  })
)
const IMAGE: CachedImage = {
  reference: 'docker.io/library/redis:8',
  digest: digestOf(INDEX),
  platform: PLATFORM,
  hit: false,
  seen: '2026-03-01T10:00:00.000Z'
}

class MemoryStore implements RemoteStore {
  readonly entries = new Map<string, Buffer>()
  readonly asked: string[] = []
  readonly trouble = undefined
  readonly down = undefined
  /** Gives nothing to who has another way. */
  slow = false
  async get(key: string, path: string, _signal: AbortSignal, wanted: RemoteWanted = {}): Promise<boolean> {
    this.asked.push(key)
    if (this.slow && wanted.patient !== true) return false
    const { beginning } = wanted
    const newest =
      beginning === undefined ? undefined : [...this.entries].findLast(([other]) => other.startsWith(beginning))
    const found = this.entries.get(key) ?? newest?.[1]
    if (found === undefined) return false
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, found)
    return true
  }
  async put(key: string, path: string): Promise<'saved' | 'exists'> {
    if (this.entries.has(key)) return 'exists'
    const copy = `${path}.copy`
    await copyFile(path, copy)
    this.entries.set(key, await readFile(copy))
    return 'saved'
  }
}

async function newBlobs(...contents: readonly Buffer[]): Promise<Blobs> {
  const blobs = new Blobs(storeFolderAt(await temporaryFolder()))
  for (const bytes of contents) await blobs.put(digestOf(bytes), bytes)
  return blobs
}

async function saved(): Promise<MemoryStore> {
  const store = new MemoryStore()
  const blobs = await newBlobs(INDEX, MANIFEST, CONFIG, LARGE, SMALL)
  const outcome = await saveImages({ store, blobs, images: [IMAGE], signal })
  expect(outcome.problem).toBeUndefined()
  expect(outcome.bytes).toBeGreaterThan(LARGE.length)
  return store
}

test('an image is one entry and one for each large layer; saved once', async () => {
  const store = await saved()
  const kinds = [...store.entries.keys()].map((key) => key.split('-')[1]).sort()
  expect(kinds).toEqual(['blob', 'img', 'ref'])
  const blobs = await newBlobs(INDEX, MANIFEST, CONFIG, LARGE, SMALL)
  expect(await saveImages({ store, blobs, images: [IMAGE], signal })).toEqual({
    bytes: 0,
    problem: undefined,
    byOthers: true
  })
})

test('another machine has it back: small things at once, a large layer when it is asked for', async () => {
  const store = await saved()
  const blobs = await newBlobs()
  const level = secondLevel(store, blobs)
  await level.prepare(IMAGE.digest, PLATFORM, signal)
  const { missing, known } = await contentOf(blobs, IMAGE.digest, PLATFORM)
  expect({ known, missing: missing.map(({ digest }) => digest) }).toEqual({ known: true, missing: [digestOf(LARGE)] })
  store.asked.length = 0
  expect(await level.fetch(digestOf(LARGE), signal)).toBe(true)
  expect(await level.fetch(digestOf(LARGE), signal)).toBe(true)
  expect((await blobs.bytes(digestOf(LARGE)))?.equals(LARGE)).toBe(true)
  expect(await level.fetch(digestOf(Buffer.from('unknown')), signal)).toBe(false)
  expect(store.asked).toEqual([blobKey(digestOf(LARGE))])
  expect(await level.lastKnown(IMAGE.reference, PLATFORM, signal)).toMatchObject({ digest: IMAGE.digest })
  expect(await level.lastKnown(IMAGE.reference, 'linux/arm64', signal)).toBeUndefined()
})

test('who has nobody else to ask is patient with a slow store', async () => {
  const store = await saved()
  store.slow = true
  const blobs = await newBlobs()
  const level = secondLevel(store, blobs)
  await level.prepare(IMAGE.digest, PLATFORM, signal)
  expect(await level.fetch(IMAGE.digest, signal)).toBe(false)
  expect(await level.fetch(digestOf(LARGE), signal, true)).toBe(false)
  expect(await level.fetch(IMAGE.digest, signal, true)).toBe(true)
  expect(await level.fetch(digestOf(LARGE), signal)).toBe(false)
  expect(await level.fetch(digestOf(LARGE), signal, true)).toBe(true)
  expect((await contentOf(blobs, IMAGE.digest, PLATFORM)).missing).toEqual([])
  expect(await level.lastKnown(IMAGE.reference, PLATFORM, signal)).toMatchObject({ digest: IMAGE.digest })
})

test('what a tag stood for is known from its last day, with one question', async () => {
  const store = await saved()
  const [today = ''] = [...store.entries.keys()].filter((key) => key.startsWith('itb1-ref-'))
  const entry = store.entries.get(today) ?? Buffer.alloc(0)
  store.entries.delete(today)
  store.entries.set(today.replace(/\d{4}-\d\d-\d\d$/, '2026-02-11'), entry)
  const level = secondLevel(store, await newBlobs())
  expect(await level.lastKnown(IMAGE.reference, PLATFORM, signal)).toMatchObject({ digest: IMAGE.digest })
  expect(store.asked).toEqual([today])
})

test.each([
  ['another reference', { reference: 'docker.io/library/redis:7' }],
  ['another platform', { platform: 'linux/arm64' }],
  ['no digest', { digest: 'latest' }]
])('what says %s under the name of a tag is not believed', async (_name, change) => {
  const store = await saved()
  for (const key of store.entries.keys()) {
    if (!key.startsWith('itb1-ref-')) continue
    const { reference, platform, digest, seen } = IMAGE
    store.entries.set(key, Buffer.from(JSON.stringify({ reference, platform, digest, seen, ...change })))
  }
  const level = secondLevel(store, await newBlobs())
  expect(await level.lastKnown(IMAGE.reference, PLATFORM, signal)).toBeUndefined()
})

test('the platform is part of the name', async () => {
  const level = secondLevel(await saved(), await newBlobs())
  await level.prepare(IMAGE.digest, 'linux/arm64', signal)
  expect(await level.fetch(digestOf(LARGE), signal)).toBe(false)
})

test.each([
  ['other bytes', Buffer.from('something else entirely\n')],
  ['a header that lies', Buffer.from(`${JSON.stringify([{ digest: IMAGE.digest, size: 5 }])}\nhello`)],
  ['a header without end', Buffer.alloc(100_000, '[')],
  ['nothing', Buffer.alloc(0)]
])('an entry of %s is a miss', async (_name, content) => {
  const store = await saved()
  store.entries.set(imageKey(IMAGE.digest, PLATFORM), content)
  store.entries.set(blobKey(digestOf(LARGE)), content)
  const blobs = await newBlobs()
  const level = secondLevel(store, blobs)
  await level.prepare(IMAGE.digest, PLATFORM, signal)
  expect(await blobs.bytes(IMAGE.digest)).toBeUndefined()
  await blobs.put(IMAGE.digest, INDEX)
  expect(await level.fetch(digestOf(LARGE), signal)).toBe(false)
  expect(await blobs.has(digestOf(LARGE))).toBe(false)
})

test('a store that fails is a miss', async () => {
  const broken: RemoteStore = {
    get: () => Promise.reject(new Error('no')),
    put: () => Promise.resolve('refused'),
    trouble: 'no',
    down: undefined
  }
  const blobs = await newBlobs(INDEX, MANIFEST, CONFIG, LARGE, SMALL)
  const level = secondLevel(broken, blobs)
  await level.prepare(IMAGE.digest, PLATFORM, signal)
  expect(await level.lastKnown(IMAGE.reference, PLATFORM, signal)).toBeUndefined()
  const outcome = await saveImages({ store: broken, blobs, images: [IMAGE], signal })
  expect(outcome).toEqual({ bytes: 0, problem: '3 entries were refused', byOthers: false })
})

test('more than a repository has room for is not saved at all', async () => {
  const store = new MemoryStore()
  const huge = manifestOf([{ digest: digestOf(LARGE), size: LARGEST_SET }])
  const blobs = await newBlobs(huge, CONFIG, LARGE)
  const images = [{ ...IMAGE, digest: digestOf(huge) }]
  const { problem } = await saveImages({ store, blobs, images, signal })
  expect(problem).toContain('GB')
  expect(store.entries.size).toBe(0)
})

test('the default branch saves for all; others only where they are told to', async () => {
  const path = join(await temporaryFolder(), 'event.json')
  await writeFile(path, JSON.stringify({ repository: { default_branch: 'trunk' } }))
  const env = (ref: string, name = 'push') => ({ GITHUB_EVENT_PATH: path, GITHUB_REF: ref, GITHUB_EVENT_NAME: name })
  expect(await maySave('auto', env('refs/heads/trunk'))).toBe(true)
  expect(await maySave('auto', env('refs/pull/7/merge'))).toBe(false)
  expect(await maySave('auto', {})).toBe(false)
  expect(await maySave('auto', env('refs/heads/trunk', 'schedule'))).toBe(true)
  // They run on the default branch, for anybody.
  for (const name of ['pull_request_target', 'workflow_run', 'issue_comment']) {
    expect(await maySave('auto', env('refs/heads/trunk', name))).toBe(false)
  }
  expect(await maySave('always', env('refs/pull/7/merge'))).toBe(true)
  expect(await maySave('never', env('refs/heads/trunk'))).toBe(false)
})
