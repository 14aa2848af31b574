/** Durations of compose files (https://docs.docker.com/reference/compose-file/extension/#specifying-durations). */
const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000
}
const PART = /([0-9]*\.?[0-9]+)(ns|us|µs|μs|ms|s|m|h|d|w)/y

/** Milliseconds of `1m30s`, `1.5h`, `0`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '0') return 0
  if (trimmed === '') return undefined
  let total = 0
  PART.lastIndex = 0
  while (PART.lastIndex < trimmed.length) {
    const [, amount, unit] = PART.exec(trimmed) ?? []
    const factor = unit === undefined ? undefined : UNITS[unit]
    if (amount === undefined || factor === undefined) return undefined
    total += Number(amount) * factor
  }
  return total
}
