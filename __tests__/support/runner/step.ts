/** One process of a step, as the runner starts it: its files, its environment, what it left, how it is cancelled. */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scene } from '../scenario.js'
import { readCommandFile, readEnvironmentFile } from './command-files.js'
import { readStepLog, type StepLog } from './step-log.js'
import { Worker, type ProcessEnded } from './worker.js'

const FILES = ['STATE', 'OUTPUT', 'ENV', 'STEP_SUMMARY', 'PATH'] as const
/** Milliseconds, of actions/runner: SIGTERM so long after SIGINT, and SIGKILL so long after that. */
const UNTIL_TERM = 7_500
const UNTIL_KILL = 2_500

export interface StepEnded extends ProcessEnded, StepLog {
  /** Everything that was printed, as it came. */
  readonly raw: string
  readonly state: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  /** Folders that later steps have in front of PATH, the last one first. */
  readonly path: readonly string[]
  readonly summary: string
}

export interface Step {
  readonly pid: number
  readonly ended: Promise<StepEnded>
  output(): string
  readonly kill: (signal: NodeJS.Signals) => void
  /** A cancelled job, or a step's time-out: the node process alone is told. Returns the signals that it took. */
  cancel(): Promise<readonly NodeJS.Signals[]>
}

export interface StepCommand {
  /** For the transcript and the folder of the step's files. */
  readonly name: string
  /** Default: the Node that the action runs on. */
  readonly program?: string
  readonly args: readonly string[]
  /** Default: the project's folder, which is the workspace. */
  readonly cwd?: string
  readonly env: NodeJS.ProcessEnv
  /** Values that steps before had masked. */
  readonly masks?: readonly string[]
}

/** Starts the steps of one job. */
export class StepRunner {
  readonly #scene: Scene
  readonly #worker = new Worker()
  readonly #tracking = `github_${randomUUID()}`
  #steps = 0

  constructor(scene: Scene) {
    this.#scene = scene
    scene.onCleanUp(async () => this.killWorker())
  }

  killWorker(): void {
    this.#worker.kill()
  }

  async start({ name, program, args, cwd, env, masks }: StepCommand): Promise<Step> {
    const { project } = this.#scene
    const folder = join(project.root, 'runner', `${++this.#steps}-${name.replaceAll(/[^\w.-]+/g, '-').slice(0, 60)}`)
    await mkdir(folder, { recursive: true })
    await Promise.all(FILES.map((file) => writeFile(join(folder, file), '')))
    this.note(`\n$ ${name}\n`)
    let raw = ''
    const child = await this.#worker.start({
      ...(program !== undefined && { program }),
      args,
      cwd: cwd ?? project.folder,
      env: { ...env, ...commandFiles(folder) },
      onOutput: (text) => {
        raw += text
        this.note(text)
      }
    })
    const ended = child.ended.then(async (end): Promise<StepEnded> => {
      this.note(`\n[${name}: ${end.code ?? end.signal ?? ''}]\n`)
      const read = (file: (typeof FILES)[number]): Promise<string> => readFile(join(folder, file), 'utf8')
      const path = (await read('PATH')).split('\n').filter((line) => line !== '')
      return {
        ...end,
        ...readStepLog(raw, masks),
        raw,
        state: readCommandFile(await read('STATE')),
        exported: readEnvironmentFile(await read('ENV')),
        outputs: readCommandFile(await read('OUTPUT')),
        path: path.reverse(),
        summary: await read('STEP_SUMMARY')
      }
    })
    return { pid: child.pid, ended, output: () => raw, kill: child.kill, cancel: () => cancel(child.kill, ended) }
  }

  /** To the scenario's transcript. */
  note(text: string): void {
    appendFileSync(join(this.#scene.project.root, 'transcript.txt'), text)
  }

  /** What every step of a job has. */
  environment(): NodeJS.ProcessEnv {
    const { project } = this.#scene
    const env = Object.entries(project.env).filter(([name]) => name !== 'XDG_STATE_HOME')
    return {
      ...Object.fromEntries(env),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_NUMBER: '7',
      GITHUB_WORKSPACE: project.folder,
      RUNNER_NAME: 'runner-1',
      RUNNER_TEMP: project.state,
      RUNNER_TRACKING_ID: this.#tracking
    }
  }
}

/** Inputs as an action gets them. */
export function inputVariables(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const name = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]))
}

export function stateVariables(state: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
}

function commandFiles(folder: string): NodeJS.ProcessEnv {
  return Object.fromEntries(FILES.map((file) => [`GITHUB_${file}`, join(folder, file)]))
}

async function cancel(kill: Step['kill'], ended: Promise<unknown>): Promise<readonly NodeJS.Signals[]> {
  const sent: NodeJS.Signals[] = []
  const steps = [
    ['SIGINT', UNTIL_TERM],
    ['SIGTERM', UNTIL_KILL],
    ['SIGKILL', 10_000]
  ] as const
  for (const [signal, patience] of steps) {
    sent.push(signal)
    kill(signal)
    if (await endsWithin(ended, patience)) return sent
  }
  throw new Error('the step did not end although it was killed')
}

async function endsWithin(ended: Promise<unknown>, ms: number): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>()
  const timer = setTimeout(limit.resolve, ms, false)
  const result = await Promise.race([ended.then(() => true), limit.promise])
  clearTimeout(timer)
  return result
}
