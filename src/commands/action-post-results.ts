/** What post says beside removing: the results file, completed, and a line of its own where there is something to say. */
import type { Plan } from '../contract/plan.js'
import { messageOf } from '../errors.js'
import { inlineCode } from '../platform/escape/markdown.js'
import { annotationLines } from '../platform/github/annotations.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { createRedactor } from '../platform/redactor.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import { verdictOf } from '../report/verdict.js'
import { logTails } from '../session/log-tails.js'
import type { RunFolder } from '../run/folder.js'
import { readJournal } from '../run/read-journal.js'
import { readRunResults, writeResults } from '../run/results-file.js'

/** `secrets`: values to redact. `left`: what could not be removed. Never throws: what had to be done has been done. */
export async function completePost(
  plan: Plan,
  folder: RunFolder,
  secrets: readonly string[],
  left: readonly string[]
): Promise<void> {
  const redactor = createRedactor(secrets)
  const results = await writeResults(plan, folder, true).catch((error: unknown) => {
    warn(`the results file lacks the teardown: ${messageOf(error)}`)
    return readRunResults(plan, folder)
  })
  const mainFinished = (await readJournal(folder.journal)).some((event) => event.type === 'run_finished')
  // Main was killed: nobody has said yet what became of the run.
  if (!mainFinished) {
    const verdict = verdictOf(results, await logTails(plan.output_directory, results))
    await addToSummary(redactor.text(summaryMarkdown(results, verdict)))
    print(annotationLines([{ kind: 'error', message: verdict.title }]))
  }
  if (left.length === 0) return
  warn(redactor.text(`the teardown left behind: ${left.join(', ')}`))
  await addToSummary(`\n**Teardown:** left behind ${left.map((resource) => inlineCode(resource)).join(', ')}\n`)
}

async function addToSummary(markdown: string): Promise<void> {
  await appendSummary(markdown).catch((error: unknown) =>
    warn(`the job summary could not be written: ${messageOf(error)}`)
  )
}

function warn(message: string): void {
  print(annotationLines([{ kind: 'warning', message }]))
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
