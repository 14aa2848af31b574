/** How `report` and `merge` say what came out: on the screen or as JSON, and in the job summary. */
import { writeFailedResults } from '../session/failed-before.js'
import { reportOf, type Report, type Written } from '../session/report/write-report.js'
import { messageOf } from '../errors.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { createRedactor } from '../platform/redactor.js'
import { wantsColours } from '../platform/terminal/colours.js'
import { safeJson } from '../platform/terminal/json.js'
import { createView } from '../platform/terminal/view.js'
import { renderVerdict } from '../report/render-terminal.js'
import { verdictJsonOf } from '../report/verdict-json.js'
import { print, type CommandContext } from './context.js'

export interface Reported {
  readonly report: Report
  readonly written: Written
}

/** Returns the exit code. */
export async function showReport(context: CommandContext, { report, written }: Reported): Promise<number> {
  await appendSummary(report.summary).catch((error: unknown) => {
    process.stderr.write(`the job summary could not be written: ${messageOf(error)}\n`)
  })
  const { results, verdict } = report
  if (context.json) printVerdict(report, written)
  else if (!context.quiet || verdict.outcome !== 'passed') {
    const view = await createView({
      ...context,
      allowWorkflowCommands: false,
      redactor: () => createRedactor([]),
      environment: context.env,
      stdout: process.stdout,
      stderr: process.stderr
    })
    view.message(renderVerdict(verdict, { colours: wantsColours(context.env, process.stdout.isTTY) }))
    view.close()
  }
  return results.exit_code
}

/** Who reads JSON is told of a refusal in JSON, too. `out`: where results were to be written. */
export async function refused(
  error: unknown,
  context: CommandContext,
  out: string | undefined,
  imageTag?: string
): Promise<never> {
  const results = await writeFailedResults(error, out, imageTag)
  if (context.json) printVerdict(reportOf(results, { logTail: () => [] }), {})
  throw error
}

/** One line. */
export function printVerdict(
  { results, verdict }: Pick<Report, 'results' | 'verdict'>,
  files: Written,
  redact: (text: string) => string = (text) => text
): void {
  print(safeJson(verdictJsonOf(results, verdict, { files, redact })))
}
