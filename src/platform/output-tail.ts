/** The end of an output of any length, in a bounded amount of memory. */
export class OutputTail {
  readonly #limit: number
  #chunks: Buffer[] = []
  #bytes = 0
  #cut = false

  /** @param limit bytes that are kept */
  constructor(limit: number) {
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    // Twice the limit, so that not every small chunk costs a copy.
    if (this.#bytes > this.#limit * 2 || this.#chunks.length > 1_000) this.#shrink()
  }

  /** Whether something was dropped. */
  get cut(): boolean {
    return this.#cut || this.#bytes > this.#limit
  }

  toString(): string {
    this.#shrink()
    const bytes = this.#chunks[0] ?? Buffer.alloc(0)
    // Not in the middle of a character: continuation bytes at the beginning are dropped.
    let from = 0
    while (this.#cut && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from++
    return bytes.toString('utf8', from)
  }

  #shrink(): void {
    const all = Buffer.concat(this.#chunks, this.#bytes)
    this.#cut ||= all.length > this.#limit
    const kept = all.length > this.#limit ? Buffer.from(all.subarray(all.length - this.#limit)) : all
    this.#chunks = [kept]
    this.#bytes = kept.length
  }
}
