/** What a report is made of, and where it goes. */
import { join } from 'node:path'
import type { Results } from '../../contract/results.js'
import { summaryMarkdown } from '../../report/summary/summary.js'
import { verdictOf, type Verdict, type VerdictContext } from '../../report/verdict.js'
import { writeFileAtomically, writeJson } from '../../run/json-file.js'
import { listOutputFiles } from '../../run/output-files.js'
import { resultsPathOf, SUMMARY_FILE } from '../results-path.js'

export interface Report {
  readonly results: Results
  readonly verdict: Verdict
  /** Markdown. */
  readonly summary: string
}

/** Absolute paths; undefined: not written. */
export interface Targets {
  /** A results file. */
  readonly out: string | undefined
  /** An output directory: it gets results and summary, too. */
  readonly directory: string | undefined
  readonly summaryFile: string | undefined
}

/** What was written, absolute. */
export interface Written {
  readonly results?: string
  readonly output_directory?: string
  readonly summary?: string
}

export function reportOf(results: Results, context: VerdictContext): Report {
  const verdict = verdictOf(results, context)
  return { results, verdict, summary: summaryMarkdown(results, verdict) }
}

/** Errors: InternalError that names the file which can't be written. */
export async function writeReport({ results, summary }: Report, targets: Targets): Promise<Written> {
  const { out, directory } = targets
  const ownSummary = directory === undefined ? undefined : join(directory, SUMMARY_FILE)
  const summaryFile = targets.summaryFile ?? ownSummary
  for (const path of new Set([summaryFile, ownSummary])) {
    if (path !== undefined) await writeFileAtomically(path, summary)
  }
  const copy = directory === undefined ? undefined : resultsPathOf(directory)
  const own = [out, copy].filter((path) => path !== undefined)
  const whole = directory === undefined ? results : { ...results, files: await filesOf(directory, own) }
  for (const path of new Set(own)) await writeJson(path, whole)
  return {
    ...(own[0] !== undefined && { results: own[0] }),
    ...(directory !== undefined && { output_directory: directory }),
    ...(summaryFile !== undefined && { summary: summaryFile })
  }
}

async function filesOf(directory: string, except: readonly string[]): Promise<NonNullable<Results['files']>> {
  return (await listOutputFiles(directory, except)).files
}
