/** The coverage of a run: the files that its suites wrote, copied aside and read together. */
import { mkdir, readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Suite } from '../../config/config.js'
import type { Coverage } from '../../contract/results.js'
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import type { Redactor } from '../../platform/redactor.js'
import { copyAside } from '../junit-copies.js'
import { claimOf, freshFiles, snapshotOf, type Snapshot } from '../junit-files.js'
import { readReports, type ReportFile } from './read-reports.js'

export type CoverageSuite = Pick<Suite, 'name' | 'coverage' | 'workingDirectory'>

export interface CollectCoverageOptions {
  /** Those that ran, in order: a file belongs to the first that names it. */
  readonly suites: readonly CoverageSuite[]
  /** What lay there before the first of them began: `snapshotCoverage`. It does not count. */
  readonly before: Snapshot
  /** Absolute: the output directory, which is there. */
  readonly output: string
  /** Absolute: the repository's root; symbolic links that lead out of it are not followed. */
  readonly workspace: string
  /** Percent of lines. */
  readonly minimum: number | undefined
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

export interface CollectedCoverage {
  /** Undefined where no file could be read. */
  readonly coverage?: Coverage
  /** Why the coverage is not known, or not all of it: globs without a file, files that can't be read. One line each. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** To be called before the first suite begins. */
export function snapshotCoverage(suites: readonly CoverageSuite[], workspace: string): Promise<Snapshot> {
  return snapshotOf(
    suites.flatMap(({ coverage }) => coverage),
    workspace
  )
}

/** To be called after the last suite. Throws only the signal's reason. */
export async function collectCoverage(options: CollectCoverageOptions): Promise<CollectedCoverage> {
  const { suites, output, workspace, minimum, signal } = options
  signal.throwIfAborted()
  if (suites.every(({ coverage }) => coverage.length === 0)) {
    const problems = minimum === undefined || suites.length === 0 ? [] : ['a minimum is set, but no suite names files']
    return { problems, warnings: [] }
  }
  const { files, problems: notThere } = await copyAll(options)
  const { union, read, problems: unread, warnings } = await readReports(files, { workspace, signal })
  const problems = [...notThere, ...unread]
  if (read === 0) return { problems, warnings }
  const totals = union.totals()
  if (minimum !== undefined && totals.lines.total === 0) problems.push('no line of code in any report')
  const enough = minimum === undefined || (totals.lines.total > 0 && totals.lines.percent >= minimum)
  const coverage: Coverage = {
    ...totals,
    reports: files.map(({ path }) => relative(output, path).split(sep).join('/')),
    ...(minimum !== undefined && { minimum }),
    status: enough ? 'ok' : 'failed'
  }
  return { coverage, problems, warnings }
}

async function copyAll({ suites, before, output, workspace, redactor, signal }: CollectCoverageOptions): Promise<{
  readonly files: readonly ReportFile[]
  readonly problems: readonly string[]
}> {
  const claimed = new Set<string>()
  const files: ReportFile[] = []
  const problems: string[] = []
  for (const { name, coverage, workingDirectory } of suites) {
    if (coverage.length === 0) continue
    // Files that an earlier suite has claimed are there all the same: of suites that share a glob, each finds something.
    const search = await freshFiles(coverage, before, { workspace, claimed: new Set(), what: 'coverage file' })
    problems.push(...search.missing)
    const own = search.files.filter((file) => !claimed.has(claimOf(file)))
    for (const file of own) claimed.add(claimOf(file))
    if (own.length === 0) continue
    try {
      const folder = await freeFolder(join(output, 'coverage', name))
      const copies = await copyAside(own, { folder, base: workingDirectory, redactor, signal })
      for (const { path, source } of copies) {
        files.push({ path, name: source, origin: resolve(workingDirectory, source), workingDirectory })
      }
    } catch (error) {
      signal.throwIfAborted()
      problems.push(`coverage files could not be copied: ${oneLine(messageOf(error))}`)
    }
  }
  return { files, problems: [...new Set(problems)] }
}

/** The output directory may be the user's own, with a folder of that name or with the copies of an earlier run. */
async function freeFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length === 0) return folder
  }
}
