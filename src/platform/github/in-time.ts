/** A time limit that the work itself may move. */

/**
 * Runs the work with a signal that aborts with the caller's, or when the time is over. `extend` gives it another `ms` from
 * now on. Errors: the work's; a TimeoutError is the signal's reason when the time is over.
 */
export async function inTime<T>(
  ms: number,
  signal: AbortSignal,
  work: (limit: AbortSignal, extend: (ms: number) => void) => Promise<T>
): Promise<T> {
  const over = new AbortController()
  const startTimer = (time: number): NodeJS.Timeout =>
    setTimeout(
      () => over.abort(new DOMException(`no answer within ${Math.round(time / 100) / 10} s`, 'TimeoutError')),
      time
    )
  let timer = startTimer(ms)
  const extend = (time: number): void => {
    clearTimeout(timer)
    timer = startTimer(time)
  }
  try {
    return await work(AbortSignal.any([signal, over.signal]), extend)
  } finally {
    clearTimeout(timer)
  }
}
