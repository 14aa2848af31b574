/** One step: a script, an action with main and post, or a composite action with steps of its own. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  expandAll,
  lookupIn,
  NO_ADDITIONS,
  type Additions,
  type Scope,
  type StepResult,
  type Variables
} from './contexts.js'
import { expand, type Lookup, type Status } from './expression.js'
import { noOpReason } from './no-ops.js'
import { runSteps } from './sequence.js'
import { inputVariables, stateVariables, type StepCommand, type StepEnded, type StepRunner } from './step.js'
import { parseAction, type ActionFile, type StepFile } from './workflow-file.js'

type Texts = Readonly<Record<string, string>>

export interface StepReport extends StepResult {
  readonly name: string
  readonly phase: 'main' | 'post'
  /** Undefined: it had no process of its own. */
  readonly ended?: StepEnded
  /** That it took to end it. */
  readonly signals?: readonly NodeJS.Signals[]
}

/** A post step that is due. */
export interface Post {
  readonly name: string
  readonly file: string
  readonly condition: string
  readonly scope: Scope
  readonly inputs: Texts
  readonly env: Texts
  state: Texts
  failed: boolean
}

/** Of a whole job, nested actions included. */
export interface Shared {
  readonly runner: StepRunner
  readonly workspace: string
  readonly machine: Readonly<NodeJS.ProcessEnv>
  readonly actions: Texts
  readonly masks: string[]
  readonly posts: Post[]
  readonly reports: StepReport[]
  readonly noOps: string[]
  cancelled: boolean
  /** Aborted when the job is cancelled, and replaced for the steps that run nevertheless. */
  controller: AbortController
}

export interface Executed {
  readonly step: StepFile
  readonly result: StepResult
  readonly additions: Additions
}

/** What a process, or the steps of a composite action, came to. */
interface Ran {
  readonly ok: boolean
  readonly outputs: Texts
  readonly additions: Additions
  readonly ended?: StepEnded
  readonly signals?: readonly NodeJS.Signals[]
}

const SHELLS: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e']
}

/** `variables`: of its own; what it adds is handed over by the caller. `stop`: by a `cancel` step. */
export async function execute(
  step: StepFile,
  scope: Scope,
  variables: Variables,
  shared: Shared,
  stop = new AbortController().signal
): Promise<Executed> {
  const status: Status = { failed: scope.failed, cancelled: shared.cancelled }
  const env = expandAll(step.env, lookupIn(scope, variables.env, status))
  const own = variables.fork(env)
  const lookup = lookupIn(scope, own.env, status)
  const limit = new AbortController()
  const minutes = step['timeout-minutes']
  const timer = minutes === undefined ? undefined : setTimeout(() => limit.abort(), minutes * 60_000)
  const job = shared.controller.signal
  const ran = await runStep(step, scope, own, lookup, shared, AbortSignal.any([job, stop, limit.signal]))
  clearTimeout(timer)
  const tolerated = expand(step['continue-on-error'] ?? '', lookup)
  const outcome = job.aborted || stop.aborted ? 'cancelled' : ran.ok && !limit.signal.aborted ? 'success' : 'failure'
  const conclusion = outcome === 'failure' && tolerated === 'true' ? 'success' : outcome
  const result: StepResult = { outcome, conclusion, outputs: ran.outputs }
  const name = step.name ?? step.id ?? step.uses ?? step.run ?? ''
  const { ended, signals } = ran
  shared.reports.push({ name, phase: 'main', ...result, ...(ended && { ended }), ...(signals && { signals }) })
  return { step, result, additions: ran.additions }
}

