/** What a coverage file says. All names are foreign: bounded here, to be escaped wherever they are shown. */
import type { FileCoverage } from './file-coverage.js'

export type CoverageFormat = 'lcov' | 'cobertura' | 'jacoco' | 'go-cover' | 'clover'

export interface CoverageReport {
  readonly format: CoverageFormat
  /** By the name that the report gives the source file, which its tool may mean relative to any of `sources`. */
  readonly files: ReadonlyMap<string, FileCoverage>
  /** Folders that names may be relative to, in the order of the report; absolute, or relative to where the tool ran. */
  readonly sources: readonly string[]
  /** The file ends in the middle, or its elements don't nest: there may have been more. */
  readonly incomplete: boolean
  /** One line each. */
  readonly warnings: readonly string[]
}

/** Reads text as it comes. */
export interface TextReader {
  push(text: string): void
  /** Nothing follows. */
  end(): void
  readonly format: CoverageFormat
}

export type Attributes = Readonly<Partial<Record<string, string>>>

/** One dialect of XML. Names of elements are those of the dialect's DTD. */
export interface Elements {
  readonly format: CoverageFormat
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}
