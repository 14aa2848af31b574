/** What a suite needs from outside, and what comes of it. */
import type { Suite } from '../config/config.js'
import type { FailOn } from '../config/fail-on.js'
import type { Failure, StageStatus, TestNotes, TestTotals } from '../contract/results.js'
import type { Redactor } from '../platform/redactor.js'
import type { TestsFile } from './tests-file.js'

export interface SuiteContext {
  readonly runId: string
  /** The whole environment of the command; the markers of run and suite are added. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  /** Absolute: the output directory, which is there. */
  readonly output: string
  /** Absolute: symbolic links that lead out of it are not followed. */
  readonly workspace: string
  /** The suite ran elsewhere: nothing is started, and its JUnit files count whatever their age. */
  readonly existing?: boolean
  /** How often it is run again, at most, while tests fail. */
  readonly retries: number
  /** Run instead of the suite's command where the failed tests are known. */
  readonly retryCommand: Suite['command'] | undefined
  /** Milliseconds. */
  readonly hangTimeout: number
  readonly allowEmpty: boolean
  readonly failOn: readonly FailOn[]
  /** Bytes of output that are kept in the log of each attempt. */
  readonly logLimit: number
  /** For everything of the suite that goes to disk and into the results. */
  readonly redactor: Redactor
  /** Every test of every attempt goes there. */
  readonly tests: TestsFile
  /** Shared by the suites of a run: a file belongs to the first that matches it. */
  readonly claimed: Set<string>
  /** When it aborts, the suite is stopped and its status is `cancelled`. */
  readonly signal: AbortSignal
  /** Output as it comes: not redacted, not escaped. What it returns is waited for. */
  readonly onOutput: (chunk: Uint8Array) => void | Promise<void>
  /** A line of a process tree that is about to be stopped, its headline, or that the suite is run again. Safe for a screen. */
  readonly onNotice: (line: string) => void
  /** The process group exists; called before anything else happens. */
  readonly onStarted: (group: number) => void
  /** Nothing of the group is left. */
  readonly onEnded: (group: number) => void
  /** Attempts follow one another, from 1. */
  readonly onAttemptStarted: (attempt: number, command: Suite['command']) => void
  readonly onAttemptEnded: (outcome: SuiteOutcome) => void
}

/** The context of one attempt. */
export interface AttemptContext extends SuiteContext {
  /** From 1. */
  readonly attempt: number
}

/** The fields of the event `suite_ended` that are the suite's own: what it came to after an attempt. */
export interface SuiteOutcome {
  /** From 1. */
  readonly attempt: number
  readonly status: StageStatus
  /** Of this attempt. Null where a signal ended it, or it never started. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Why it failed, one line each. */
  readonly reasons: readonly string[]
  /** What does not change the verdict, one line each; of this attempt. */
  readonly warnings: readonly string[]
  /** Of all attempts so far together. */
  readonly tests: TestTotals
  /** Of this attempt alone. */
  readonly attemptTests: TestTotals
  /** Bounded, as an event has to be. Without bodies and logs where another attempt follows. */
  readonly failures: readonly Failure[]
  readonly notes: TestNotes
  /** Copies of the JUnit files that were read in this attempt, relative to the output directory. */
  readonly junit: readonly string[]
}
