/** What another machine kept, taken into the store when it is asked for: what the engine has is never fetched. */
import { rm } from 'node:fs/promises'
import type { SecondLevel } from '../registry/sources.js'
import type { Blobs } from '../store/blobs.js'
import { readManifest } from '../store/manifest.js'
import { knownReferenceSchema } from '../store/references.js'
import { unpackBundle } from './bundle.js'
import { readEntry } from './entry.js'
import { blobKey, imageKey, OWN_ENTRY, referenceBeginning, referenceKey } from './keys.js'
import type { RemoteStore, RemoteWanted } from '../../platform/remote-store.js'

export function secondLevel(store: RemoteStore, blobs: Blobs): SecondLevel {
  /** Of images that are kept, with their sizes: nothing else is asked for. */
  const large = new Map<string, number>()
  /** Digest -> platform of images that could not be had so far. */
  const absent = new Map<string, string>()
  const asked = new Map<string, Promise<boolean>>()

  async function into<T>(
    key: string,
    signal: AbortSignal,
    use: (path: string) => Promise<T>,
    wanted: RemoteWanted
  ): Promise<T | undefined> {
    const path = await blobs.temporaryFile()
    try {
      return (await store.get(key, path, signal, wanted)) ? await use(path) : undefined
    } catch {
      // It only ever saves time: whatever goes wrong is a miss.
      return undefined
    } finally {
      await rm(path, { force: true })
    }
  }

  async function image(digest: string, platform: string, signal: AbortSignal, patient: boolean): Promise<boolean> {
    const key = imageKey(digest, platform)
    const found = (await into(key, signal, (path) => unpackBundle(path, blobs), { patient })) ?? []
    for (const one of found) {
      const content = await blobs.bytes(one).then((bytes) => bytes && readManifest(bytes))
      for (const { digest: blob, size } of content?.blobs ?? []) if (size >= OWN_ENTRY) large.set(blob, size)
    }
    if (found.includes(digest)) absent.delete(digest)
    else absent.set(digest, platform)
    return found.includes(digest)
  }

  /** Once, however many ask. */
  function once(key: string, signal: AbortSignal, work: () => Promise<boolean>): Promise<boolean> {
    const working =
      asked.get(key) ??
      work().finally(() => {
        // Who asked has gone, and may come again.
        if (signal.aborted) asked.delete(key)
      })
    asked.set(key, working)
    return working
  }

  return {
    async prepare(digest, platform, signal) {
      await image(digest, platform, signal, false)
    },
    async fetch(digest, signal, patient = false) {
      const key = `${digest} ${patient}`
      const platform = absent.get(digest)
      if (platform !== undefined) return patient && once(key, signal, () => image(digest, platform, signal, patient))
      const size = large.get(digest)
      if (size === undefined) return false
      return once(key, signal, async () => {
        const adopt = (path: string): Promise<boolean> => blobs.adopt(digest, path)
        return (await into(blobKey(digest), signal, adopt, { size, patient })) === true
      })
    },
    async lastKnown(reference, platform, signal) {
      const key = referenceKey(reference, platform, Date.now())
      const beginning = referenceBeginning(reference, platform)
      const read = (path: string) => readEntry(path, knownReferenceSchema)
      const known = await into(key, signal, read, { beginning, patient: true })
      return known?.reference === reference && known.platform === platform ? known : undefined
    }
  }
}
