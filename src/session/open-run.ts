/** Opens a run: everything that must lie on disk before the first resource exists. */
import type { Config, Located } from '../config/load.js'
import type { Plan } from '../contract/plan.js'
import type { RunView } from '../platform/terminal/reporter.js'
import type { ProcessIdentity } from '../process/types.js'
import { createRunFolder, socketPath, type RunFolder } from '../run/folder.js'
import { repositoryName } from '../run/identity.js'
import { openJournal, type Journal } from '../run/journal.js'
import { writePlan } from '../run/plan-file.js'
import { checkEvent } from '../run/read-journal.js'
import { writeResults } from '../run/results-file.js'
import { forget } from '../teardown/forget.js'
import type { Connection } from './connect.js'
import { ownerKeyOf } from './owner.js'
import { resultsPathOf } from './results-path.js'
import { createRun, type Run } from './run.js'
import type { SecretStore } from './secret-store.js'
import { TOOL } from './tool.js'

export interface OpenOptions {
  readonly config: Config
  /** Where the configuration was looked for: what `down` and the like know without reading it. */
  readonly place: Pick<Located, 'config' | 'workingDirectory'>
  readonly env: NodeJS.ProcessEnv
  readonly view: RunView
  readonly secrets: SecretStore
  readonly signal: AbortSignal
  /** The file that this process was started from: the supervisor is started from the same. */
  readonly bundle: string
  /** Who must live for the testbed to live; undefined: it is there until `down`. */
  readonly owner: ProcessIdentity | undefined
  readonly purpose: 'run' | 'testbed'
  /** Whether messages may be coloured. */
  readonly colours: boolean
  /** What the post step of an action will upload. */
  readonly artifact?: Plan['artifact']
  /** Called as soon as the plan is on disk, before anything runs: what it saves is what post starts from. */
  readonly onPlan?: (folder: RunFolder) => void
}

/** Errors: InternalError where the run can't be written to disk; nothing has been left there then. */
export async function openRun(
  options: OpenOptions,
  { endpoint, engine }: Pick<Connection, 'endpoint' | 'engine'>,
  runId: string
): Promise<Run> {
  const { config, env, signal, secrets } = options
  const folder = await createRunFolder(env, runId)
  const output = config.outputDirectory ?? folder.output
  const plan: Plan = {
    version: 1,
    run_id: runId,
    owner_key: ownerKeyOf(options.place, endpoint, env),
    repository: repositoryName(env, config.workingDirectory),
    project: config.projectName ?? runId,
    engine: { kind: 'compose', endpoint, api_version: engine.apiVersion },
    image_tag: config.imageTag,
    started_at: new Date().toISOString(),
    keep: config.skipTeardown,
    ...(options.owner !== undefined && { owner_process: { pid: options.owner.pid, started: options.owner.started } }),
    stop_grace_s: config.stopGrace / 1000,
    stop_through_compose: [],
    providers: [],
    log_limit_bytes: config.logLimit,
    results_file: options.purpose === 'run' ? config.resultsFile : resultsPathOf(output),
    output_directory: output,
    socket: socketPath(folder),
    ...(options.artifact !== undefined && { artifact: options.artifact })
  }
  await writePlan(folder, plan)
  options.onPlan?.(folder)
  const journal = await begin(plan, folder, engine, options).catch(async (error: unknown) => {
    // Nothing exists yet that would have to be removed.
    await forget(plan, folder)
    throw error
  })
  const run = createRun(
    { config, env, folder, journal, view: options.view, colours: options.colours, signal, plan },
    secrets
  )
  if (config.mask.length > 0) await run.hide(config.mask)
  return run
}

/** The journal with its first events, and the first results file. Errors: InternalError where they can't be written. */
async function begin(
  plan: Plan,
  folder: RunFolder,
  engine: { readonly name: string; readonly version: string },
  { purpose, view }: OpenOptions
): Promise<Journal> {
  const { run_id, image_tag } = plan
  const journal = openJournal(folder.journal, 'main', { check: checkEvent, onEvent: (event) => view.onEvent(event) })
  journal.append({ type: 'run_started', run_id, image_tag, tool: TOOL, purpose })
  journal.append({ type: 'engine', name: engine.name, version: engine.version })
  // A valid file lies there from now on: a kill or yesterday's file can't pass for a green run.
  await writeResults(plan, folder)
  return journal
}
