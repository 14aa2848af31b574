/**
 * Lines of one source file and whether they are covered: four bytes a line, in the order of the lines. Reports list them in
 * that order nearly always, so that they are appended; what is not in order is sorted when the array is full, or read.
 */
import type { Room } from './room.js'

const FIRST = 16
export const MAX_LINE = 2 ** 30 - 1

/** A line is `number * 2`, plus 1 if it is covered: sorted, the covered one of two is the last. */
export class LineCodes {
  #codes = new Int32Array(0)
  #length = 0
  #ordered = true

  /** A line that is there already is covered if either of them is. `line`: from 1 to `MAX_LINE`. */
  add(line: number, covered: boolean, room: Room): void {
    const code = line * 2 + (covered ? 1 : 0)
    if (this.#last >> 1 === line) {
      this.#codes[this.#length - 1] = this.#last | code
      return
    }
    if (this.#length === this.#codes.length) this.#makeRoom(room)
    // Also one that is there already: sorting leaves one of them.
    if (line <= this.#last >> 1) this.#ordered = false
    this.#codes[this.#length++] = code
  }

  get #last(): number {
    return this.#length === 0 ? 0 : (this.#codes[this.#length - 1] ?? 0)
  }

  /** Sorted, each line once. */
  get sorted(): Int32Array {
    this.#sort()
    return this.#codes.subarray(0, this.#length)
  }

  #makeRoom(room: Room): void {
    this.#sort()
    if (this.#length * 2 < this.#codes.length) return
    const larger = new Int32Array(Math.max(FIRST, this.#codes.length * 2))
    room.take(larger.length - this.#codes.length)
    larger.set(this.#codes)
    this.#codes = larger
  }

  #sort(): void {
    if (this.#ordered) return
    const codes = this.#codes.subarray(0, this.#length).sort()
    let kept = 0
    for (const code of codes) {
      if (kept > 0 && (codes[kept - 1] ?? 0) >> 1 === code >> 1) kept--
      codes[kept++] = code
    }
    this.#length = kept
    this.#ordered = true
  }
}
