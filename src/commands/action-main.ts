/** The action's main step. Removing is post's work, so that later steps can look at the running testbed. */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { inputsOf } from '../config/inputs.js'
import { loadConfig, locate, type Config } from '../config/load.js'
import type { Results } from '../contract/results.js'
import { annotationLines } from '../platform/github/annotations.js'
import { addMasks, exportVariable, setOutput } from '../platform/github/commands.js'
import { saveState } from '../platform/github/state.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { createView } from '../platform/terminal/view.js'
import { processIdentity } from '../process/alive.js'
import { annotationsOf } from '../report/annotations.js'
import { verdictOf } from '../report/verdict.js'
import { summaryMarkdown } from '../report/summary/summary.js'
import { cancelOnSignals } from '../session/cancel.js'
import { resultsFileNamed, writeFailedResults } from '../session/failed-before.js'
import type { Finished } from '../session/finish.js'
import { createSecretStore, type Run } from '../session/run.js'
import { runSession } from '../session/run-session.js'
import { reporting, writeSummaryFile } from '../session/summary-file.js'
import { variablesFor } from '../session/variables.js'
import { actionOutputs } from './action-outputs.js'
import { explain } from './explain.js'

/** Sets the exit code; never throws. */
export async function main(): Promise<void> {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const sources = { flags: {}, inputs: inputsOf(env), env, cwd }
  const signal = cancelOnSignals(() => process.exit(2))
  const secrets = createSecretStore()
  let config: Config | undefined
  try {
    const [place, loaded] = await Promise.all([locate(sources), loadConfig(sources)])
    config = loaded
    const view = await createView({
      json: false,
      quiet: false,
      verbose: env.RUNNER_DEBUG === '1',
      allowWorkflowCommands: config.allowWorkflowCommands,
      redactor: () => secrets.redactor,
      environment: env,
      stdout: process.stdout,
      stderr: process.stderr
    })
    const summaryFile = config.summaryFile
    const tests = config.suites.length > 0
    const results = await runSession({
      config,
      place,
      env,
      view,
      colours: true,
      secrets,
      signal,
      bundle: realpathSync(process.argv[1] ?? ''),
      // Post runs as long as the job's runner lives: that is who started this process. In a job's container it is on the other
      // side of the wall (0): then the container itself is the owner.
      owner: await processIdentity(process.ppid === 0 ? 1 : process.ppid),
      purpose: 'run',
      teardown: 'later',
      // From here on post knows what to remove, whatever becomes of this process.
      onPlan: (folder) => saveState('folder', folder.path, env),
      onReady: async (run, instances) => {
        await addMasks(secrets.values)
        if (!tests) await exportToLaterSteps(run, instances)
      },
      onVerdict: async (run, finished) => {
        await reporting(run, 'the job summary', () => report(run, finished, cwd))
        await writeSummaryFile(summaryFile, run, finished)
        await reporting(run, 'the outputs of this step', async () => {
          await setOutput('output-directory', run.plan.output_directory)
          if (summaryFile !== undefined) await setOutput('summary-file', summaryFile)
        })
      }
    })
    await setOutputs(results, { 'results-file': config.resultsFile })
    process.exitCode = results.exit_code
  } catch (error) {
    const results = await writeFailedResults(
      error,
      config?.resultsFile ?? resolve(cwd, resultsFileNamed(sources.inputs['results-file'])),
      config?.imageTag
    )
    process.exitCode = explain(error, env.RUNNER_DEBUG === '1')
    const verdict = verdictOf(results, { logTail: () => [] })
    process.stdout.write(
      annotationLines(annotationsOf(verdict, cwd))
        .map((line) => `${line}\n`)
        .join('')
    )
    await appendSummary(summaryMarkdown(results, verdict))
    await setOutputs(results)
  }
}

/** So that later steps, in any language, find the services. */
async function exportToLaterSteps(run: Run, instances: Parameters<typeof variablesFor>[2]): Promise<void> {
  const { variables } = variablesFor(run.config, run.plan, instances, run.env)
  for (const [name, value] of Object.entries(variables)) await exportVariable(name, value)
}

async function report(run: Run, { results, verdict }: Finished, workspace: string): Promise<void> {
  const redact = (text: string): string => run.redactor.text(text)
  process.stdout.write(
    annotationLines(annotationsOf(verdict, workspace))
      .map((line) => `${redact(line)}\n`)
      .join('')
  )
  await appendSummary(redact(summaryMarkdown(results, verdict)))
}

async function setOutputs(results: Results, paths: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...actionOutputs(results), ...paths })) await setOutput(name, value)
}
