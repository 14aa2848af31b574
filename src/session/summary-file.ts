import { join } from 'node:path'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import { writeFileAtomically } from '../run/json-file.js'
import type { Finished } from './finish.js'
import { SUMMARY_FILE } from './results-path.js'
import type { Run } from './run.js'

/**
 * Writes the Markdown summary into the output directory, and where one was asked for. Returns the path that was asked for,
 * else that in the output directory. Never throws: the verdict does not depend on it.
 */
export async function writeSummaryFile(
  run: Pick<Run, 'config' | 'plan' | 'redactor' | 'view'>,
  { results, verdict }: Finished
): Promise<string> {
  const own = join(run.plan.output_directory, SUMMARY_FILE)
  const named = run.config.summaryFile ?? own
  await reporting(run, 'the summary', async () => {
    const text = run.redactor.text(summaryMarkdown(results, verdict))
    for (const path of new Set([named, own])) await writeFileAtomically(path, text)
  })
  return named
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
