/** A job with the action in it: main, and post when the job ends, each as the GitHub runner starts it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scene } from '../scenario.js'
import { inputVariables, stateVariables, StepRunner, type Step, type StepEnded } from './step.js'
import { parseAction } from './workflow-file.js'

export type { Step, StepEnded } from './step.js'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const ACTION = join(ROOT, 'dist', 'action', 'index.js')

export type Inputs = Readonly<Record<string, string>>

export class Job {
  readonly #runner: StepRunner
  #state: Readonly<Record<string, string>> = {}
  #exported: Readonly<Record<string, string>> = {}

  constructor(scene: Scene) {
    this.#runner = new StepRunner(scene)
  }

  /** The action's main step. Inputs that are not given are there, empty. */
  async main(inputs: Inputs, env: NodeJS.ProcessEnv = {}): Promise<Step> {
    const { inputs: known } = parseAction(await readFile(join(ROOT, 'action.yml'), 'utf8'))
    const all = { ...Object.fromEntries(Object.keys(known).map((name) => [name, ''])), ...inputs }
    return this.#step('main', { ...env, ...inputVariables(all) })
  }

  /** Main to its end. */
  async run(inputs: Inputs, env: NodeJS.ProcessEnv = {}): Promise<StepEnded> {
    return (await this.main(inputs, env)).ended
  }

  /** The post step: always, with what main saved, and without inputs unless some are given. */
  async post(inputs: Inputs = {}): Promise<StepEnded> {
    return (await this.#step('post', { ...stateVariables(this.#state), ...inputVariables(inputs) })).ended
  }

  /** What later steps of the job have in their environment. */
  get exported(): Readonly<Record<string, string>> {
    return this.#exported
  }

  killWorker(): void {
    this.#runner.killWorker()
  }

  async #step(name: string, env: NodeJS.ProcessEnv): Promise<Step> {
    const environment = { ...this.#runner.environment(), ...this.#exported, ...env }
    const step = await this.#runner.start({ name, args: [ACTION], env: environment })
    const ended = step.ended.then((end) => {
      this.#state = { ...this.#state, ...end.state }
      this.#exported = { ...this.#exported, ...end.exported }
      return end
    })
    return { ...step, ended }
  }
}
