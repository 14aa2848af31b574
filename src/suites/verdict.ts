/** The verdict on one suite, a pure function of what was observed. */
import { constants } from 'node:os'
import type { StageStatus, TestTotals } from '../contract/results.js'

/** How the command ended. `exited` holds also for one that a signal from elsewhere killed. */
export type Ending =
  | { readonly type: 'exited'; readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly type: 'not-started'; readonly problem: string }
  /** `limit` in milliseconds. */
  | { readonly type: 'timed-out'; readonly limit: number }
  | { readonly type: 'hung' }
  | { readonly type: 'cancelled' }

export interface Observed {
  readonly ending: Ending
  readonly totals: TestTotals
  /** The suite names JUnit files. Without any, the exit code alone decides. */
  readonly announced: boolean
  /** One line each: patterns without a file, files that can't be read to their end. */
  readonly problems: readonly string[]
  readonly allowEmpty: boolean
}

export interface Verdict {
  readonly status: StageStatus
  /** Empty if it passed. */
  readonly reasons: readonly string[]
}

export function verdictOf(observed: Observed): Verdict {
  const { ending, totals, announced, problems } = observed
  if (ending.type === 'cancelled') return { status: 'cancelled', reasons: ['cancelled'] }
  const failing = totals.failed + totals.errors
  const reasons = [
    ...failingReason(totals),
    ...endingReason(ending, failing, announced),
    // What a command that never ran did not write is no news.
    ...(ending.type === 'not-started' ? [] : [...problems, ...emptyReason(observed)])
  ]
  return { status: reasons.length === 0 ? 'ok' : 'failed', reasons }
}

function failingReason({ total, failed, errors }: TestTotals): string[] {
  const failing = failed + errors
  return failing === 0 ? [] : [`${failing} of ${total} ${total === 1 ? 'test' : 'tests'} failed`]
}

function endingReason(ending: Ending, failing: number, announced: boolean): string[] {
  switch (ending.type) {
    case 'not-started':
      return [ending.problem]
    case 'timed-out':
      return [`stopped by test-timeout after ${duration(ending.limit)}`]
    case 'exited':
      return exitReason(ending.exitCode, ending.signal, failing, announced)
    case 'hung':
    case 'cancelled':
      return []
  }
}

function exitReason(code: number | null, signal: NodeJS.Signals | null, failing: number, announced: boolean): string[] {
  if (signal !== null) return [`the test command was killed by ${signal}`]
  if (code === 0) return failing > 0 ? ['the test command exited with 0 although tests failed'] : []
  if (failing > 0) return []
  const although = announced ? ' although no test failed' : ''
  return [`the test command exited with ${code ?? 'no code'}${meaning(code ?? 0)}${although}`]
}

/** What shells mean by codes of their own, POSIX 2.8.2. */
function meaning(code: number): string {
  if (code === 127) return ' (command not found)'
  if (code === 126) return ' (command not executable)'
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0]
  return code > 128 && signal !== undefined ? ` (killed by ${signal})` : ''
}

/** All skipped is nothing run, too: tests that can't reach their service often skip themselves. */
function emptyReason({ announced, allowEmpty, totals, problems, ending }: Observed): string[] {
  if (!announced || allowEmpty || problems.length > 0 || ending.type === 'timed-out') return []
  if (totals.total > totals.skipped) return []
  return [totals.total === 0 ? 'no test was run' : `no test was run: all ${totals.total} were skipped`]
}

function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`
  return `${Number((seconds / 60).toFixed(1))} min`
}
