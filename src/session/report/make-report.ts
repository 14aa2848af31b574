/** A report of files that exist: of suites that ran elsewhere, or of an earlier run's results. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { ReportConfig } from '../../config/report-config.js'
import { createRedactor } from '../../platform/redactor.js'
import type { VerdictContext } from '../../report/verdict.js'
import type { Results } from '../../contract/results.js'
import { ConfigError, InternalError, messageOf } from '../../errors.js'
import { reportAgain } from './from-results.js'
import { readSuites } from './from-files.js'
import type { Reporting } from './reporting.js'
import { reportOf, writeReport, type Report, type Written } from './write-report.js'

export interface ReportOptions {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** Errors: ConfigError for what can't be read as results; InternalError for what can't be written; the signal's reason. */
export async function makeReport(
  config: ReportConfig,
  { env, signal }: ReportOptions
): Promise<{ readonly report: Report; readonly written: Written }> {
  const { out, outputDirectory, summaryFile } = config
  const temporary = outputDirectory === undefined ? await mkdtemp(join(tmpdir(), 'integration-testbed-')) : undefined
  const output = outputDirectory ?? temporary ?? ''
  try {
    refuseOverlap(config)
    await mkdir(output, { recursive: true }).catch((cause: unknown) => {
      throw new InternalError(`${output}: can't be made: ${messageOf(cause)}`, { cause })
    })
    const reporting: Reporting = { config, env, signal, output, redactor: createRedactor(config.mask) }
    const { results, context } = await resultsOf(reporting)
    signal.throwIfAborted()
    const report = reportOf(results, context)
    return { report, written: await writeReport(report, { out, directory: outputDirectory, summaryFile }) }
  } finally {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
  }
}

/** What an earlier report left in its output directory is cleared. */
function refuseOverlap({ from, outputDirectory }: ReportConfig): void {
  if (outputDirectory === undefined || from.type !== 'files') return
  for (const { base, pattern } of from.suites.flatMap(({ junit, coverage }) => [...junit, ...coverage])) {
    const fixed = pattern.split('/').filter((_, index, all) => !all.slice(0, index + 1).some(isMagic))
    const way = relative(outputDirectory, resolve(base, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.')))
    if (way !== '' && (way.startsWith('..') || isAbsolute(way))) continue
    throw new ConfigError(`output-directory: ${outputDirectory} holds files that are to be read: ${pattern}`, {
      hint: 'Name another folder.'
    })
  }
}

const isMagic = (segment: string): boolean => /[*?[\]{}!()]/.test(segment)

interface Found {
  readonly results: Results
  readonly context: VerdictContext
}

async function resultsOf(reporting: Reporting): Promise<Found> {
  const { from } = reporting.config
  if (from.type === 'results') return reportAgain(from.path, reporting)
  return { results: await readSuites(from.suites, reporting), context: { logTail: () => [] } }
}
