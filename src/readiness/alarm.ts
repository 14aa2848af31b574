/** A sleep that whatever happens can end: a probe that came back, an event of the engine. */
import type { Clock } from '../platform/clock.js'

export class Alarm {
  #rung = false
  #wake: (() => void) | undefined

  /** Ends the present sleep, or else the next one before it begins. */
  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  /** Resolves after `ms`, or earlier when rung or when `signal` aborts. */
  async sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      const end = new AbortController()
      this.#wake = () => end.abort()
      signal.addEventListener('abort', this.#wake, { once: true })
      await clock.sleep(ms, end.signal).catch(() => undefined)
      signal.removeEventListener('abort', this.#wake)
      this.#wake = undefined
    }
    this.#rung = false
  }
}
