/**
 * `run` and `up`: the same session, with and without suites. Imports only what is needed to ask the engine: the rest is
 * loaded when its time comes.
 */
import { loadConfig, locate, type Config } from '../config/load.js'
import { ConfigError } from '../errors.js'
import { processIdentity } from '../process/alive.js'
import { createView } from '../platform/terminal/view.js'
import { wantsColours } from '../platform/terminal/colours.js'
import { cancelOnSignals } from '../session/cancel.js'
import { resultsFileNamed } from '../session/results-path.js'
import { runSession, type SessionOptions } from '../session/run-session.js'
import { createSecretStore } from '../session/secret-store.js'
import type { CommandContext } from './context.js'
import { untilCancelled } from './until-cancelled.js'

/** `words`: what stands behind `--`, run as it is instead of the configured suites. Returns the exit code. */
export async function runCommand(context: CommandContext, words: readonly string[]): Promise<number> {
  const flags = words.length === 0 ? context.flags : { ...context.flags, 'test-command': words }
  let last: () => void = () => undefined
  const code = await session({ ...context, flags }, 'with results', (config) => ({
    purpose: purposeOf(config),
    teardown: 'end',
    onVerdict: async (run, finished) => {
      const { writeSummaryFile } = await import('../session/summary-file.js')
      const summary = await writeSummaryFile(run, finished)
      const { results_file: results, output_directory } = run.plan
      // After the events of the teardown.
      if (!context.json) return
      const { printVerdict } = await import('./report-output.js')
      last = () => {
        printVerdict(finished, { results, output_directory, summary }, (text) => run.redactor.text(text))
      }
    }
  }))
  last()
  return code
}

/** Errors: ConfigError without a suite: services that came up would pass for tests that did, with yesterday's results beside them. */
function purposeOf({ suites }: Config): 'run' {
  if (suites.length > 0) return 'run'
  throw new ConfigError('there is no test to run: no suite in testbed.yml, no --test, no command behind --', {
    hint: 'services alone, without tests: integration-testbed up'
  })
}

/** Without `attach` the testbed stays until `down`. */
export function upCommand(context: CommandContext, attach: boolean): Promise<number> {
  return session(context, 'without results', (_config, signal) => ({
    purpose: 'testbed',
    teardown: attach ? 'end' : 'later',
    onReady: async (run, instances) => {
      const { showExports } = await import('./exports.js')
      await showExports(run, instances)
      const others = await (await import('./find-run.js')).othersUp(context, run.plan.run_id)
      if (others.length > 0)
        run.view.message(
          `also up here: ${others.join(', ')}; say which one is meant, as with: down --project-name ${others[0] ?? ''}`
        )
      // Until now whoever kills this process leaves half a testbed; from here on only `down` ends it.
      if (!attach) return run.updatePlan({ owner_process: undefined })
      run.view.message('Ctrl-C removes the testbed')
      await untilCancelled(signal)
    }
  }))
}

type Shape = Pick<SessionOptions, 'purpose' | 'teardown' | 'onReady' | 'onVerdict'>
/** Who reads a results file is told of a run that could not begin; `up` has no results, and must not replace those of a run. */
type Failing = 'with results' | 'without results'

async function session(
  context: CommandContext,
  failing: Failing,
  shapeOf: (config: Config, signal: AbortSignal) => Shape
): Promise<number> {
  const { env, cwd, flags } = context
  const signal = cancelOnSignals(() => process.exit(2))
  const secrets = createSecretStore()
  let config: Config | undefined
  try {
    const sources = { flags, inputs: {}, env, cwd }
    const [place, loaded] = await Promise.all([locate(sources), loadConfig(sources)])
    config = loaded
    const shape = shapeOf(config, signal)
    const view = await createView({
      ...context,
      allowWorkflowCommands: config.allowWorkflowCommands,
      redactor: () => secrets.redactor,
      environment: env,
      stdout: process.stdout,
      stderr: process.stderr
    })
    const results = await runSession({
      ...shape,
      config: shape.purpose === 'testbed' ? { ...config, suites: [] } : config,
      place,
      env,
      view,
      colours: wantsColours(env, process.stdout.isTTY),
      secrets,
      signal,
      bundle: context.bundle,
      // Who was killed can't clean up: the supervisor watches this process.
      owner: await processIdentity(process.pid)
    })
    return results.exit_code
  } catch (error) {
    const named = config?.resultsFile ?? resultsFileNamed(flags['results-file'])
    if (failing === 'without results') throw error
    const { refused } = await import('./report-output.js')
    return refused(error, context, named, config?.imageTag)
  }
}
