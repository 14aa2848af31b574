import { setTimeout as sleep } from 'node:timers/promises'
import type { Plan } from '../contract/plan.js'
import { isAlive } from '../process/alive.js'

/** Milliseconds between two looks. */
const INTERVAL = 500
/** Milliseconds that whoever comes after the owner (a post step, a parent that cleans up) has, before we do it. */
const GRACE = 1_000

/** Resolves when the owner is gone, after a short grace. Never where the testbed has no owner. */
export async function ownerGone(owner: Plan['owner_process'], signal: AbortSignal): Promise<void> {
  if (owner === undefined) return new Promise(() => undefined)
  while (await isAlive(owner)) await sleep(INTERVAL, undefined, { signal })
  await sleep(GRACE, undefined, { signal })
}
