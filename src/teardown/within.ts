/** Gives work a time budget that holds also where the work does not look at its signal. */

/** `budget` in milliseconds. Errors: those of the work; one that says how long it was waited for. */
export async function within<T>(budget: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const error = new Error(`took longer than ${budget / 1000} s`)
    over.abort(error)
    late.reject(error)
  }, budget)
  try {
    return await Promise.race([work(over.signal), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
