/** How much of the long lists runs: all of it with TESTBED_SOAK=1, else a sample that a seed chooses. */
export const SOAK = process.env.TESTBED_SOAK === '1'

/** TESTBED_SEED, else a fixed one: a red sample can be run again. */
export const SEED = Number(process.env.TESTBED_SEED ?? 20260301)

/** For names of tests: which sample it was. */
export const SAMPLE = SOAK ? 'all' : `sample of seed ${SEED}`

/** `n` of the list in its own order, the same for the same seed; all of it in a soak. */
export function sampled<T>(list: readonly T[], n: number): readonly T[] {
  if (SOAK || list.length <= n) return list
  const random = generator(SEED)
  const keys = list.map(() => random())
  const limit = [...keys].sort((a, b) => a - b)[n - 1] ?? 1
  return list.filter((_, index) => (keys[index] ?? 1) <= limit)
}

/** How often something is repeated. */
export function repeated(times: { readonly ci: number; readonly soak: number }): number {
  return SOAK ? times.soak : times.ci
}

/** mulberry32: small, and good enough to choose with. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
