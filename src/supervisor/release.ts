/** What a teardown asks of the supervisor: the last log lines, then to finish its files and end. */
import type { Plan } from '../contract/plan.js'
import type { Answer, Request } from './protocol.js'

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

/** Loaded while the engine removes: a post step's first request does not wait for it. */
async function ask(socket: string, message: Request, timeout: number): Promise<Answer | undefined> {
  const client = await import('./client.js')
  return client.ask(socket, message, timeout)
}

/** For `tearDown`. A supervisor that is dead costs nothing. */
export function supervisorHooks({ socket }: Pick<Plan, 'socket'>): TeardownHooks {
  return {
    onStopped: () => ask(socket, { op: 'drain', timeout: DRAIN }, DRAIN + TRAVEL),
    onRemoved: () => ask(socket, { op: 'release' }, RELEASE)
  }
}
