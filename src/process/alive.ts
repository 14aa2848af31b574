/** Whether a process still lives, safe against its id having gone to another one. */
import { startedOnLinux } from './linux.js'
import { startedOnMacos } from './macos.js'
import type { ProcessIdentity } from './types.js'

async function startOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startedOnLinux(pid) : startedOnMacos(pid)
}

/** Undefined if there is no such process. */
export async function processIdentity(pid: number): Promise<ProcessIdentity | undefined> {
  const started = await startOf(pid)
  return started === undefined ? undefined : { pid, started }
}

/** False for a zombie, too. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.started
}
