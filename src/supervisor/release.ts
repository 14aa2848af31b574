/** What a teardown asks of the supervisor: the last log lines, then to finish its files and end. */
import type { RunFolder } from '../run/folder.js'
import type { LogPlan } from './release-logs.js'

/** Milliseconds for the last lines of what has been stopped. */
const DRAIN = 500
/** Milliseconds for the supervisor to finish its log files: a log of gigabytes is cut, not waited for. */
const RELEASE = 5_000
/** Milliseconds for an answer to travel. */
const TRAVEL = 200

export interface TeardownHooks {
  readonly onStopped: () => Promise<unknown>
  readonly onRemoved: () => Promise<unknown>
}

/** For `tearDown`. A supervisor that is dead costs nothing. Imports while the engine removes: its first request leaves at once. */
export function supervisorHooks(plan: LogPlan, folder: RunFolder): TeardownHooks {
  return {
    onStopped: async () => {
      const { ask } = await import('./client.js')
      return ask(plan.socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL)
    },
    onRemoved: async () => {
      const { releaseLogs } = await import('./release-logs.js')
      return releaseLogs(plan, folder, RELEASE)
    }
  }
}
