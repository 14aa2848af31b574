/** What a suite needs from outside, and what comes of it. */
import type { Failure, StageStatus, TestTotals } from '../contract/results.js'
import type { Redactor } from '../platform/redactor.js'
import type { TestCase } from '../readers/junit/types.js'

export interface SuiteContext {
  readonly runId: string
  /** The whole environment of the command; the markers of run and suite are added. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  /** Absolute: the output directory, which is there. */
  readonly output: string
  /** Absolute: symbolic links that lead out of it are not followed. */
  readonly workspace: string
  /** From 1. */
  readonly attempt: number
  /** Milliseconds. */
  readonly hangTimeout: number
  readonly allowEmpty: boolean
  /** Bytes of output that are kept in the suite's log. */
  readonly logLimit: number
  /** For everything of the suite that goes to disk and into the results. */
  readonly redactor: Redactor
  /** Shared by the suites of a run: a file belongs to the first that matches it. */
  readonly claimed: Set<string>
  /** When it aborts, the suite is stopped and its status is `cancelled`. */
  readonly signal: AbortSignal
  /** Output as it comes: not redacted, not escaped. What it returns is waited for. */
  readonly onOutput: (chunk: Uint8Array) => void | Promise<void>
  /** A line of a process tree that is about to be stopped, or its headline. Foreign text in it is safe for a screen. */
  readonly onNotice: (line: string) => void
  /** The process group exists; called before anything else happens. */
  readonly onStarted: (group: number) => void
  /** Nothing of the group is left. */
  readonly onEnded: (group: number) => void
  /** Each case of the suite's files, after the command has ended. */
  readonly onCase?: (testCase: TestCase) => void
}

/** The fields of the event `suite_ended` that are the suite's own. */
export interface SuiteOutcome {
  readonly status: StageStatus
  /** Null where a signal ended it, or it never started. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it failed, one line each. */
  readonly reasons: readonly string[]
  /** What does not change the verdict, one line each. */
  readonly warnings: readonly string[]
  readonly tests: TestTotals
  readonly failures: readonly Failure[]
  /** Copies of the JUnit files that were read, relative to the output directory. */
  readonly junit: readonly string[]
}
