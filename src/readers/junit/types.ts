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
  /** The bodies of all its failures and errors, at most 64 Ki characters: of a longer one beginning and end. */
  readonly details: string | undefined
  /** Of the failure or error that `message` is from: an exception's class, mostly. */
  readonly type?: string | undefined
  /** Seconds; undefined if the file does not say. */
  readonly durationS: number | undefined
  /** RFC 3339 in UTC, only where the case itself says when it began. A time without a zone is taken as local time. */
  readonly startedAt?: string | undefined
  /** As it is written at the innermost suite that has one. Some tools mean the beginning, others the end. */
  readonly suiteTimestamp?: string | undefined
  /** What it printed, at most 16 Ki characters, beginning and end. Only of one that failed at some attempt. */
  readonly output?: string | undefined
  /** Failed attempts beside the one that counts: `rerunFailure`, `flakyFailure` and the like. Never empty. */
  readonly attempts?: readonly FailedAttempt[] | undefined
  /** Its own `<property>` elements, at most 50. Never empty. */
  readonly properties?: ReadonlyMap<string, string> | undefined
}

export interface FailedAttempt {
  readonly status: 'failed' | 'error'
  readonly message: string | undefined
  readonly type: string | undefined
  /** Within the 64 Ki characters of its case. */
  readonly details: string | undefined
}

export interface JunitSummary {
  /** Counted from the cases; from a suite's attributes only where it has no case. */
  readonly totals: TestTotals
  /** The file ends in the middle, or its elements don't nest: there may have been more cases. Never green. */
  readonly incomplete: boolean
  /** One line each: numbers that contradict each other, times that can't be read, texts above 16 MB that were cut. */
  readonly warnings: readonly string[]
}
