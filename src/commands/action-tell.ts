/** What the main step tells the job of its run: masks and variables, annotations and summary, outputs. */
import type { Results } from '../contract/results.js'
import { annotationLines } from '../platform/github/annotations.js'
import { exportVariable } from '../platform/github/commands.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { annotationsOf } from '../report/annotations.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import type { Finished } from '../session/finish.js'
import type { Run } from '../session/run.js'
import { reporting, writeSummaryFile } from '../session/summary-file.js'
import type { ReadyInstance } from '../session/testbed.js'
import { variablesFor } from '../session/variables.js'
import { actionOutputs, type OutputPaths } from './action-outputs.js'
import { setOutputs } from './action-refused.js'

/** So that later steps, in any language, find the services. */
export async function tellVariables(run: Run, instances: readonly ReadyInstance[]): Promise<void> {
  const { variables } = variablesFor(run.config, run.plan, instances, run.env)
  for (const [name, value] of Object.entries(variables)) await exportVariable(name, value)
}

/** Annotations, job summary and summary file. Returns where the files of the run lie. */
export async function tellVerdict(run: Run, finished: Finished, workspace: string): Promise<OutputPaths> {
  await reporting(run, 'the job summary', () => annotate(run, finished, workspace))
  const summary = await writeSummaryFile(run, finished)
  return { results: run.plan.results_file, outputDirectory: run.plan.output_directory, summary }
}

export function tellOutputs(results: Results, paths: OutputPaths, redact: (text: string) => string): Promise<void> {
  return setOutputs(actionOutputs(results, paths, redact))
}

async function annotate(run: Run, { results, verdict }: Finished, workspace: string): Promise<void> {
  const redact = (text: string): string => run.redactor.text(text)
  process.stdout.write(
    annotationLines(annotationsOf(verdict, workspace))
      .map((line) => `${redact(line)}\n`)
      .join('')
  )
  await appendSummary(redact(summaryMarkdown(results, verdict)))
}
