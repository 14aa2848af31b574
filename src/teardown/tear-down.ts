/**
 * The teardown: from the plan on disk alone, so that it works after main was killed, without the compose file, by whoever
 * is still alive. Every step is on its own and has a time budget; one that fails never skips the next.
 */
import { rm } from 'node:fs/promises'
import type { Plan } from '../contract/plan.js'
import { messageOf } from '../errors.js'
import type { Remover } from '../engine/engine.js'
import type { RunFolder } from '../run/folder.js'
import { readJournal, type Journal } from '../run/journal.js'
import { stopRunProcesses } from './processes.js'

/** Milliseconds. Post has 5 minutes at most in a cancelled job; a minute of them is for reports and upload. */
const WHOLE = 240_000
const PROCESSES = 15_000

export interface TearDownOptions {
  readonly plan: Plan
  readonly folder: RunFolder
  readonly journal: Journal
  readonly remover: Remover
  /** Called when the services are stopped: the last moment to collect their logs. */
  readonly onStopped?: () => Promise<unknown>
  /** Called when everything is removed that could be, and before the run's own files go. */
  readonly onRemoved?: () => Promise<unknown>
}

/** Removes everything of the run. Returns what is left; never throws. */
export async function tearDown(options: TearDownOptions): Promise<readonly string[]> {
  const { plan, folder, journal } = options
  journal.append({ type: 'stage_started', stage: 'teardown' })
  const whole = AbortSignal.timeout(WHOLE)
  const steps = [
    () => stopOwnProcesses(options, AbortSignal.any([whole, AbortSignal.timeout(PROCESSES)])),
    () => removeResources(options, whole)
  ]
  const left: string[] = []
  let failed = false
  for (const step of steps) {
    try {
      left.push(...(await step()))
    } catch (error) {
      failed = true
      journal.append({ type: 'warning', message: `teardown: ${messageOf(error)}` })
    }
  }
  if (left.length > 0) journal.append({ type: 'left_behind', resources: left })
  const clean = left.length === 0 && !failed
  journal.append({ type: 'stage_ended', stage: 'teardown', status: clean ? 'ok' : 'failed' })
  await options.onRemoved?.()
  if (clean) await forget(plan, folder)
  return left
}

async function stopOwnProcesses({ plan, folder }: TearDownOptions, signal: AbortSignal): Promise<string[]> {
  return stopRunProcesses(plan.run_id, await readJournal(folder.journal), signal)
}

async function removeResources(
  { plan, folder, remover, onStopped }: TearDownOptions,
  signal: AbortSignal
): Promise<readonly string[]> {
  // The testbed belongs to another run, which goes on.
  if (plan.borrowed_from !== undefined) return []
  return remover.remove(plan, folder.path, onStopped ?? (() => Promise.resolve()), signal)
}

/** What names secrets or says that there is something to remove goes; journal and results stay for a look. */
async function forget(plan: Plan, folder: RunFolder): Promise<void> {
  const gone = [folder.plan, folder.lease, folder.compose, folder.env, folder.secrets, plan.socket]
  await Promise.all(gone.map((path) => rm(path, { force: true })))
}
