/** The events of a run that is only read: in memory, in the order of a journal. */
import type { Event, EventBody } from '../../contract/events.js'

export class EventLog {
  readonly #events: Event[] = []
  /** Milliseconds since 1970. What is read went on at a time of its own. */
  #now: number

  constructor(now: number) {
    this.#now = now
  }

  get events(): readonly Event[] {
    return this.#events
  }

  get now(): number {
    return this.#now
  }

  /** Seconds that what follows comes later. */
  pass(seconds: number): void {
    this.#now += Math.max(0, Math.round(seconds * 1000))
  }

  append(body: EventBody): Event {
    const event = { ...body, t: new Date(this.#now).toISOString(), by: 'main' as const }
    this.#events.push(event)
    return event
  }
}
