import { setInterval, clearInterval } from 'node:timers'
import { CancelledError } from '../errors.js'

/** Waits for Ctrl-C, which is the end that was asked for, and no failure. Errors: any other reason of the signal. */
export function untilCancelled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing else may be going on: without a timer the process would end.
    const alive = setInterval(() => undefined, 60_000)
    const end = (): void => {
      clearInterval(alive)
      if (signal.reason instanceof CancelledError) resolve()
      else reject(signal.reason as Error)
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
