/**
 * Clover: PHPUnit, Istanbul, gcovr, OpenClover. Lines of the type `method` are declarations, which no tool counts among its
 * lines. A condition has two outcomes and counts of both; Istanbul, which alone gives it a `count` too, means its branches:
 * those that were taken and those that were not.
 */
import type { FileCoverage } from './file-coverage.js'
import type { ReportBuilder } from './report-builder.js'
import type { Attributes, Elements } from './types.js'

export class CloverElements implements Elements {
  readonly format = 'clover'
  readonly #builder: ReportBuilder
  #file: FileCoverage | undefined
  /** The tests themselves are not what is covered. */
  #inTests = false

  constructor(builder: ReportBuilder) {
    this.#builder = builder
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'testproject') this.#inTests = true
    if (this.#inTests) return
    if (name === 'file') this.#file = this.#builder.file(attributes.path ?? attributes.name)
    else if (name === 'line' && this.#file !== undefined) this.#line(this.#file, attributes)
  }

  text(): void {
    // No element of it holds text.
  }

  close(name: string): void {
    if (name === 'testproject') this.#inTests = false
    else if (name === 'file') this.#file = undefined
  }

  #line(file: FileCoverage, { num, type, count, truecount, falsecount }: Attributes): void {
    if (type === 'method') return
    const [yes, no] = [Number(truecount), Number(falsecount)]
    const hits = count === undefined ? yes + no : Number(count)
    if (Number.isNaN(hits)) {
      this.#builder.warn('a line without a count')
      return
    }
    const line = Number(num)
    this.#builder.line(file, line, hits > 0)
    if (type !== 'cond' || Number.isNaN(yes) || Number.isNaN(no)) return
    if (count === undefined) this.#builder.branches(file, line, Number(yes > 0) + Number(no > 0), 2)
    else this.#builder.branches(file, line, yes, yes + no)
  }
}
