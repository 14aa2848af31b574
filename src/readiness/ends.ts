/** The rules for an instance that does not run (any more): fail at once, with the reason, or wait for its next start. */
import { constants } from 'node:os'
import type { Instance } from '../engine/engine.js'
import { oneLine } from './kinds/greeting.js'
import type { Observed, Verdict } from './observed.js'

/** Restarts that a service may need until it is ready; the third says that it never will be. */
export const MOST_RESTARTS = 3
/** Milliseconds an engine may need to start again what it says has exited. */
export const SETTLE = 1_000

const failed = (reason: string): Verdict => ({ state: 'failed', reason: oneLine(reason), wants: [], wakeAt: undefined })

/** `exit code 137 (SIGKILL)` */
export function exitWords(exitCode: number): string {
  const signal = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0]
  return signal === undefined ? `exit code ${exitCode}` : `exit code ${exitCode} (${signal})`
}

/** A service that ends with 0 and that nobody could talk to has done its work. */
export function mayComplete(instance: Instance): boolean {
  return (
    instance.oneShot ||
    (instance.ports.length === 0 && instance.healthCheck === undefined && instance.ready === undefined)
  )
}

/** The verdict on an instance that ended, restarts or could not be started; undefined while it runs. */
export function endOf(seen: Observed): Verdict | undefined {
  const { engine, death, gone } = seen
  if (gone !== undefined) return failed(`is gone: ${gone}`)
  const status = engine?.status
  const down = status === 'exited' || status === 'restarting'
  // A child of the main process may be killed for memory, and the service still end well.
  if (death?.oomKilled || (down && engine?.oomKilled && engine.exitCode !== 0)) {
    return failed(`killed for memory (OOM), ${exitWords(death?.exitCode ?? engine?.exitCode ?? 137)}`)
  }
  const exitCode = (down ? engine?.exitCode : death?.exitCode) ?? 0
  const restarts = Math.max(engine?.restartCount ?? 0, seen.restarts)
  if (restarts >= MOST_RESTARTS) return failed(`restarted ${restarts} times, last ${exitWords(exitCode)}`)
  if (engine === undefined || status === 'running') return undefined
  if (status === 'created') {
    return engine.error === '' ? undefined : failed(`could not be started: ${engine.error}`)
  }
  if (status === 'restarting') {
    const reason = `restarting after ${exitWords(exitCode)} (restart ${Math.max(1, restarts)})`
    return { state: 'starting', reason, wants: [], wakeAt: undefined }
  }
  return exitOf(seen, exitCode)
}

function exitOf(seen: Observed, exitCode: number): Verdict {
  const { instance, death, exitedSince, now } = seen
  const settles = (exitedSince ?? now) + SETTLE
  const mayReturn = (instance.restarts || death?.deliberate === true) && now < settles
  const completes = exitCode === 0 && mayComplete(instance)
  if (completes && (instance.oneShot || !mayReturn)) {
    return { state: 'completed', reason: 'ended with exit code 0', wants: [], wakeAt: undefined }
  }
  if (mayReturn) {
    const reason = `ended with ${exitWords(exitCode)}, may be started again`
    return { state: 'starting', reason, wants: [], wakeAt: settles }
  }
  const words = exitWords(exitCode)
  if (death?.deliberate === true) return failed(`was stopped from outside before it was ready, ${words}`)
  const before = instance.oneShot ? '' : ' before it was ready'
  const restarts = Math.max(seen.engine?.restartCount ?? 0, seen.restarts)
  return failed(`ended with ${words}${before}${restarts > 0 ? `, after ${restarts} restart(s)` : ''}`)
}
