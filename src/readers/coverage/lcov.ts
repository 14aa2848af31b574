/**
 * LCOV tracefiles, `geninfo(1)`. Real ones have checksums behind counts, sections of one file several times (one a test),
 * negative counts (of gcov's overflows: not covered), no totals, no `end_of_record`.
 */
import type { Count } from './count.js'
import type { FileCoverage } from './file-coverage.js'
import { LineSplitter } from './line-splitter.js'
import type { ReportBuilder } from './report-builder.js'
import type { TextReader } from './types.js'

/** Totals that stand in for a section's lines (`LF`, `LH`) or branches (`BRF`, `BRH`) where it has none. */
type Totals = Record<'LF' | 'LH' | 'BRF' | 'BRH', number | undefined>
const NO_TOTALS: Totals = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined }

export class LcovReader implements TextReader {
  readonly format = 'lcov'
  readonly #builder: ReportBuilder
  readonly #splitter = new LineSplitter((line) => this.#line(line))
  #file: FileCoverage | undefined
  /** Of the section, by line. */
  readonly #branches = new Map<number, Count>()
  #totals = { ...NO_TOTALS }
  #hasLines = false
  /** An `end_of_record` was seen: a section without one was cut off. */
  #endsRecords = false

  constructor(builder: ReportBuilder) {
    this.#builder = builder
  }

  push(text: string): void {
    this.#splitter.push(text)
  }

  end(): void {
    this.#splitter.end()
    if (this.#file !== undefined && this.#endsRecords) this.#builder.incomplete = true
    this.#endSection()
    if (this.#splitter.dropped) this.#builder.warn('a line that is too long')
  }

  #line(line: string): void {
    if (line.trim() === 'end_of_record') {
      this.#endsRecords = true
      this.#endSection()
      return
    }
    const colon = line.indexOf(':')
    const value = line.slice(colon + 1)
    switch (line.slice(0, colon).trim()) {
      case 'SF':
        this.#endSection()
        this.#file = this.#builder.file(value)
        return
      case 'DA': {
        this.#lineData(value)
        return
      }
      case 'BRDA': {
        this.#branchData(value)
        return
      }
      case 'LF':
        this.#totals.LF = Number(value)
        return
      case 'LH':
        this.#totals.LH = Number(value)
        return
      case 'BRF':
        this.#totals.BRF = Number(value)
        return
      case 'BRH':
        this.#totals.BRH = Number(value)
    }
  }

  /** `line,count[,checksum]` */
  #lineData(value: string): void {
    const comma = value.indexOf(',')
    const end = value.indexOf(',', comma + 1)
    const count = comma === -1 ? '' : value.slice(comma + 1, end === -1 ? undefined : end)
    const hits = Number(count)
    if (this.#file === undefined) {
      this.#builder.warn('a line (DA) outside of any source file (SF)')
      return
    }
    if (count.trim() === '' || Number.isNaN(hits)) {
      this.#builder.warn('a line (DA) without a count')
      return
    }
    this.#hasLines = true
    this.#builder.line(this.#file, Number(value.slice(0, comma)), hits > 0)
  }

  /** `line,block,branch,taken`: the branch may be text with commas; `-` is code that was never reached. */
  #branchData(value: string): void {
    const line = Number(value.split(',', 1)[0])
    const taken = Number(value.slice(value.lastIndexOf(',') + 1).replace(/^\s*-\s*$/, '0'))
    if (this.#file === undefined || !value.includes(',') || Number.isNaN(line) || Number.isNaN(taken)) {
      this.#builder.warn('a branch (BRDA) that can not be read')
      return
    }
    const { covered, total } = this.#branches.get(line) ?? { covered: 0, total: 0 }
    this.#branches.set(line, { covered: covered + (taken > 0 ? 1 : 0), total: total + 1 })
  }

  #endSection(): void {
    const file = this.#file
    const { LF, LH, BRF, BRH } = this.#totals
    if (file !== undefined) {
      for (const [line, { covered, total }] of this.#branches) this.#builder.branches(file, line, covered, total)
      if (!this.#hasLines && LF !== undefined && LH !== undefined) file.addTotals('lines', LH, LF)
      if (this.#branches.size === 0 && BRF !== undefined && BRH !== undefined) file.addTotals('branches', BRH, BRF)
    }
    this.#file = undefined
    this.#branches.clear()
    this.#totals = { ...NO_TOTALS }
    this.#hasLines = false
  }
}
