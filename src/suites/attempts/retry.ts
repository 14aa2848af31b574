/** Whether a suite is run again, and by which command. Pure. */
import type { Ending, Observed } from '../verdict.js'

/** Shells say so of a command that is not there, or that can't be executed: POSIX 2.8.2. */
const NO_COMMAND = [126, 127]

/**
 * Failed tests are worth it, and a command that failed without naming any. Not what would only fail again, or as late: a
 * command that is not there, a time-out; nor anything in a run that was cancelled. `failing`: tests, of all attempts.
 */
export function isWorthAnother({ ending, totals }: Observed, failing: number): boolean {
  switch (ending.type) {
    case 'cancelled':
    case 'elsewhere':
    case 'not-started':
    case 'timed-out':
      return false
    case 'hung':
      return failing > 0
    case 'exited':
      return !isMissing(ending, totals.total) && (failing > 0 || failedSilently(ending, totals))
  }
}

type Exited = Extract<Ending, { type: 'exited' }>

function isMissing({ exitCode }: Exited, tests: number): boolean {
  return tests === 0 && exitCode !== null && NO_COMMAND.includes(exitCode)
}

/** What a test that failed now, and passed in another attempt, explains is no news. */
function failedSilently({ exitCode, signal }: Exited, { failed, errors }: Observed['totals']): boolean {
  return signal !== null || (exitCode !== 0 && failed + errors === 0)
}
