/**
 * The action's main step. Removing is post's work, so that later steps can look at the running testbed. Imports only what is
 * needed to ask the engine: the rest is loaded when its time comes.
 */
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { inputsOf, matrixIndexOf } from '../config/inputs.js'
import { loadConfig, locate, type Config } from '../config/load.js'
import { addMasks } from '../platform/github/commands.js'
import { saveState } from '../platform/github/state.js'
import { createView } from '../platform/terminal/view.js'
import { processIdentity } from '../process/alive.js'
import { plannedArtifact } from '../session/artifacts/planned.js'
import { cancelOnSignals } from '../session/cancel.js'
import { resultsFileNamed } from '../session/results-path.js'
import { runSession } from '../session/run-session.js'
import { createSecretStore } from '../session/secret-store.js'
import type { OutputPaths } from './action-outputs.js'

/** Sets the exit code; never throws. */
export async function main(): Promise<void> {
  const { env } = process
  // What else it may be is refused below, as every wrong input is.
  if (inputsOf(env).mode?.trim() === 'report') return (await import('./action-report.js')).main()
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
    let paths: OutputPaths = { results: config.resultsFile }
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
      artifact: plannedArtifact(config, env, matrixIndexOf(env)),
      // From here on post knows what to remove, whatever becomes of this process.
      onPlan: (folder) => saveState('folder', folder.path, env),
      onReady: async (run, instances) => {
        await addMasks(secrets.values)
        if (!tests) await (await import('./action-tell.js')).tellVariables(run, instances)
      },
      onVerdict: async (run, finished) => {
        paths = await (await import('./action-tell.js')).tellVerdict(run, finished, cwd)
      }
    })
    const { tellOutputs } = await import('./action-tell.js')
    await tellOutputs(results, paths, (text) => secrets.redactor.text(text))
    process.exitCode = results.exit_code
  } catch (error) {
    const { refuseStep } = await import('./action-refused.js')
    await refuseStep(error, {
      resultsFile: config?.resultsFile ?? resolve(cwd, resultsFileNamed(sources.inputs['results-file'])),
      imageTag: config?.imageTag,
      workspace: cwd,
      verbose: env.RUNNER_DEBUG === '1'
    })
  }
}
