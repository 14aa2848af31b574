/** What suites without cases claim by their attributes. */
import type { TestTotals } from '../../contract/results.js'
import type { OpenSuite } from './open-suite.js'

/**
 * In a file without any case their attributes count (tools that write summaries only). Beside cases they often repeat what
 * other suites hold, so only failures count, and only if there is no other: never green by mistake.
 */
export function withClaims({ totals, claimed }: OpenSuite, warn: (message: string) => void): TestTotals {
  if (claimed.total === 0) return { ...totals }
  const { failed, errors } = claimed
  if (totals.total === 0) {
    warn('no cases: the numbers of the attributes count')
    return { ...claimed, duration_s: totals.duration_s }
  }
  const hidden = totals.failed + totals.errors > 0 ? 0 : failed + errors
  warn(
    `suites without cases claim ${claimed.total} tests: ${hidden > 0 ? 'their failures count' : 'they do not count'}`
  )
  if (hidden === 0) return { ...totals }
  return { ...totals, failed, errors, total: totals.total + hidden }
}
