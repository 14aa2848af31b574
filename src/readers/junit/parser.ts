/** Text of one JUnit file in, cases and summary out. */
import { oneLine } from '../../platform/escape/terminal.js'
import { JunitBuilder } from './builder.js'
import { ReadError } from '../read-error.js'
import { READ_HINT } from '../read-text.js'
import { Scanner } from './scanner.js'
import type { JunitSummary, TestCase } from './types.js'

const MAX_WARNINGS = 20

export class JunitParser {
  readonly #path: string
  readonly #warnings = new Map<string, number>()
  readonly #builder: JunitBuilder
  readonly #scanner: Scanner

  /** `path` is for errors only; `onCase` is called in the order of the file. */
  constructor(path: string, onCase: (testCase: TestCase) => void) {
    this.#path = path
    this.#builder = new JunitBuilder({
      onCase,
      warn: (message) => this.#warn(message),
      fail: (problem) => {
        throw new ReadError(path, oneLine(problem), { hint: 'Only JUnit XML is read.' })
      }
    })
    this.#scanner = new Scanner(this.#builder)
  }

  /** Throws ReadError for what is no JUnit file. */
  push(text: string): void {
    this.#scanner.push(text)
  }

  /** The end of the file. Throws ReadError where there was no element at all. */
  end(): JunitSummary {
    this.#scanner.end()
    if (!this.#builder.begun) throw new ReadError(this.#path, 'no XML element in it', { hint: READ_HINT })
    const incomplete = this.#builder.depth > 0 || this.#builder.damaged
    const totals = this.#builder.finish()
    const warnings = [...this.#warnings].map(([message, count]) =>
      count === 1 ? message : `${message} (${count} times)`
    )
    return { totals, incomplete, warnings }
  }

  #warn(message: string): void {
    const count = this.#warnings.get(message)
    if (count !== undefined || this.#warnings.size < MAX_WARNINGS) this.#warnings.set(message, (count ?? 0) + 1)
  }
}
