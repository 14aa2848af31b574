/** Time as the waits of this tool see it: injected, so that tests of a 90 s wait take no time. */
export interface Clock {
  /** Milliseconds on a clock that never goes back; in the tool itself near `Date.now()`, but not the same. */
  now(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** Longer than this, Node's timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason))
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(reasonOf(signal))
        return
      }
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', abort)
          resolve()
        },
        Math.min(Math.max(ms, 0), LONGEST_TIMER)
      )
      const abort = () => {
        clearTimeout(timer)
        reject(reasonOf(signal))
      }
      signal.addEventListener('abort', abort, { once: true })
    })
}
