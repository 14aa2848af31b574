/**
 * The teardown: from the plan on disk alone, so that it works after main was killed, without the compose file, by whoever
 * is still alive. Every step is on its own and has a time budget; one that fails never skips the next.
 */
import type { Plan } from '../contract/plan.js'
import { messageOf } from '../errors.js'
import type { Remover } from '../engine/engine.js'
import type { RunFolder } from '../run/folder.js'
import { appendIfPossible, type Journal } from '../run/journal.js'
import { readProcesses } from '../run/journal-processes.js'
import { forget } from './forget.js'
import { stopRunProcesses } from './processes.js'
import { within } from './within.js'

/** Milliseconds. */
export interface Budgets {
  readonly processes: number
  readonly resources: number
  /** Beyond its own limits, for the log files. */
  readonly hooks: number
}

/** Post has 5 minutes at most in a cancelled job; a minute of them is for reports and upload. */
const BUDGETS: Budgets = { processes: 15_000, resources: 215_000, hooks: 10_000 }

export interface TearDownOptions {
  readonly plan: Plan
  readonly folder: RunFolder
  readonly journal: Pick<Journal, 'append'>
  readonly remover: Remover
  /** Called when the services are stopped: the last moment to collect their logs. */
  readonly onStopped?: () => Promise<unknown>
  /** Called when everything is removed that could be, and before the run's own files go. */
  readonly onRemoved?: () => Promise<unknown>
  readonly budgets?: Budgets
}

/** Removes everything of the run. Returns what is left, or may be; never throws. */
export async function tearDown(options: TearDownOptions): Promise<readonly string[]> {
  const { plan, folder, journal, budgets = BUDGETS } = options
  appendIfPossible(journal, { type: 'stage_started', stage: 'teardown' })
  const left = [
    ...(await attempt('processes', plan, budgets.processes, (signal) => stopOwnProcesses(options, signal))),
    ...(await attempt('resources', plan, budgets.resources, (signal) => removeResources(options, signal)))
  ]
  if (left.length > 0) appendIfPossible(journal, { type: 'left_behind', resources: left })
  const status = left.length === 0 ? 'ok' : 'failed'
  appendIfPossible(journal, { type: 'stage_ended', stage: 'teardown', status })
  await quietly(options.onRemoved, budgets.hooks)
  // With something left the plan stays, for whoever tries again.
  if (left.length === 0) await forget(plan, folder)
  return left
}

/** What a step leaves. One that fails, or takes longer than it may, leaves nobody knows what: that is said, too. */
async function attempt(
  what: string,
  plan: Plan,
  budget: number,
  step: (signal: AbortSignal) => Promise<readonly string[]>
): Promise<readonly string[]> {
  try {
    return await within(budget, step)
  } catch (error) {
    return [`${what} of ${plan.run_id} (${messageOf(error)})`]
  }
}

async function stopOwnProcesses({ plan, folder }: TearDownOptions, signal: AbortSignal): Promise<string[]> {
  return stopRunProcesses(plan.run_id, await readProcesses(folder.journal), signal)
}

async function removeResources(
  { plan, folder, remover, onStopped, budgets = BUDGETS }: TearDownOptions,
  signal: AbortSignal
): Promise<readonly string[]> {
  // The testbed belongs to another run, which goes on.
  if (plan.borrowed_from !== undefined) return []
  return remover.remove(plan, folder.path, () => quietly(onStopped, budgets.hooks), signal)
}

/** Log files are worth a moment, never the teardown. */
async function quietly(hook: (() => Promise<unknown>) | undefined, budget: number): Promise<void> {
  try {
    await within(budget, async () => hook?.())
  } catch {
    // Their last lines are lost.
  }
}
