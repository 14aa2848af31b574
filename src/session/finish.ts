/** The end of a run: verdict first, then everything that may take a moment. */
import { openRemover } from '../engine/open.js'
import type { Results } from '../contract/results.js'
import { InternalError, messageOf } from '../errors.js'
import { renderVerdict } from '../report/render-terminal.js'
import { verdictOf, type Verdict } from '../report/verdict.js'
import { appendIfPossible } from '../run/journal.js'
import { readRunResults, writeResults } from '../run/results-file.js'
import { supervisorHooks } from '../supervisor/release.js'
import { tearDown } from '../teardown/tear-down.js'
import { logTails } from './log-tails.js'
import { asTestbedError, recordError } from './record-error.js'
import type { Run } from './run.js'

export interface Finished {
  readonly results: Results
  readonly verdict: Verdict
}

/** Writes the results as they stand and shows the verdict. Never throws: the teardown follows. */
export async function conclude(run: Run): Promise<Finished> {
  if (!run.journal.isWhole()) recordError(run, cutJournal(run))
  appendIfPossible(run.journal, { type: 'run_finished' })
  const results = await writeResults(run.plan, run.folder).catch((error: unknown) => unwritten(run, error))
  const verdict = verdictOf(results, await logTails(run.plan.output_directory, results))
  // A testbed that has come up without suites has been said to be ready.
  const silent = verdict.outcome === 'passed' && (results.suites ?? []).length === 0
  if (!silent) run.view.message(renderVerdict(verdict, { colours: run.colours }))
  return { results, verdict }
}

/** The results are a fold of the journal: without a suite that failed they would be green. */
function cutJournal({ folder }: Run): InternalError {
  return new InternalError(
    `${folder.journal}: somebody has cut or replaced it during the run, so that its results are lost`,
    {
      hint: 'tests must not write into the run folder: look for one that empties RUNNER_TEMP or XDG_STATE_HOME'
    }
  )
}

/** A verdict that nobody can read is none: the file that lies there says that the run did not finish. */
async function unwritten(run: Run, error: unknown): Promise<Results> {
  const { code, message } = asTestbedError(error)
  // Into the journal too: where one file could be written, or all can when the teardown has made room, none says otherwise.
  appendIfPossible(run.journal, { type: 'error', code, exit_code: 2, symptom: run.redactor.text(message) })
  await writeResults(run.plan, run.folder).catch(() => undefined)
  return { ...(await readRunResults(run.plan, run.folder)), exit_code: 2, error: messageOf(error) }
}

/** Removes everything and completes the results file, which lists what `reports` write. Never throws, if they don't. */
export async function takeDown(run: Run, reports?: Promise<void>): Promise<Results> {
  const { plan, folder, journal } = run
  await tearDown({ plan, folder, journal, remover: await openRemover(plan), ...supervisorHooks(plan, folder) })
  await reports
  try {
    return await writeResults(plan, folder, true)
  } catch (error) {
    run.view.message(`the results file lacks the teardown: ${messageOf(error)}`)
    return readRunResults(plan, folder)
  }
}
