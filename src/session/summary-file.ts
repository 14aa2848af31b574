import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import { writeFileAtomically } from '../run/json-file.js'
import type { Finished } from './finish.js'
import type { Run } from './run.js'

/** Writes the Markdown summary where one was asked for. Never throws: the verdict does not depend on it. */
export async function writeSummaryFile(
  path: string | undefined,
  run: Run,
  { results, verdict }: Finished
): Promise<void> {
  if (path === undefined) return
  await reporting(run, 'the summary', () =>
    writeFileAtomically(path, run.redactor.text(summaryMarkdown(results, verdict)))
  )
}

/**
 * A report that can't be written is said, and no more: it is made while the testbed is being removed, and an error of it
 * would end this process in the middle of that.
 */
export async function reporting(run: Pick<Run, 'view'>, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    run.view.message(`${what} could not be written: ${oneLine(messageOf(error), 500)}`)
  }
}
