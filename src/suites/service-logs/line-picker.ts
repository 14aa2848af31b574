/** The few lines of many that are worth showing: those that speak of trouble first, then the last ones. */

const TROUBLE = /error|exception|fatal|panic|refused|denied|timeout/i

interface Numbered {
  readonly number: number
  readonly line: string
}

export class LinePicker {
  readonly #limit: number
  readonly #trouble: Numbered[] = []
  readonly #other: Numbered[] = []
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  readonly take = (line: string): void => {
    const lines = TROUBLE.test(line) ? this.#trouble : this.#other
    lines.push({ number: this.#count++, line })
    if (lines.length > this.#limit) lines.shift()
  }

  get speaksOfTrouble(): boolean {
    return this.#trouble.length > 0
  }

  /** In the log's order. */
  get lines(): string[] {
    const rest = this.#limit - this.#trouble.length
    const picked = [...this.#trouble, ...(rest > 0 ? this.#other.slice(-rest) : [])]
    return picked.sort((a, b) => a.number - b.number).map(({ line }) => line)
  }
}
