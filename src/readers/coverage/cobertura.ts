/** Cobertura, `coverage-04.dtd`: what coverage.py, gcovr, coverlet, Istanbul, PHPUnit write under that name. */
import type { FileCoverage } from './file-coverage.js'
import type { ReportBuilder } from './report-builder.js'
import type { Attributes, Elements } from './types.js'

/** `50% (1/2)` */
const CONDITIONS = /\(\s*(\d+)\s*\/\s*(\d+)\s*\)/

export class CoberturaElements implements Elements {
  readonly format = 'cobertura'
  readonly #builder: ReportBuilder
  #file: FileCoverage | undefined
  #ownLines = false
  /** Lines of the methods. Istanbul puts there the lines of declarations, which are none of the class. */
  #methods: FileCoverage | undefined
  #inMethod = false
  #source: string | undefined

  constructor(builder: ReportBuilder) {
    this.#builder = builder
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'line') this.#line(attributes)
    else if (name === 'method') this.#inMethod = true
    else if (name === 'source') this.#source = ''
    else if (name === 'class') {
      this.#file = this.#builder.file(attributes.filename)
      this.#methods = undefined
      this.#ownLines = false
    }
  }

  text(text: string): void {
    if (this.#source !== undefined) this.#source += text
  }

  close(name: string): void {
    if (name === 'method') this.#inMethod = false
    else if (name === 'source') {
      this.#builder.source(this.#source ?? '')
      this.#source = undefined
    } else if (name === 'class') {
      if (!this.#ownLines && this.#methods !== undefined) this.#file?.merge(this.#methods)
      this.#file = undefined
    }
  }

  #line(attributes: Attributes): void {
    if (this.#file === undefined) return
    const hits = Number(attributes.hits)
    if (Number.isNaN(hits)) {
      this.#builder.warn('a line without hits')
      return
    }
    const target = this.#inMethod ? (this.#methods ??= this.#builder.apart()) : this.#file
    if (!this.#inMethod) this.#ownLines = true
    const line = Number(attributes.number)
    this.#builder.line(target, line, hits > 0)
    const [, covered, total] = CONDITIONS.exec(attributes['condition-coverage'] ?? '') ?? []
    if (covered !== undefined && attributes.branch?.toLowerCase() === 'true') {
      this.#builder.branches(target, line, Number(covered), Number(total))
    }
  }
}
