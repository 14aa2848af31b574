/** The verdict on one suite, a pure function of what was observed. */
import { constants } from 'node:os'
import type { FailOn } from '../config/fail-on.js'
import type { StageStatus, TestTotals } from '../contract/results.js'

/** How the command ended. `exited` holds also for one that a signal from elsewhere killed. */
export type Ending =
  | { readonly type: 'exited'; readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly type: 'not-started'; readonly problem: string }
  /** `limit` in milliseconds. */
  | { readonly type: 'timed-out'; readonly limit: number }
  | { readonly type: 'hung' }
  | { readonly type: 'cancelled' }
  /** Not here: how is not known. */
  | { readonly type: 'elsewhere' }

/** One attempt. */
export interface Observed {
  /** From 1. */
  readonly attempt: number
  readonly ending: Ending
  /** Of this attempt alone. */
  readonly totals: TestTotals
  /** One line each: patterns without a file, files that can't be read to their end. */
  readonly problems: readonly string[]
}

export interface Judged {
  /** Of all attempts together. */
  readonly totals: TestTotals
  /** Failed tests that did not run in the last attempt. */
  readonly notRepeated: number
  /** The last attempt that ran the suite's own command, and the last one if that was a retry command's. */
  readonly attempts: readonly [Observed] | readonly [Observed, Observed]
  /** The suite names JUnit files. Without any, the exit code alone decides. */
  readonly announced: boolean
  readonly allowEmpty: boolean
  readonly failOn: readonly FailOn[]
}

export interface Verdict {
  readonly status: StageStatus
  /** Empty if it passed. */
  readonly reasons: readonly string[]
  /** What would have been a reason, had the user not decided otherwise. */
  readonly warnings: readonly string[]
}

export function verdictOf(judged: Judged): Verdict {
  const { totals, attempts, failOn } = judged
  const last = attempts.at(-1) ?? attempts[0]
  if (last.ending.type === 'cancelled') return { status: 'cancelled', reasons: ['cancelled'], warnings: [] }
  const reasons = [
    ...failingReasons(judged, last),
    ...attempts.flatMap((attempt) => complaintsOf(attempt, judged).map((line) => told(line, attempt, last)))
  ]
  const emptyIgnored = judged.announced && !judged.allowEmpty && !failOn.includes('empty')
  const warnings = [
    ...ignoredTests(totals, failOn),
    ...(emptyIgnored ? emptyLines(last).map((line) => `${line}: no failure, ${unnamed('empty')}`) : [])
  ]
  return { status: reasons.length === 0 ? 'ok' : 'failed', reasons, warnings }
}

/** What is wrong with an attempt besides tests that failed: whatever it is, it may not have seen all tests. */
export function complaintsOf(
  { ending, totals, problems }: Observed,
  { announced, allowEmpty, failOn }: Pick<Judged, 'announced' | 'allowEmpty' | 'failOn'>
): string[] {
  const complaints = endingLines(ending, totals.failed + totals.errors, announced)
  // What a command that never ran did not write is no news.
  if (ending.type === 'not-started') return complaints
  const mayBeEmpty = !announced || allowEmpty || !failOn.includes('empty') || problems.length > 0
  const empty = mayBeEmpty || ending.type === 'timed-out' ? [] : emptyLines({ totals })
  return [...complaints, ...problems, ...empty]
}

function told(line: string, { attempt }: Observed, last: Observed): string {
  return last.attempt === 1 ? line : `attempt ${attempt}: ${line}`
}

function failingReasons({ totals, notRepeated, failOn }: Judged, last: Observed): string[] {
  const counting = (failOn.includes('failed') ? totals.failed : 0) + (failOn.includes('errors') ? totals.errors : 0)
  if (counting === 0) return []
  const { ending, attempt } = last
  const what = failOn.includes('failed') ? 'failed' : 'had an error'
  const after = attempt === 1 ? '' : ` after ${attempt} attempts`
  const lied = ending.type === 'exited' && ending.exitCode === 0 && last.totals.failed + last.totals.errors > 0
  return [
    `${counting} of ${tests(totals.total)} ${what}${after}`,
    ...(notRepeated > 0 ? [`attempt ${attempt}: ${notRepeated} of them did not run`] : []),
    ...(lied ? [told('the test command exited with 0 although tests failed', last, last)] : [])
  ]
}

function ignoredTests({ failed, errors }: TestTotals, failOn: readonly FailOn[]): string[] {
  return [
    ...(failed > 0 && !failOn.includes('failed') ? [`${tests(failed)} failed: no failure, ${unnamed('failed')}`] : []),
    ...(errors > 0 && !failOn.includes('errors') ? [`${tests(errors)} in error: no failure, ${unnamed('errors')}`] : [])
  ]
}

const tests = (count: number): string => `${count} ${count === 1 ? 'test' : 'tests'}`
const unnamed = (what: FailOn): string => `since fail-on does not name ${what}`

function endingLines(ending: Ending, failing: number, announced: boolean): string[] {
  switch (ending.type) {
    case 'not-started':
      return [ending.problem]
    case 'timed-out':
      return [`stopped by test-timeout after ${duration(ending.limit)}`]
    case 'exited':
      return exitLines(ending.exitCode, ending.signal, failing, announced)
    case 'hung':
    case 'cancelled':
    case 'elsewhere':
      return []
  }
}

function exitLines(code: number | null, signal: NodeJS.Signals | null, failing: number, announced: boolean): string[] {
  if (signal !== null) return [`the test command was killed by ${signal}`]
  // Failing tests are why it did not exit with 0, also where they do not count.
  if (code === 0 || failing > 0) return []
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
function emptyLines({ totals: { total, skipped } }: Pick<Observed, 'totals'>): string[] {
  if (total > skipped) return []
  return [total === 0 ? 'no test was run' : `no test was run: all ${total} were skipped`]
}

function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`
  return `${Number((seconds / 60).toFixed(1))} min`
}
