/** Text that comes in pieces, of which beginning and end are kept: what failed is said first, its cause often last. */
import { cleaned, detached, resolved, withNewlines } from './clean.js'

/** Share of the end. */
const TAIL = 0.25
/** Characters for the line that says what was left out. */
const MARK = 60

export class KeptText {
  readonly #headLimit: number
  readonly #tailLimit: number
  #head = ''
  #tail = ''
  /** Characters so far, kept or not. */
  length = 0

  /** `limit` in characters. */
  constructor(limit: number) {
    this.#tailLimit = Math.max(0, Math.floor(limit * TAIL))
    this.#headLimit = Math.max(0, limit - this.#tailLimit - MARK)
  }

  /** `literal`: an ampersand is one. */
  add(text: string, literal: boolean): void {
    const part = literal ? text : resolved(text)
    const room = Math.max(0, this.#headLimit - this.length)
    this.length += part.length
    if (part.length <= room) {
      this.#head += part
      return
    }
    this.#head += part.slice(0, room)
    this.#tail += part.slice(room)
    // Now and then only: a string that grows costs little, one that is cut is copied.
    if (this.#tail.length > 4 * (this.#tailLimit + MARK))
      this.#tail = detached(this.#tail.slice(-this.#tailLimit - MARK))
  }

  /** Without control characters, empty lines before it and white space behind it. */
  toString(): string {
    const text = cleaned(withNewlines(this.#all()))
    return detached(text.replace(/^(?:[ \t]*\n)+/, '').trimEnd())
  }

  #all(): string {
    const left = this.length - this.#headLimit - this.#tailLimit
    if (left <= MARK) return this.#head + this.#tail
    return `${this.#head}\n… (${left} characters left out) …\n${this.#tail.slice(this.#tail.length - this.#tailLimit)}`
  }
}
