/** The nearest known name to a mistyped one. */

/** Edits (insert, delete, replace, swap of neighbours) from one text to the other. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    before = last
    last = row
  }
  return last[to.length] ?? 0
}

/** The known name that was probably meant; undefined when none is near. Case and `_` for `-` count as no difference. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.slice(0, 100).toLowerCase().replaceAll('_', '-')
  const limit = Math.max(2, Math.floor(name.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    const edits = distance(plain(name), plain(candidate))
    // A name of which nothing is left is not near: `up` is not `ready`.
    if (edits < least && edits < candidate.length) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** `Did you mean "x"?`, or else the given hint. */
export function didYouMean(name: string, known: readonly string[], otherwise?: string): string | undefined {
  const near = nearest(name, known)
  return near === undefined ? otherwise : `Did you mean "${near}"?`
}
