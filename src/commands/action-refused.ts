/** A step of the action that failed before it had a run, or results to report: it says so everywhere where one looks. */
import { annotationLines } from '../platform/github/annotations.js'
import { setOutput } from '../platform/github/commands.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { annotationsOf } from '../report/annotations.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import { verdictOf } from '../report/verdict.js'
import { writeFailedResults } from '../session/failed-before.js'
import { actionOutputs } from './action-outputs.js'
import { explain } from './explain.js'

export interface RefusedStep {
  /** Absolute; undefined: what lies there is not to be replaced. */
  readonly resultsFile: string | undefined
  readonly imageTag?: string | undefined
  readonly workspace: string
  readonly verbose: boolean
}

/** Sets the exit code. */
export async function refuseStep(error: unknown, { resultsFile, imageTag, ...step }: RefusedStep): Promise<void> {
  const results = await writeFailedResults(error, resultsFile, imageTag)
  process.exitCode = explain(error, step.verbose)
  const verdict = verdictOf(results, { logTail: () => [] })
  const lines = annotationLines(annotationsOf(verdict, step.workspace))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  await setOutputs(actionOutputs(results, { results: resultsFile }))
  await appendSummary(summaryMarkdown(results, verdict))
}

export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await setOutput(name, value)
}
