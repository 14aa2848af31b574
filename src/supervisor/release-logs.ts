/** The end of the log files: by the supervisor, else, if it was killed, by whoever tears down. */
import { join } from 'node:path'
import type { Plan } from '../contract/plan.js'
import { isAlive } from '../process/alive.js'
import type { RunFolder } from '../run/folder.js'
import { joinAllSegments } from '../run/log-segments.js'
import { readLease } from '../run/lease.js'
import { ask } from './client.js'

export type LogPlan = Pick<Plan, 'socket' | 'output_directory' | 'log_limit_bytes'>

/** Asks the supervisor to finish its files and to end, and waits `timeout` milliseconds at most. Never throws. */
export async function releaseLogs(plan: LogPlan, folder: RunFolder, timeout: number): Promise<void> {
  const released = await ask(plan.socket, { op: 'release' }, timeout)
  if (released !== undefined || (await mayStillWrite(folder))) return
  await joinAllSegments(join(plan.output_directory, 'logs'), plan.log_limit_bytes).catch(() => undefined)
}

/** It only did not answer in time. */
async function mayStillWrite(folder: RunFolder): Promise<boolean> {
  const held = await readLease(folder)
  return held !== undefined && (await isAlive(held))
}
