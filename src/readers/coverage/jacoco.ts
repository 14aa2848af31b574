/**
 * JaCoCo, `report.dtd`. A line is covered if any instruction of it was run, which is how JaCoCo itself counts lines. Source
 * files are named by package and file name; the folders of the usual build tools are tried before them.
 */
import type { FileCoverage } from './file-coverage.js'
import type { ReportBuilder } from './report-builder.js'
import type { Attributes, Elements } from './types.js'

const SOURCES = [
  'src/main/java',
  'src/main/kotlin',
  'src/main/scala',
  'src/main/groovy',
  'src/commonMain/kotlin',
  'src'
]

export class JacocoElements implements Elements {
  readonly format = 'jacoco'
  readonly #builder: ReportBuilder
  #package = ''
  #file: FileCoverage | undefined

  constructor(builder: ReportBuilder) {
    this.#builder = builder
    for (const source of SOURCES) builder.source(source)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'package') this.#package = attributes.name ?? ''
    else if (name === 'sourcefile') {
      const file = attributes.name
      const named = file !== undefined && this.#package !== '' ? `${this.#package}/${file}` : file
      this.#file = this.#builder.file(named)
    } else if (this.#file !== undefined) {
      if (name === 'line') this.#line(this.#file, attributes)
      else if (name === 'counter') this.#counter(this.#file, attributes)
    }
  }

  text(): void {
    // No element of it holds text.
  }

  close(name: string): void {
    if (name === 'sourcefile') this.#file = undefined
  }

  #line(file: FileCoverage, { nr, ci, mb = '0', cb = '0' }: Attributes): void {
    const instructions = Number(ci)
    if (Number.isNaN(instructions)) {
      this.#builder.warn('a line without instructions')
      return
    }
    this.#builder.line(file, Number(nr), instructions > 0)
    this.#builder.branches(file, Number(nr), Number(cb), Number(mb) + Number(cb))
  }

  /** Of the whole file; counts where it was compiled without line numbers. */
  #counter(file: FileCoverage, { type, missed, covered }: Attributes): void {
    const of = type === 'LINE' ? 'lines' : type === 'BRANCH' ? 'branches' : undefined
    if (of !== undefined) file.addTotals(of, Number(covered), Number(missed) + Number(covered))
  }
}
