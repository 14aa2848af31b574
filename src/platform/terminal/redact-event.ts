import type { Event } from '../../contract/events.js'
import type { Redactor } from '../redactor.js'

/** What says when, by whom and what kind: never redacted, or a view would lose the event. */
const OWN_KEYS = new Set(['t', 'by', 'type'])

/**
 * The event without secrets, string by string: before anything is cut, since half a secret is not recognised any more,
 * and so that a secret with quotes in it can't break the syntax of a JSON line.
 */
export function redactEvent(event: Event, redactor: Redactor): Event {
  return Object.fromEntries(
    Object.entries(event).map(([key, value]) => [key, OWN_KEYS.has(key) ? value : redactValue(value, redactor)])
  ) as Event
}

/** A copy in which no string of any depth has a secret; keys stay as they are. */
export function redactValue(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.text(value)
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redactor))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redactor)]))
}
