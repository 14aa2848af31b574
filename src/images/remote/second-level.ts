/** What another machine kept, taken into the store when it is asked for: what the engine has is never fetched. */
import { readFile, rm } from 'node:fs/promises'
import type { SecondLevel } from '../registry/sources.js'
import type { Blobs } from '../store/blobs.js'
import { readManifest } from '../store/manifest.js'
import { knownReferenceSchema, type KnownReference } from '../store/references.js'
import { unpackBundle } from './bundle.js'
import { blobKey, imageKey, OWN_ENTRY, referenceKey } from './keys.js'
import type { RemoteStore } from './remote-store.js'

/** Milliseconds for one layer: then its registry is asked. */
const LONGEST = 120_000
/** For what is small: a service that is slow to say that it has nothing must not cost what it is to save. */
const LONGEST_SMALL = 8_000
/** How far back a tag's meaning is looked for, where its registry does not serve. */
const DAYS = 14
const DAY = 24 * 60 * 60_000

export function secondLevel(store: RemoteStore, blobs: Blobs): SecondLevel {
  /** Of images that are kept: nothing else is asked for. */
  const large = new Set<string>()
  const asked = new Map<string, Promise<boolean>>()

  async function into<T>(
    key: string,
    signal: AbortSignal,
    use: (path: string) => Promise<T>,
    longest = LONGEST_SMALL
  ): Promise<T | undefined> {
    const path = await blobs.temporaryFile()
    try {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(longest)])
      return (await store.get(key, path, ends)) ? await use(path) : undefined
    } catch {
      // It only ever saves time: whatever goes wrong is a miss.
      return undefined
    } finally {
      await rm(path, { force: true })
    }
  }

  return {
    async prepare(digest, platform, signal) {
      const found = (await into(imageKey(digest, platform), signal, (path) => unpackBundle(path, blobs))) ?? []
      for (const one of found) {
        const content = await blobs.bytes(one).then((bytes) => bytes && readManifest(bytes))
        for (const blob of content?.blobs ?? []) if (blob.size >= OWN_ENTRY) large.add(blob.digest)
      }
    },
    async fetch(digest, signal) {
      if (!large.has(digest)) return false
      const fetching =
        asked.get(digest) ??
        into(blobKey(digest), signal, (path) => blobs.adopt(digest, path), LONGEST).then((adopted) => adopted === true)
      asked.set(digest, fetching)
      return fetching
    },
    async lastKnown(reference, platform, signal) {
      for (let day = 0; day < DAYS && !signal.aborted; day++) {
        const key = referenceKey(reference, platform, Date.now() - day * DAY)
        const known = await into(key, signal, readKnown)
        if (known?.reference === reference && known.platform === platform) return known
      }
      return undefined
    }
  }
}

async function readKnown(path: string): Promise<KnownReference | undefined> {
  return knownReferenceSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data
}
