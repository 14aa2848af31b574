import type { Event } from '../../contract/events.js'
import type { ExitCode } from '../../contract/results.js'
import { deathsOnTheirOwn } from './deaths.js'

/** The table of the results contract: the first line that holds. Pure. */
export function exitCodeOf(events: readonly Event[]): ExitCode {
  const deaths = deathsOnTheirOwn(events)
  const unfinished = !events.some((event) => event.type === 'run_finished')
  if (unfinished || events.some((event) => event.type === 'cancelled')) return 2
  if (events.some((event) => event.type === 'error' && event.exit_code === 2)) return 2
  if (deaths.some((death) => death.role === 'infrastructure')) return 2
  if (events.some((event) => event.type === 'error' && event.exit_code === 1)) return 1
  if (deaths.some((death) => death.oom || death.exit_code !== 0)) return 1
  return lastAttempts(events).some((suite) => suite.status !== 'ok' && suite.status !== 'skipped') ? 1 : 0
}

export type SuiteEnd = Extract<Event, { type: 'suite_ended' }>

/** Of each suite its last attempt, in the order of their first. */
export function lastAttempts(events: readonly Event[]): SuiteEnd[] {
  const last = new Map<string, SuiteEnd>()
  for (const event of events) if (event.type === 'suite_ended') last.set(event.suite, event)
  return [...last.values()]
}
