/** Collects what a reader finds in one report. */
import { oneLine } from '../../platform/escape/terminal.js'
import { FileCoverage } from './file-coverage.js'
import { Room } from './room.js'
import type { CoverageFormat, CoverageReport } from './types.js'

const MAX_WARNINGS = 20
/** Characters of a path: what Linux allows. */
const NAME_LIMIT = 4096
const MAX_SOURCES = 100
/** Words of memory for an empty file, its name not counted. */
const FILE_WORDS = 100

export class ReportBuilder {
  readonly #files = new Map<string, FileCoverage>()
  readonly #sources = new Set<string>()
  readonly #warnings = new Map<string, number>()
  readonly #room = new Room()
  /** Set it when something may be missing. */
  incomplete = false

  /** The file of this name, a new one if need be; undefined, with a warning, where it has no name. */
  file(name: string | undefined): FileCoverage | undefined {
    const trimmed = name?.trim() ?? ''
    if (trimmed === '' || trimmed.length > NAME_LIMIT) {
      this.warn(trimmed === '' ? 'a source file without a name' : 'a source file with a name that is too long')
      return undefined
    }
    const known = this.#files.get(trimmed)
    if (known !== undefined) return known
    this.#room.take(FILE_WORDS + trimmed.length / 2)
    const file = this.apart()
    // A copy: what is cut out of a chunk of the report keeps the whole chunk in memory.
    this.#files.set(Buffer.from(trimmed).toString(), file)
    return file
  }

  /** A file that is not part of the report, for what may have to be merged later. */
  apart(): FileCoverage {
    return new FileCoverage(this.#room)
  }

  source(folder: string): void {
    const trimmed = folder.trim()
    if (trimmed !== '' && trimmed.length <= NAME_LIMIT && this.#sources.size < MAX_SOURCES) this.#sources.add(trimmed)
  }

  line(file: FileCoverage, line: number, covered: boolean): void {
    if (!file.addLine(line, covered)) this.warn('a line with a number that is none')
  }

  branches(file: FileCoverage, line: number, covered: number, total: number): void {
    if (!file.addBranches(line, covered, total)) this.warn('branches with a number that is none')
  }

  /** The same line again is only counted. */
  warn(message: string): void {
    const text = oneLine(message)
    const times = this.#warnings.get(text)
    if (times !== undefined || this.#warnings.size < MAX_WARNINGS) this.#warnings.set(text, (times ?? 0) + 1)
  }

  finish(format: CoverageFormat): CoverageReport {
    this.#room.lift()
    if (![...this.#files.values()].some(({ lines }) => lines.total > 0)) this.warn('it names no line of code')
    return {
      format,
      files: this.#files,
      sources: [...this.#sources],
      incomplete: this.incomplete,
      warnings: [...this.#warnings].map(([message, times]) => (times === 1 ? message : `${message} (${times} times)`))
    }
  }
}
