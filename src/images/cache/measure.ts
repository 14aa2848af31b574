/** What bringing the images came to: for the results, and for the decisions of later runs. */
import type { ImageCache as CacheResult } from '../../contract/results.js'
import type { Traffic } from '../registry/traffic.js'
import type { StoreFolder } from '../store/folder.js'
import { noteMeasurement, type Measurement } from '../store/statistics.js'
import { LEAST_BYTES } from './decide.js'

export interface Brought {
  readonly images: number
  readonly hits: number
  /** undefined: nothing went through the cache. */
  readonly traffic: Traffic | undefined
  /** Bytes that the engine pulled by itself, of these images. */
  readonly pulledDirectly: number
  /** Wall-clock seconds until all of them were there. */
  readonly seconds: number
  readonly reason: string | undefined
}

export function cacheResult({ images, hits, traffic, pulledDirectly, seconds, reason }: Brought): CacheResult {
  const saved = [...(traffic?.saved.values() ?? [])].reduce((sum, size) => sum + size, 0)
  const pull = (traffic?.seconds('upstream') ?? 0) + (pulledDirectly > 0 ? seconds : 0)
  return {
    used: traffic !== undefined,
    ...(reason !== undefined && { reason }),
    images,
    hits,
    bytes: {
      restored: traffic?.bytes('store') ?? 0,
      pulled: (traffic?.bytes('upstream') ?? 0) + pulledDirectly,
      saved
    },
    // What is kept here is kept as it passes: that takes no time of its own.
    seconds: { restore: rounded(traffic?.seconds('store') ?? 0), pull: rounded(Math.min(pull, seconds)), save: 0 }
  }
}

/** A run of which nearly all came the same way says how fast that way is; another one says nothing. Never fails. */
export async function learn(
  folder: StoreFolder,
  { bytes }: CacheResult,
  seconds: number
): Promise<Measurement | undefined> {
  const total = bytes.restored + bytes.pulled
  if (total < LEAST_BYTES) return undefined
  const share = bytes.restored / total
  if (share > 0.1 && share < 0.9) return undefined
  const measured = {
    t: new Date().toISOString(),
    how: share >= 0.9 ? 'restore' : 'pull',
    bytes: total,
    seconds
  } as const
  await noteMeasurement(folder, measured).catch(() => undefined)
  return measured
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
