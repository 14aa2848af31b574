/** Text that comes in pieces, of which the beginning is kept. */
export class KeptText {
  #parts: string[] = []
  #room: number

  /** `limit` in characters. */
  constructor(limit: number) {
    this.#room = limit
  }

  add(text: string): void {
    if (this.#room <= 0 || text === '') return
    const part = text.slice(0, this.#room)
    this.#room -= part.length
    this.#parts.push(part)
  }

  /** Without half characters, empty lines before it and white space behind it. */
  toString(): string {
    return this.#parts
      .join('')
      .toWellFormed()
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd()
  }
}
