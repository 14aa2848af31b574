/** What a store holds, for who asks. */
import { Blobs } from './blobs.js'
import { contentOf } from './content.js'
import { keptBlobs } from './evict.js'
import type { StoreFolder } from './folder.js'
import { listReferences, type KnownReference } from './references.js'
import { readStatistics, type Measurement } from './statistics.js'

export interface StoreStatus {
  readonly folder: string
  /** Bytes, each blob once. */
  readonly bytes: number
  readonly images: readonly (KnownReference & { readonly bytes: number; readonly whole: boolean })[]
  /** Latest last. */
  readonly measured: readonly Measurement[]
}

const MEASURED = 10

/** Reads manifests only: sizes of layers are those that they name. */
export async function storeStatus(folder: StoreFolder): Promise<StoreStatus> {
  const blobs = new Blobs(folder)
  const [references, kept, measured] = await Promise.all([
    listReferences(folder),
    keptBlobs(folder),
    readStatistics(folder)
  ])
  const images = await Promise.all(
    references.map(async (reference) => {
      const content = await contentOf(blobs, reference.digest, reference.platform)
      const bytes = content.kept.reduce((sum, [, size]) => sum + size, 0)
      return { ...reference, bytes, whole: content.known && content.missing.length === 0 }
    })
  )
  const bytes = kept.reduce((sum, { size }) => sum + size, 0)
  return { folder: folder.path, bytes, images, measured: measured.slice(-MEASURED) }
}
