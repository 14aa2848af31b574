/** Finds the end of a DOCTYPE declaration, whose quotes, comments and internal subset may hold anything. */
export class DoctypeSkipper {
  done = false
  #inSubset = false
  /** What ends the quote or comment that it is in. */
  #awaited: string | undefined

  /** Returns where it got to in `input`; `done` says whether the declaration is over. */
  skip(input: string, from: number, last: boolean): number {
    let at = from
    for (;;) {
      if (this.#awaited !== undefined) {
        const end = input.indexOf(this.#awaited, at)
        if (end === -1) return hold(input, at, last)
        at = end + this.#awaited.length
        this.#awaited = undefined
      }
      const delimiter = /["'[\]>]|<!--/g
      delimiter.lastIndex = at
      const found = delimiter.exec(input)
      if (found === null) return hold(input, at, last)
      at = delimiter.lastIndex
      if (found[0] === '<!--') this.#awaited = '-->'
      else if (found[0] === '[') this.#inSubset = true
      else if (found[0] === ']') this.#inSubset = false
      else if (found[0] !== '>') this.#awaited = found[0]
      else if (!this.#inSubset) {
        this.done = true
        return at
      }
    }
  }
}

/** The last characters may be the beginning of a mark. */
function hold(input: string, at: number, last: boolean): number {
  return last ? input.length : Math.max(at, input.length - 3)
}
