/** A run that is going on: its folder, plan and journal on disk, and what every stage needs to reach them. */
import type { Config } from '../config/load.js'
import type { Plan } from '../contract/plan.js'
import type { RunView } from '../platform/terminal/reporter.js'
import type { Redactor } from '../platform/redactor.js'
import type { RunFolder } from '../run/folder.js'
import type { Journal } from '../run/journal.js'
import { writePlan } from '../run/plan-file.js'
import { writeSecrets } from '../run/secrets-file.js'
import type { SecretStore } from './secret-store.js'

export interface Run {
  readonly config: Config
  readonly env: NodeJS.ProcessEnv
  readonly folder: RunFolder
  readonly journal: Journal
  readonly view: RunView
  /** Whether messages may be coloured. */
  readonly colours: boolean
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal
  /** The stage that is going on: where an error belongs. */
  readonly currentStage: string | undefined
  readonly plan: Plan
  readonly redactor: Redactor
  enter(stage: string): void
  warn(message: string): void
  /** Changes the plan, on disk before it resolves. */
  updatePlan(change: Partial<Plan>): Promise<void>
  /** Adds values that no sink may show from now on. */
  hide(values: readonly string[]): Promise<void>
}

export type RunParts = Omit<Run, 'currentStage' | 'redactor' | 'enter' | 'warn' | 'updatePlan' | 'hide'>

/** `secrets` is shared with the view, which was opened before the first secret was known. */
export function createRun(parts: RunParts, secrets: SecretStore): Run {
  let plan = parts.plan
  let currentStage: string | undefined
  return {
    ...parts,
    get plan() {
      return plan
    },
    get currentStage() {
      return currentStage
    },
    get redactor() {
      return secrets.redactor
    },
    enter(stage) {
      currentStage = stage
      parts.journal.append({ type: 'stage_started', stage })
    },
    warn(message) {
      parts.journal.append({ type: 'warning', message: secrets.redactor.text(message) })
    },
    async updatePlan(change) {
      plan = { ...plan, ...change }
      await writePlan(parts.folder, plan)
    },
    async hide(values) {
      secrets.add(values)
      await writeSecrets(parts.folder, secrets.values)
    }
  }
}
