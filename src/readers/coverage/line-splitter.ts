/** Cuts text into lines as it comes. A line that is too long to mean anything is left out. */

const LINE_LIMIT = 64 * 1024

export class LineSplitter {
  readonly #onLine: (line: string) => void
  #rest = ''
  #tooLong = false
  /** A line was left out. */
  dropped = false

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  push(text: string): void {
    let at = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      this.#keep(text.slice(at, end))
      this.#flush()
      at = end + 1
    }
    this.#keep(text.slice(at))
  }

  /** Returns whether the last line had no end. */
  end(): boolean {
    const open = this.#rest.trim() !== ''
    this.#flush()
    return open
  }

  #keep(text: string): void {
    if (this.#rest.length + text.length > LINE_LIMIT) {
      this.#tooLong = true
      this.#rest = ''
    }
    if (!this.#tooLong) this.#rest = this.#rest === '' ? text : this.#rest + text
  }

  #flush(): void {
    if (this.#tooLong) this.dropped = true
    else if (this.#rest !== '') this.#onLine(this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest)
    this.#rest = ''
    this.#tooLong = false
  }
}
