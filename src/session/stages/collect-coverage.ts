/** Coverage files, before the tests and after them. */
import { messageOf } from '../../errors.js'
import type { Snapshot } from '../../suites/junit-files.js'
import type { Run } from '../run.js'
import { unread, type Judged } from './judged.js'

/** What lies there before the first suite begins: it is not this run's. Undefined where no suite names coverage files. */
export async function coverageBefore(run: Run): Promise<Snapshot | undefined> {
  const { config, env } = run
  if (!hasCoverage(config)) return undefined
  try {
    const { snapshotCoverage } = await import('../../suites/coverage/collect.js')
    return await snapshotCoverage(config.suites, workspaceOf(config, env))
  } catch (error) {
    run.warn(`coverage files of earlier runs could not be told apart: ${messageOf(error)}`)
    return undefined
  }
}

/** Why the coverage is not known, or not all of it; one line each. Errors: those of the journal. */
export async function readCoverage(run: Judged, before: Snapshot, signal: AbortSignal): Promise<readonly string[]> {
  const { config, env, journal, plan, redactor, warn } = run
  if (!hasCoverage(config)) return []
  try {
    const { collectCoverage } = await import('../../suites/coverage/collect.js')
    const { coverage, problems, warnings } = await collectCoverage({
      suites: config.suites,
      before,
      output: plan.output_directory,
      workspace: workspaceOf(config, env),
      minimum: config.minCoverage,
      redactor,
      signal
    })
    for (const warning of warnings) warn(`coverage: ${warning}`)
    if (coverage !== undefined) journal.append({ type: 'coverage_read', coverage })
    return problems
  } catch (error) {
    return [unread(signal, messageOf(error))]
  }
}

export function hasCoverage({ suites }: Judged['config']): boolean {
  return suites.some(({ coverage }) => coverage.length > 0)
}

function workspaceOf(config: Judged['config'], env: NodeJS.ProcessEnv): string {
  return env.GITHUB_WORKSPACE ?? config.workingDirectory
}
