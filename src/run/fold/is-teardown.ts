import type { Event } from '../../contract/events.js'

/** The teardown begins: what dies from now on was stopped by us. A run that was killed has no other end. */
export function isTeardown(event: Event): boolean {
  return event.type === 'stage_started' && event.stage === 'teardown'
}
