/** Whether images go through the cache: `auto` looks at what earlier runs measured. Pure. */
import type { Measurement } from '../store/statistics.js'

export type CacheMode = 'auto' | 'always' | 'never'

export interface Decision {
  readonly use: boolean
  /** One line, where something is to be said. */
  readonly reason?: string
}

/** Fewer bytes say more of the engine than of where they came from. */
export const LEAST_BYTES = 5_000_000
/**
 * Of each kind, before they are compared. What is kept is pulled once and not again: asking for more would be for ever. A
 * wrong step aside is measured by each run that takes it.
 */
const LEAST_RUNS = { pull: 1, restore: 2 } as const
export const LOOKED_AT = 5
/**
 * Milliseconds. Networks change: what is older is measured again. Less than the week after which GitHub removes what nobody
 * asked for: the insurance is renewed by that, too.
 */
const OLDEST = 5 * 24 * 60 * 60_000
/** What is gained must be more than chance. */
const MARGIN = 1.2

export function decide(mode: CacheMode, measured: readonly Measurement[], now = Date.now()): Decision {
  if (mode === 'never') return { use: false }
  if (mode === 'always') return { use: true }
  const pull = rate(measured, 'pull', now)
  const restore = rate(measured, 'restore', now)
  if (pull === undefined || restore === undefined || pull <= restore * MARGIN) return { use: true }
  return {
    use: false,
    reason: `images are pulled: ${megabytes(pull)} MB/s lately, against ${megabytes(restore)} MB/s from the cache (cache-images: always keeps to it)`
  }
}

/** Bytes a second, the median of the last runs; undefined where there are too few. */
function rate(measured: readonly Measurement[], how: Measurement['how'], now: number): number | undefined {
  const rates = measured
    .filter((entry) => entry.how === how && entry.bytes >= LEAST_BYTES && entry.seconds > 0)
    .filter((entry) => Math.abs(now - Date.parse(entry.t)) < OLDEST)
    .slice(-LOOKED_AT)
    .map(({ bytes, seconds }) => bytes / seconds)
    .sort((a, b) => a - b)
  return rates.length < LEAST_RUNS[how] ? undefined : rates[Math.floor(rates.length / 2)]
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
