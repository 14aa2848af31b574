/** The action with `mode: report`: of files that exist. Its post has nothing to do. */
import { resolve } from 'node:path'
import { inputsOf } from '../config/inputs.js'
import { loadReportConfig, type ReportConfig } from '../config/report-config.js'
import { messageOf } from '../errors.js'
import { annotationLines } from '../platform/github/annotations.js'
import { addMasks } from '../platform/github/commands.js'
import { saveState } from '../platform/github/state.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { createRedactor } from '../platform/redactor.js'
import { createView } from '../platform/terminal/view.js'
import { annotationsOf } from '../report/annotations.js'
import { renderVerdict } from '../report/render-terminal.js'
import { createRunFolder } from '../run/folder.js'
import { newRunId } from '../run/identity.js'
import { cancelOnSignals } from '../session/cancel.js'
import { resultsFileNamed } from '../session/results-path.js'
import { makeReport } from '../session/report/make-report.js'
import { actionOutputs } from './action-outputs.js'
import { refuseStep, setOutputs } from './action-refused.js'

/** Sets the exit code; never throws. */
export async function main(): Promise<void> {
  const { env } = process
  saveState('phase', 'report', env)
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const inputs = inputsOf(env)
  const signal = cancelOnSignals(() => process.exit(2))
  let out: string | undefined
  try {
    const config = await loadReportConfig({ flags: {}, inputs, env, cwd: workspace })
    out = outOf(config)
    await addMasks(config.mask)
    const outputDirectory = config.outputDirectory ?? (await folderFor(config, env))
    const { report, written } = await makeReport({ ...config, out, outputDirectory }, { env, signal })
    const { results, verdict, summary } = report
    const redactor = createRedactor(config.mask)
    const view = await createView({
      json: false,
      quiet: false,
      verbose: false,
      allowWorkflowCommands: false,
      redactor: () => redactor,
      environment: env,
      stdout: process.stdout,
      stderr: process.stderr
    })
    view.message(renderVerdict(verdict, { colours: true }))
    view.close()
    const lines = annotationLines(annotationsOf(verdict, workspace))
    process.stdout.write(lines.map((line) => `${redactor.text(line)}\n`).join(''))
    await appendSummary(summary).catch((error: unknown) => {
      process.stdout.write(`the job summary could not be written: ${messageOf(error)}\n`)
    })
    const { results: file, output_directory, summary: summaryFile } = written
    const paths = { results: file, outputDirectory: output_directory, summary: summaryFile }
    await setOutputs(actionOutputs(results, paths, (text) => redactor.text(text)))
    process.exitCode = results.exit_code
  } catch (error) {
    const resultsFile = out ?? refusedFile(inputs, workspace)
    await refuseStep(error, { resultsFile, workspace, verbose: env.RUNNER_DEBUG === '1' })
  }
}

/** As far as it is known. What was to be read is never replaced by the message that it can't be. */
function refusedFile(inputs: Readonly<Record<string, string>>, workspace: string): string | undefined {
  const [out, read] = [inputs.out, inputs['results-file']].map((text = '') => text.trim())
  if (out === '' && read !== '') return undefined
  const file = resolve(workspace, resultsFileNamed(out))
  return read !== '' && resolve(workspace, read ?? '') === file ? undefined : file
}

/** The contract's file, but not beside results that are only reported again. */
function outOf({ out, from, workingDirectory }: ReportConfig): string | undefined {
  return out ?? (from.type === 'files' ? resolve(workingDirectory, resultsFileNamed(undefined)) : undefined)
}

async function folderFor(config: ReportConfig, env: NodeJS.ProcessEnv): Promise<string> {
  return (await createRunFolder(env, newRunId(env, config.workingDirectory))).output
}
