/** A job with the action in it: main, and post when the job ends, each as the GitHub runner starts it. */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Scene } from '../scenario.js'
import { readCommandFile, readEnvironmentFile } from './command-files.js'
import { readStepLog, type StepLog } from './step-log.js'
import { Worker, type ProcessEnded } from './worker.js'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const ACTION = join(ROOT, 'dist', 'action', 'index.js')
const FILES = ['STATE', 'OUTPUT', 'ENV', 'STEP_SUMMARY', 'PATH'] as const
/** Milliseconds, of actions/runner: SIGTERM so long after SIGINT, and SIGKILL so long after that. */
const UNTIL_TERM = 7_500
const UNTIL_KILL = 2_500
const actionFile = z.object({ inputs: z.record(z.string(), z.unknown()) })

export interface StepEnded extends ProcessEnded, StepLog {
  /** Everything that was printed, as it came. */
  readonly raw: string
  readonly state: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
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

export type Inputs = Readonly<Record<string, string>>

export class Job {
  readonly #scene: Scene
  readonly #worker = new Worker()
  readonly #tracking = `github_${randomUUID()}`
  #state: Readonly<Record<string, string>> = {}
  #exported: Readonly<Record<string, string>> = {}
  #steps = 0

  constructor(scene: Scene) {
    this.#scene = scene
    scene.onCleanUp(async () => this.killWorker())
  }

  /** The action's main step. Inputs that are not given are there, empty. */
  async main(inputs: Inputs, env: NodeJS.ProcessEnv = {}): Promise<Step> {
    const { inputs: known } = actionFile.parse(parse(await readFile(join(ROOT, 'action.yml'), 'utf8')))
    const all = { ...Object.fromEntries(Object.keys(known).map((name) => [name, ''])), ...inputs }
    return this.#step('main', { ...env, ...inputVariables(all) })
  }

  /** Main to its end. */
  async run(inputs: Inputs, env: NodeJS.ProcessEnv = {}): Promise<StepEnded> {
    return (await this.main(inputs, env)).ended
  }

  /** The post step: always, with what main saved, and without inputs unless some are given. */
  async post(inputs: Inputs = {}): Promise<StepEnded> {
    const state = Object.fromEntries(Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value]))
    return (await this.#step('post', { ...state, ...inputVariables(inputs) })).ended
  }

  /** What later steps of the job have in their environment. */
  get exported(): Readonly<Record<string, string>> {
    return this.#exported
  }

  killWorker(): void {
    this.#worker.kill()
  }

  async #step(name: string, env: NodeJS.ProcessEnv): Promise<Step> {
    const { project } = this.#scene
    const folder = join(project.root, 'runner', `${++this.#steps}-${name}`)
    await mkdir(folder, { recursive: true })
    await Promise.all(FILES.map((file) => writeFile(join(folder, file), '')))
    const note = (text: string): void => appendFileSync(join(project.root, 'transcript.txt'), text)
    note(`\n$ ${name}\n`)
    let raw = ''
    const child = await this.#worker.start({
      args: [ACTION],
      cwd: project.folder,
      env: { ...this.#environment(), ...commandFiles(folder), ...this.#exported, ...env },
      onOutput: (text) => {
        raw += text
        note(text)
      }
    })
    const ended = child.ended.then(async (end): Promise<StepEnded> => {
      note(`\n[${name}: ${end.code ?? end.signal ?? ''}]\n`)
      const read = (file: (typeof FILES)[number]): Promise<string> => readFile(join(folder, file), 'utf8')
      const state = readCommandFile(await read('STATE'))
      const exported = readEnvironmentFile(await read('ENV'))
      this.#state = { ...this.#state, ...state }
      this.#exported = { ...this.#exported, ...exported }
      const outputs = readCommandFile(await read('OUTPUT'))
      return { ...end, ...readStepLog(raw), raw, state, outputs, exported, summary: await read('STEP_SUMMARY') }
    })
    return { pid: child.pid, ended, output: () => raw, kill: child.kill, cancel: () => cancel(child.kill, ended) }
  }

  #environment(): NodeJS.ProcessEnv {
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

function inputVariables(inputs: Inputs): NodeJS.ProcessEnv {
  const name = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]))
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
