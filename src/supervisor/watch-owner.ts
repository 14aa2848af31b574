import { setTimeout as sleep } from 'node:timers/promises'
import type { Plan } from '../contract/plan.js'
import { isAlive } from '../process/alive.js'
import type { RunFolder } from '../run/folder.js'
import { readPlan } from '../run/plan-file.js'

/** Milliseconds between two looks. */
const INTERVAL = 500
/** Milliseconds that whoever comes after the owner (a post step, a parent that cleans up) has, before we do it. */
const GRACE = 1_000

export interface WatchTimes {
  readonly interval: number
  readonly grace: number
}

/**
 * Resolves when the owner is gone, after a short grace. Never where the testbed has no owner. Looked at twice: on a host
 * without a free process or file handle the first look may have failed. Errors: the signal's.
 */
export async function ownerGone(
  owner: Plan['owner_process'],
  signal: AbortSignal,
  { interval, grace }: WatchTimes = { interval: INTERVAL, grace: GRACE }
): Promise<void> {
  if (owner === undefined) return new Promise(() => undefined)
  for (;;) {
    while (await isAlive(owner)) await sleep(interval, undefined, { signal })
    await sleep(grace, undefined, { signal })
    if (!(await isAlive(owner))) return
  }
}

/** Resolves when the owner of a run is gone, unless it has given the testbed away, as `up` does once it is ready. */
export async function ownerEnded(
  folder: RunFolder,
  plan: Plan,
  signal: AbortSignal,
  times?: WatchTimes
): Promise<void> {
  await ownerGone(plan.keep ? undefined : plan.owner_process, signal, times)
  const now = await readPlan(folder)
  if (now !== undefined && now.owner_process === undefined) await new Promise(() => undefined)
}
