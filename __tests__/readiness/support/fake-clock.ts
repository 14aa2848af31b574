/** A clock that jumps from timer to timer, so that a wait of minutes takes no time and always runs the same way. */
import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../src/platform/clock.js'

export class FakeClock implements Clock {
  #now = 0
  #timers: { at: number; fire: () => void }[] = []

  now(): number {
    return this.#now
  }

  at(time: number, fire: () => void): void {
    this.#timers.push({ at: time, fire })
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = { at: this.#now + ms, fire: resolve }
      const abort = () => {
        this.#timers = this.#timers.filter((other) => other !== timer)
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
      }
      if (signal.aborted) {
        abort()
        return
      }
      if (ms !== Infinity) this.#timers.push(timer)
      signal.addEventListener('abort', abort, { once: true })
    })
  }

  /** Lets time pass until `work` settles. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { settled: false }
    const done = () => {
      state.settled = true
    }
    work.then(done, done)
    for (;;) {
      await setImmediate()
      await setImmediate()
      if (state.settled) return work
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined) throw new Error('everything waits and no timer is set')
      this.#timers = this.#timers.filter((timer) => timer !== next)
      this.#now = Math.max(this.#now, next.at)
      next.fire()
    }
  }
}