async function runStep(
  step: StepFile,
  scope: Scope,
  variables: Variables,
  lookup: Lookup,
  shared: Shared,
  signal: AbortSignal
): Promise<Ran> {
  if (step.run !== undefined) {
    if (scope.nested && step.shell === undefined)
      throw new Error(`a composite action must name the shell of: ${step.run}`)
    const [program = '', ...args] = SHELLS[step.shell ?? ''] ?? []
    const cwd = resolve(shared.workspace, expand(step['working-directory'] ?? '.', lookup))
    const command = {
      name: step.name ?? step.id ?? 'run',
      program,
      args: [...args, '-c', expand(step.run, lookup)],
      cwd
    }
    return runProcess({ ...command, env: variables.over(shared.machine) }, shared, signal)
  }
  if (step.uses === undefined) throw new Error(`a step that does nothing: ${JSON.stringify(step)}`)
  const reason = noOpReason(step.uses)
  if (reason !== undefined) {
    shared.noOps.push(`${step.uses}: ${reason}`)
    shared.runner.note(`\nnot run: ${step.uses}: ${reason}\n`)
    return { ok: true, outputs: {}, additions: NO_ADDITIONS }
  }
  const folder = folderOf(step.uses, shared)
  const action = parseAction(await readFile(join(folder, 'action.yml'), 'utf8'))
  const inputs = inputsOf(action, step, lookup)
  if (action.runs.using === 'composite') return runComposite(action, inputs, scope, variables, shared)
  const { main, post, 'post-if': condition = 'always()' } = action.runs
  const name = step.name ?? step.id ?? step.uses
  const due: Post | undefined =
    post === undefined
      ? undefined
      : {
          ...{ name, file: join(folder, post), condition, scope, env: step.env ?? {}, state: {}, failed: false },
          inputs: { ...Object.fromEntries(Object.keys(action.inputs).map((key) => [key, ''])), ...step.with }
        }
  // Due as soon as main begins, however it ends.
  if (due !== undefined) shared.posts.push(due)
  const env = { ...variables.over(shared.machine), ...inputVariables(inputs) }
  const ran = await runProcess({ name, args: [join(folder, main)], env }, shared, signal)
  if (due !== undefined) due.state = ran.ended?.state ?? {}
  return ran
}

async function runComposite(
  action: ActionFile,
  inputs: Texts,
  { contexts }: Scope,
  variables: Variables,
  shared: Shared
): Promise<Ran> {
  if (action.runs.using !== 'composite') throw new Error('not a composite action')
  const scope: Scope = { inputs, steps: new Map(), contexts, nested: true, failed: false }
  const inner = variables.fork()
  await runSteps(action.runs.steps, scope, inner, shared)
  const lookup = lookupIn(scope, inner.env, { failed: scope.failed, cancelled: shared.cancelled })
  const values = Object.entries(action.outputs).map(([name, { value }]) => [name, value ?? ''] as const)
  return { ok: !scope.failed, outputs: expandAll(Object.fromEntries(values), lookup), additions: inner.added }
}

/** With what main saved. Its inputs are evaluated anew, and those of an action around it are gone by now. */
export async function runPost(post: Post, variables: Variables, status: Status, shared: Shared): Promise<void> {
  const lookup = lookupIn(post.scope, variables.env, status, post.scope.nested ? null : post.scope.inputs)
  const own = variables.fork(expandAll(post.env, lookup))
  const inputs = expandAll(
    post.inputs,
    lookupIn(post.scope, own.env, status, post.scope.nested ? null : post.scope.inputs)
  )
  const env = { ...own.over(shared.machine), ...stateVariables(post.state), ...inputVariables(inputs) }
  const { signal } = shared.controller
  const ran = await runProcess({ name: `Post ${post.name}`, args: [post.file], env }, shared, signal)
  variables.add(ran.additions)
  post.failed = !ran.ok
  const outcome = signal.aborted ? 'cancelled' : ran.ok ? 'success' : 'failure'
  const { outputs, ended, signals } = ran
  const result = { outcome, conclusion: outcome, outputs } as const
  shared.reports.push({
    name: post.name,
    phase: 'post',
    ...result,
    ...(ended && { ended }),
    ...(signals && { signals })
  })
}

async function runProcess(command: StepCommand, shared: Shared, signal: AbortSignal): Promise<Ran> {
  const step = await shared.runner.start({ ...command, masks: [...shared.masks] })
  let cancelling: Promise<readonly NodeJS.Signals[]> | undefined
  const cancel = (): void => void (cancelling = step.cancel())
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()
  const ended = await step.ended
  signal.removeEventListener('abort', cancel)
  shared.masks.push(...ended.masks.filter((mask) => !shared.masks.includes(mask)))
  const additions = { exported: ended.exported, path: ended.path }
  const signals = await cancelling
  return { ok: ended.code === 0, outputs: ended.outputs, additions, ended, ...(signals && { signals }) }
}

function inputsOf({ inputs }: ActionFile, { with: given = {} }: StepFile, lookup: Lookup): Texts {
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input?.default ?? ''] as const)
  return expandAll({ ...Object.fromEntries(defaults), ...given }, lookup)
}

/** `./folder` of the workspace, or what takes the place of another repository. */
function folderOf(uses: string, { actions, workspace }: Shared): string {
  const [name = ''] = uses.split('@')
  const folder = uses.startsWith('./') ? resolve(workspace, uses) : actions[name]
  if (folder === undefined || !existsSync(join(folder, 'action.yml')))
    throw new Error(`uses: ${uses} is not known here`)
  return folder
}
