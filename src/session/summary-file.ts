import { summaryMarkdown } from '../report/summary/summary.js'
import { writeFileAtomically } from '../run/json-file.js'
import type { Finished } from './finish.js'
import type { Run } from './run.js'

/** Writes the Markdown summary where one was asked for. */
export async function writeSummaryFile(
  path: string | undefined,
  run: Run,
  { results, verdict }: Finished
): Promise<void> {
  if (path === undefined) return
  await writeFileAtomically(path, run.redactor.text(summaryMarkdown(results, verdict)))
}
