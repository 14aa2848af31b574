/** What all coverage files of a run say together. */
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { readCoverage } from '../../readers/coverage/read-coverage.js'
import type { CoverageReport } from '../../readers/coverage/types.js'
import { CoverageUnion } from '../../readers/coverage/union.js'
import { ReadError } from '../../readers/read-error.js'
import { createSourcePaths, type NameResolver } from './source-paths.js'

export interface ReportFile {
  /** What is read, absolute. */
  readonly path: string
  /** What a reader knows it as. */
  readonly name: string
  /** Where the tool wrote it, absolute: it tells which folder its names are relative to. Undefined where that is not known. */
  readonly origin: string | undefined
  /** Absolute: of the command that wrote it. */
  readonly workingDirectory: string
}

export interface ReadReports {
  readonly union: CoverageUnion
  /** How many could be read, if not to their end. */
  readonly read: number
  /** One line for each file that can't be read, or not to its end. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export interface ReadReportsOptions {
  /** Absolute: the repository's root. */
  readonly workspace: string
  readonly signal: AbortSignal
}

/** Reads one file after the other. Throws only the signal's reason. */
export async function readReports(
  files: readonly ReportFile[],
  { workspace, signal }: ReadReportsOptions
): Promise<ReadReports> {
  const union = new CoverageUnion()
  const problems: string[] = []
  const warnings: string[] = []
  const unplaced = new Set<string>()
  const paths = await createSourcePaths(workspace, signal)
  let read = 0
  for (const { path, name: source, origin, workingDirectory } of files) {
    const name = oneLine(source)
    try {
      const report = await readCoverage(path, { signal })
      await addTo(union, report, await paths.forReport(report, { file: origin, workingDirectory }), signal, unplaced)
      read++
      if (report.incomplete) problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`)
      warnings.push(...report.warnings.map((warning) => `${name}: ${warning}`))
    } catch (error) {
      signal.throwIfAborted()
      problems.push(`${name}: ${error instanceof ReadError ? error.problem : oneLine(messageOf(error))}`)
    }
  }
  const [first] = unplaced
  if (first !== undefined) {
    const others = unplaced.size === 1 ? '' : ` and ${unplaced.size - 1} more source files`
    warnings.push(`${oneLine(first)}${others}: not in the repository, counted under the names of their reports`)
  }
  return { union, read, problems, warnings }
}

async function addTo(
  union: CoverageUnion,
  report: CoverageReport,
  resolve: NameResolver,
  signal: AbortSignal,
  unplaced: Set<string>
): Promise<void> {
  for (const [name, file] of report.files) {
    signal.throwIfAborted()
    const { path, found } = await resolve(name)
    if (!found) unplaced.add(path)
    union.add(path, file)
  }
}
