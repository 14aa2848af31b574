/** Elements and attributes of an XML report as it streams by. Nothing is expanded or fetched, nothing long is kept. */
import type { SaxesParser } from 'saxes'
import { oneLine } from '../../platform/escape/terminal.js'
import { CloverElements } from './clover.js'
import { CoberturaElements } from './cobertura.js'
import { JacocoElements } from './jacoco.js'
import type { ReportBuilder } from './report-builder.js'
import type { Attributes, CoverageFormat, Elements, TextReader } from './types.js'

/** What is no report of a known kind; the message does not name the file. */
export class NoReportError extends Error {}

/** Characters from one tag to the next: nothing in a coverage report is as long. */
const GAP_LIMIT = 4 * 1024 * 1024
/** Characters that the parser gets at once, so that the limit holds. */
const PIECE = 256 * 1024
const DEPTH_LIMIT = 100

export class XmlReader implements TextReader {
  readonly #parser: SaxesParser
  readonly #builder: ReportBuilder
  #elements: Elements | undefined
  /** The attributes of a root that two formats share: the next element tells which it is. */
  #root: Attributes | undefined
  #depth = 0
  #damaged = false
  #gap = 0

  constructor(parser: SaxesParser, builder: ReportBuilder) {
    this.#parser = parser
    this.#builder = builder
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    parser.on('closetag', ({ name }) => this.#close(name))
    parser.on('text', (text) => this.#elements?.text(text))
    // Control characters, bare ampersands: of consequence is only an element that was closed by the end of another one.
    parser.on('error', ({ message }) => {
      if (message.startsWith('unexpected close tag')) this.#damaged = true
    })
  }

  get format(): CoverageFormat {
    return this.#elements?.format ?? 'cobertura'
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = text.slice(at, at + PIECE)
      this.#gap += piece.length
      this.#parser.write(piece)
      if (this.#gap > GAP_LIMIT) throw new NoReportError(`${GAP_LIMIT / 1024 / 1024} MiB without an element`)
    }
  }

  end(): void {
    if (this.#depth > 0 || this.#damaged) this.#builder.incomplete = true
    if (this.#elements === undefined) {
      throw new NoReportError(this.#root === undefined ? 'no XML element in it' : 'holds nothing but <coverage>')
    }
    this.#parser.close()
  }

  #open(name: string, attributes: Attributes): void {
    this.#gap = 0
    if (++this.#depth > DEPTH_LIMIT) throw new NoReportError(`nested deeper than ${DEPTH_LIMIT} elements`)
    if (this.#elements === undefined && this.#root === undefined && name === 'coverage') {
      this.#root = attributes
      if (attributes['line-rate'] === undefined) return
    }
    this.#elements ??= this.#elementsFor(name)
    this.#elements.open(name, attributes)
  }

  #close(name: string): void {
    this.#gap = 0
    this.#depth--
    this.#elements?.close(name)
  }

  #elementsFor(name: string): Elements {
    if (this.#root === undefined) {
      if (name === 'report') return new JacocoElements(this.#builder)
    } else {
      if (['coverage', 'sources', 'packages'].includes(name)) return new CoberturaElements(this.#builder)
      if (['project', 'testproject'].includes(name)) return new CloverElements(this.#builder)
    }
    const what = `<${oneLine(name, 60)}>`
    throw new NoReportError(`${this.#root === undefined ? 'begins with' : '<coverage> holds'} ${what}`)
  }
}
