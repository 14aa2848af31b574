/** Work on a list, some of it at once. */

/** In the order of the list. The first failure ends it: what runs is told by the signal, what waits is not begun. */
export async function each<T, R>(
  list: readonly T[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<R>
): Promise<R[]> {
  const results: R[] = []
  const stop = new AbortController()
  const ends = AbortSignal.any([signal, stop.signal])
  const entries = list.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) {
      ends.throwIfAborted()
      results[index] = await work(item, ends)
    }
  }
  let first: { readonly error: unknown } | undefined
  const workers = Array.from({ length: Math.min(atOnce, list.length) }, () =>
    worker().catch((error: unknown) => {
      first ??= { error }
      stop.abort(error)
    })
  )
  await Promise.all(workers)
  signal.throwIfAborted()
  if (first !== undefined) throw first.error
  return results
}
