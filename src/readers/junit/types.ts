/** What a JUnit file says. All text is foreign: bounded here, to be escaped wherever it is shown. */
import type { TestTotals } from '../../contract/results.js'

export type CaseStatus = 'passed' | 'failed' | 'error' | 'skipped'

export interface TestCase {
  /** Names of the suites that it stands in, outermost first; nameless ones are left out. */
  readonly suites: readonly string[]
  readonly name: string
  readonly classname: string | undefined
  /** Its own, else the innermost suite's that has one. */
  readonly file: string | undefined
  readonly line: number | undefined
  readonly status: CaseStatus
  /** Passed, but not at the first attempt. */
  readonly flaky: boolean
  /** Why it failed or was skipped, at most 4 Ki characters. */
  readonly message: string | undefined
  /** The bodies of all its failures and errors, at most 64 Ki characters. */
  readonly details: string | undefined
  /** Seconds; undefined if the file does not say. */
  readonly durationS: number | undefined
}

export interface JunitSummary {
  /** Counted from the cases; from a suite's attributes only where it has no case. */
  readonly totals: TestTotals
  /** The file ends in the middle, or its elements don't nest: there may have been more cases. Never green. */
  readonly incomplete: boolean
  /** One line each: numbers that contradict each other, times that can't be read. */
  readonly warnings: readonly string[]
}
