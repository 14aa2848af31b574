/** What expressions of a job see, and what its steps hand to those after them. */
import { expand, type Lookup, type Status, type Value } from './expression.js'

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'
type Texts = Readonly<Record<string, string>>

export interface StepResult {
  /** Before `continue-on-error`. */
  readonly outcome: Outcome
  readonly conclusion: Outcome
  readonly outputs: Texts
}

/** What the files of a step add for later ones. */
export interface Additions {
  readonly exported: Texts
  readonly path: readonly string[]
}

export const NO_ADDITIONS: Additions = { exported: {}, path: [] }

/** Environment of a job, or of what runs beside or inside it and is handed over later. */
export class Variables {
  #env: Texts
  #added: Additions = NO_ADDITIONS
  readonly #before: readonly string[]

  constructor(env: Texts, path: readonly string[] = []) {
    this.#env = env
    this.#before = path
  }

  fork(more: Texts = {}): Variables {
    return new Variables({ ...this.#env, ...more }, [...this.#added.path, ...this.#before])
  }

  add({ exported, path }: Additions): void {
    this.#env = { ...this.#env, ...exported }
    this.#added = { exported: { ...this.#added.exported, ...exported }, path: [...path, ...this.#added.path] }
  }

  /** Since it was made. */
  get added(): Additions {
    return this.#added
  }

  /** As the `env` context shows it. */
  get env(): Texts {
    return this.#env
  }

  /** For a process: on top of what the machine has. */
  over(machine: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
    const path = [...this.#added.path, ...this.#before, machine.PATH ?? ''].join(':')
    return { ...machine, PATH: path, ...this.#env }
  }
}

/** Of a job, or of a composite action in it: each has steps and inputs of its own. */
export interface Scope {
  readonly inputs: Texts
  readonly steps: Map<string, StepResult>
  /** The same for the whole job: `github`, `matrix`, `strategy`, `runner`. */
  readonly contexts: Readonly<Record<string, Texts>>
  /** In a composite action. */
  readonly nested: boolean
  failed: boolean
}

/** `inputs`: null in the post steps of what is nested. */
export function lookupIn(scope: Scope, env: Texts, status: Status, inputs: Texts | null = scope.inputs): Lookup {
  return ([context = '', ...path]): Value | undefined => {
    const [name = '', part = ''] = path
    if (context === 'steps') return stepValue(scope.steps.get(name), part, path[2])
    if (path.length !== 1) return undefined
    if (context === 'env') return env[name] ?? null
    if (context === 'inputs') return inputs?.[name] ?? null
    if (context === 'job' && name === 'status') return jobStatus(status)
    return scope.contexts[context]?.[name]
  }
}

export function expandAll(texts: Texts | undefined, lookup: Lookup): Record<string, string> {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([name, value]) => [name, expand(value, lookup)]))
}

export function jobStatus({ failed, cancelled }: Status): Outcome {
  if (cancelled) return 'cancelled'
  return failed ? 'failure' : 'success'
}

/** A step that was not run, or is still in the background, has nothing yet. */
function stepValue(result: StepResult | undefined, part: string, output: string | undefined): Value | undefined {
  if (part === 'outputs' && output !== undefined) return result?.outputs[output] ?? null
  if ((part === 'outcome' || part === 'conclusion') && output === undefined) return result?.[part] ?? null
  return undefined
}
