/** Durations as people read them: `0.04 s`, `1.2 s`, `2 m 05 s`. Seconds. */
export function formatSeconds(seconds: number): string {
  return seconds < 60 ? `${shortSeconds(seconds)} s` : minutes(seconds)
}

/** Below a minute without the unit, for chains of durations: `1.2`. */
export function shortSeconds(seconds: number): string {
  return seconds > 0 && seconds < 0.1 ? seconds.toFixed(2) : seconds.toFixed(1)
}

function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`
}

/** `ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`: the sum is that of the shares as shown. `name` escapes. */
export function formatChain(
  chain: readonly { readonly service: string; readonly seconds: number }[],
  name: (text: string) => string
): string {
  const total = chain.reduce((sum, link) => sum + Number(shortSeconds(link.seconds)), 0)
  const links = chain.map((link) => `${name(link.service)} ${shortSeconds(link.seconds)}`)
  return `ready in ${formatSeconds(total)}${links.length === 0 ? '' : ` = ${links.join(' -> ')}`}`
}

/** `12 passed, 1 failed, 2 skipped`: what is zero is left out, but never all of it. */
export function formatTotals(totals: {
  readonly passed: number
  readonly failed: number
  readonly errors: number
  readonly skipped: number
  readonly flaky: number
}): string {
  const parts = (['passed', 'failed', 'errors', 'skipped', 'flaky'] as const)
    .filter((key) => totals[key] > 0)
    .map((key) => `${totals[key]} ${key === 'errors' && totals[key] === 1 ? 'error' : key}`)
  return parts.length === 0 ? 'no tests' : parts.join(', ')
}
