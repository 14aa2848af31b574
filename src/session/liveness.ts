import type { Plan } from '../contract/plan.js'
import { isAlive } from '../process/alive.js'
import type { RunFolder } from '../run/folder.js'
import { isExpired, readLease } from '../run/lease.js'

/**
 * Whether a run is still somebody's. Its lease says so, but an expired one does not say the contrary: the supervisor may
 * have been killed alone, or the machine slept. So a run is dead only when its owner and its supervisor are gone as well.
 */
export async function isLive(folder: RunFolder, plan: Plan): Promise<boolean> {
  // A run that has just begun has no lease yet: it is as old as its plan.
  const lease = (await readLease(folder)) ?? { pid: 0, started: '', renewed_at: plan.started_at }
  if (!isExpired(lease)) return true
  const processes = [lease, ...(plan.owner_process === undefined ? [] : [plan.owner_process])]
  return (await Promise.all(processes.map((process) => isAlive(process)))).includes(true)
}
