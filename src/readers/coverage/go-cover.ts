/**
 * Profiles of `go test -coverprofile`: blocks of statements, `file:line.column,line.column statements count`. A line counts as
 * covered if any block on it was run; the same block may come several times, once for each test binary.
 */
import { LineSplitter } from './line-splitter.js'
import type { ReportBuilder } from './report-builder.js'
import type { TextReader } from './types.js'

const BLOCK = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/
/** Lines of one block. */
const BLOCK_LIMIT = 100_000

export class GoCoverReader implements TextReader {
  readonly format = 'go-cover'
  readonly #builder: ReportBuilder
  readonly #splitter = new LineSplitter((line) => this.#line(line))
  #lastIsBad = false

  constructor(builder: ReportBuilder) {
    this.#builder = builder
  }

  push(text: string): void {
    this.#splitter.push(text)
  }

  end(): void {
    if (this.#splitter.end() && this.#lastIsBad) this.#builder.incomplete = true
    if (this.#splitter.dropped) this.#builder.warn('a line that is too long')
  }

  #line(line: string): void {
    // Profiles that were joined have several headers.
    if (line.startsWith('mode:') || line.trim() === '') return
    const block = BLOCK.exec(line.trimEnd())
    this.#lastIsBad = block === null
    if (block === null) {
      this.#builder.warn('a line that is no block of code')
      return
    }
    const [first, last, statements, count] = block.slice(2).map(Number)
    if (first === undefined || last === undefined || last < first || last - first > BLOCK_LIMIT) {
      this.#builder.warn('a block that ends before it begins, or is too long')
      return
    }
    const file = this.#builder.file(block[1])
    // An empty function: a block without anything that could be run.
    if (file === undefined || statements === 0) return
    for (let at = first; at <= last; at++) this.#builder.line(file, at, (count ?? 0) > 0)
  }
}
