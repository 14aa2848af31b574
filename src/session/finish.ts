/** The end of a run: verdict first, then everything that may take a moment. */
import { join } from 'node:path'
import { openRemover } from '../engine/open.js'
import type { Results } from '../contract/results.js'
import { messageOf } from '../errors.js'
import { renderVerdict } from '../report/render-terminal.js'
import { verdictOf, type Verdict } from '../report/verdict.js'
import { lastLines } from '../run/head-tail-file.js'
import { appendIfPossible } from '../run/journal.js'
import { readRunResults, writeResults } from '../run/results-file.js'
import { shortStamp } from '../run/short-stamp.js'
import { supervisorHooks } from '../supervisor/release.js'
import { tearDown } from '../teardown/tear-down.js'
import type { Run } from './run.js'

const LOG_LINES = 30

export interface Finished {
  readonly results: Results
  readonly verdict: Verdict
}

/** Writes the results as they stand and shows the verdict. Never throws: the teardown follows. */
export async function conclude(run: Run): Promise<Finished> {
  appendIfPossible(run.journal, { type: 'run_finished' })
  const results = await writeResults(run.plan, run.folder).catch((error: unknown) => unwritten(run, error))
  const tails = await logTails(run, results)
  const verdict = verdictOf(results, { logTail: (service) => tails.get(service) ?? [] })
  // A testbed that has come up without suites has been said to be ready.
  const silent = verdict.outcome === 'passed' && (results.suites ?? []).length === 0
  if (!silent) run.view.message(renderVerdict(verdict, { colours: run.colours }))
  return { results, verdict }
}

/** A verdict that nobody can read is none: the file that lies there says that the run did not finish. */
async function unwritten(run: Run, error: unknown): Promise<Results> {
  return { ...(await readRunResults(run.plan, run.folder)), exit_code: 2, error: messageOf(error) }
}

/** Removes everything and completes the results file. Never throws. */
export async function takeDown(run: Run): Promise<Results> {
  const { plan, folder, journal } = run
  await tearDown({ plan, folder, journal, remover: await openRemover(plan), ...supervisorHooks(plan, folder) })
  try {
    return await writeResults(plan, folder, true)
  } catch (error) {
    run.view.message(`the results file lacks the teardown: ${messageOf(error)}`)
    return readRunResults(plan, folder)
  }
}

/** Logs are redacted when they are written. Without a supervisor there are none; the verdict then names the error alone. */
async function logTails(run: Run, results: Results): Promise<Map<string, string[]>> {
  if (results.exit_code === 0) return new Map()
  const services = results.services ?? []
  const logs = join(run.plan.output_directory, 'logs')
  return new Map(
    await Promise.all(
      services.map(async ({ name }) => {
        const lines = await lastLines(join(logs, `${name}.log`), LOG_LINES)
        return [name, lines.map(shortStamp)] as const
      })
    )
  )
}
