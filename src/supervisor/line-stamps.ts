/** Reads the time stamps of a log as it passes by, in chunks of any size: `2026-01-02T03:04:05.678901234Z message`. */

const STAMP = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) /
/** Bytes of a line that hold its time stamp and the space behind it. */
const LONGEST_STAMP = 36
const LINE_END = 0x0a

export class LineStamps {
  /** The first bytes of the line that has not ended yet. */
  #line = ''
  #whole: string | undefined

  push(chunk: Buffer): void {
    const end = chunk.lastIndexOf(LINE_END)
    if (end >= 0) {
      // A negative offset would count from the chunk's end.
      const start = end === 0 ? -1 : chunk.lastIndexOf(LINE_END, end - 1)
      const line = start < 0 ? this.#line + head(chunk.subarray(0, end)) : head(chunk.subarray(start + 1, end))
      this.#whole = stampOf(line) ?? this.#whole
    }
    this.#line = end < 0 ? (this.#line + head(chunk)).slice(0, LONGEST_STAMP) : head(chunk.subarray(end + 1))
  }

  /** Of the last line that has ended: what comes after it may not have been received whole. */
  get ofLastWhole(): string | undefined {
    return this.#whole
  }

  /** Whether a line has begun and not ended. */
  get inLine(): boolean {
    return this.#line !== ''
  }

  /** The stream has ended in order: what a container wrote without a line's end was its last word, and is whole. */
  endLine(): void {
    this.#whole = stampOf(this.#line) ?? this.#whole
    this.#line = ''
  }

  /** The stream was cut: its last line comes again. */
  forgetLine(): void {
    this.#line = ''
  }
}

function head(bytes: Buffer): string {
  return bytes.toString('latin1', 0, LONGEST_STAMP)
}

function stampOf(line: string): string | undefined {
  return STAMP.exec(line)?.[1]
}
