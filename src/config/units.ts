/** Durations and sizes as users write them. */

/** Timers of Node end at 2^31 - 1 ms: anything longer would fire at once. */
export const MAX_DURATION = 24 * 24 * 3_600_000

const N = '\\d+(?:\\.\\d+)?'

/** `90s`, `2m30s`, `1h`, `500ms`, `1.5h`; a bare number is seconds. */
export const DURATION = new RegExp(`^(?:${N}|(?=\\d)(?:${N}h)?(?:${N}m)?(?:${N}s)?(?:${N}ms)?)$`)

/** `100MB` (powers of 1000), `1GiB` (powers of 1024), `512k`; a bare number is bytes. */
export const SIZE = new RegExp(`^${N} ?(?:[kKMGT]i?)?B?$`)

const MILLISECONDS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 }
const POWERS = ['', 'k', 'm', 'g', 't']

/** Milliseconds, rounded; undefined for what is not a duration. */
export function parseDuration(value: string | number): number | undefined {
  const text = String(value)
  if (!DURATION.test(text)) return undefined
  let total = 0
  for (const [, amount = '', unit = 's'] of text.matchAll(/([\d.]+)(ms|h|m|s)?/g)) {
    total += Number(amount) * (MILLISECONDS[unit] ?? 0)
  }
  return Math.round(total)
}

/** Bytes, rounded; undefined for what is not a size. */
export function parseSize(value: string | number): number | undefined {
  const text = String(value)
  if (!SIZE.test(text)) return undefined
  const [, amount = '', prefix = '', binary = ''] = /^([\d.]+) ?([kKMGT]?)(i?)/.exec(text) ?? []
  const base = binary === '' ? 1000 : 1024
  return Math.round(Number(amount) * base ** POWERS.indexOf(prefix.toLowerCase()))
}
