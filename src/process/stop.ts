/** Stops processes: asked first, then killed, and verified. */
import { systemClock } from '../platform/clock.js'
import { isAlive } from './alive.js'
import { describe, findProcesses, type Found, type ProcessTarget } from './find.js'
import type { ProcessDetails, ProcessEntry } from './types.js'

/** Milliseconds in which killed processes must be gone. One in uninterruptible sleep may take longer: it is reported. */
const KILL_LIMIT = 5_000
/** After the caller's signal aborted: how long the last SIGKILL may take to be seen. */
const LAST_LOOK = 500
const POLL_FIRST = 5
const POLL_LAST = 100

export interface StopOptions {
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly graceMs: number
  /** When it aborts, the grace is over, and one last SIGKILL is all that follows. */
  readonly signal: AbortSignal
}

/**
 * Stops every process of the target, also those that come while it works, and returns who is left: nobody, normally.
 * Only members of the target's proved groups and carriers of its marker are ever signalled, and each only while it is the
 * process that was found. Never throws.
 */
export async function stopProcesses(
  target: ProcessTarget,
  { graceMs, signal }: StopOptions
): Promise<ProcessDetails[]> {
  const asked = new Set<string>()
  await until(performance.now() + graceMs, target, signal, (found) => send(found, 'SIGTERM', asked))
  await until(performance.now() + KILL_LIMIT, target, signal, (found) => send(found, 'SIGKILL', new Set()))
  let found = await findProcesses(target)
  if (found.processes.length > 0 && signal.aborted) {
    await send(found, 'SIGKILL', new Set())
    await gone(found.processes, LAST_LOOK, new AbortController().signal)
    found = await findProcesses(target)
  }
  return found.processes.map(describe)
}

/** Signals again and again until nobody is found or the time is over. */
async function until(
  deadline: number,
  target: ProcessTarget,
  signal: AbortSignal,
  act: (found: Found) => Promise<void>
): Promise<void> {
  for (let pause = POLL_FIRST; ; pause = Math.min(pause * 2, POLL_LAST)) {
    const found = await findProcesses(target)
    if (found.processes.length === 0 || signal.aborted) return
    const rest = deadline - performance.now()
    if (rest <= 0) return
    await act(found)
    await gone(found.processes, Math.min(pause, rest), signal)
  }
}

/** Waits a moment, in small steps at first: most processes end at once, and looking at few of them costs little. */
async function gone(processes: readonly ProcessEntry[], ms: number, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + ms
  for (let step = 1; performance.now() < deadline && !signal.aborted; step *= 2) {
    await systemClock.sleep(Math.min(step, Math.max(0, deadline - performance.now())), signal).catch(() => undefined)
    const alive = await Promise.all(processes.map(isAlive))
    if (!alive.includes(true)) return
  }
}

/** `asked`: who got this signal already and won't get it twice, which many tools take for an order to drop everything. */
async function send({ processes, groups }: Found, name: 'SIGTERM' | 'SIGKILL', asked: Set<string>): Promise<void> {
  const isFresh = ({ pid, started }: ProcessEntry): boolean => !asked.has(`${pid} ${started}`)
  const fresh = processes.filter(isFresh)
  // The whole group in one call, so that it can't fork away from under us.
  const whole = groups.filter((group) => {
    const members = processes.filter((entry) => entry.group === group)
    return members.length > 0 && members.every(isFresh)
  })
  for (const group of whole) signalTo(-group, name)
  for (const entry of fresh) {
    asked.add(`${entry.pid} ${entry.started}`)
    if (!whole.includes(entry.group) && (await isAlive(entry))) signalTo(entry.pid, name)
  }
}

function signalTo(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name)
    // A stopped process gets its SIGTERM only when it goes on.
    if (name === 'SIGTERM') process.kill(pid, 'SIGCONT')
  } catch {
    // It ended, or it belongs to somebody else: who is left is looked at afterwards.
  }
}
