/** Keeps images elsewhere, for other machines: after the tests, never in their way. */
import { rm, writeFile } from 'node:fs/promises'
import type { CachedImage } from '../courier.js'
import { each } from '../each.js'
import type { Blobs } from '../store/blobs.js'
import { contentOf } from '../store/content.js'
import { packBundle } from './bundle.js'
import { blobKey, imageKey, OWN_ENTRY, referenceKey } from './keys.js'
import type { RemoteStore } from '../../platform/remote-store.js'

/** A repository has 10 GB for all of its entries: more than this would put out everything else. */
export const LARGEST_SET = 4_000_000_000
/** GitHub takes 200 uploads a minute of a repository. */
const AT_ONCE = 4

export interface SaveOptions {
  readonly store: RemoteStore
  readonly blobs: Blobs
  readonly images: readonly CachedImage[]
  readonly signal: AbortSignal
}

export interface Saved {
  /** Bytes that were not there before. */
  readonly bytes: number
  /** Entries that are not there now: one line says why. */
  readonly problem: string | undefined
  /** Of what is new to this machine, all is kept by other jobs, or is just being kept. */
  readonly byOthers: boolean
}

/** Errors: the signal's reason; what can't be read or kept is a problem, not an error. */
export async function saveImages({ store, blobs, images, signal }: SaveOptions): Promise<Saved> {
  const fresh = images.filter(({ hit }) => !hit)
  const contents = await Promise.all(fresh.map(({ digest, platform }) => contentOf(blobs, digest, platform)))
  const large = new Map(contents.flatMap(({ kept }) => kept).filter(([, size]) => size >= OWN_ENTRY))
  const total = contents.flatMap(({ kept }) => kept).reduce((sum, [, size]) => sum + size, 0)
  if (total > LARGEST_SET) {
    const gigabytes = (total / 1e9).toFixed(1)
    return {
      bytes: 0,
      problem: `${gigabytes} GB of images are more than is kept for other jobs (4 GB)`,
      byOthers: false
    }
  }
  let bytes = 0
  let refused = 0
  const put = async (key: string, path: string, size: number): Promise<void> => {
    const outcome = await store.put(key, path, signal)
    if (outcome === 'saved') bytes += size
    if (outcome === 'refused') refused++
  }
  await each([...large], AT_ONCE, signal, ([digest, size]) => put(blobKey(digest), blobs.pathOf(digest), size))
  // Last, since they promise what the others hold.
  await each(fresh, AT_ONCE, signal, async ({ digest, platform }, ends) => {
    const small = contents[fresh.findIndex((image) => image.digest === digest)]?.kept ?? []
    const digests = small.filter(([, size]) => size < OWN_ENTRY).map(([one]) => one)
    ends.throwIfAborted()
    await temporary(blobs, async (path) =>
      put(imageKey(digest, platform), path, await packBundle(path, digests, blobs))
    )
  })
  const tags = images.filter(({ reference }) => !reference.includes('@'))
  await each(tags, AT_ONCE, signal, ({ reference, platform, digest, seen }) =>
    temporary(blobs, async (path) => {
      const text = JSON.stringify({ reference, platform, digest, seen })
      await writeFile(path, text)
      await put(referenceKey(reference, platform, Date.now()), path, text.length)
    })
  )
  const problem = refused === 0 ? undefined : `${refused} entries were refused`
  return { bytes, problem, byOthers: fresh.length > 0 && bytes === 0 && refused === 0 }
}

async function temporary(blobs: Blobs, use: (path: string) => Promise<void>): Promise<void> {
  const path = await blobs.temporaryFile()
  try {
    await use(path)
  } finally {
    await rm(path, { force: true })
  }
}
