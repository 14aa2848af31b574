/** Cancelling: a first signal ends the run in order, a second one at once. */
import { CancelledError } from '../errors.js'

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
export function cancelOnSignals(onSecond: () => void): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) onSecond()
      else controller.abort(new CancelledError(name))
    })
  }
  return controller.signal
}
