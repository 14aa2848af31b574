/** A number of places shared by all instances: at most one exec per core, since each costs tens of milliseconds of CPU. */
import { availableParallelism } from 'node:os'

export class Slots {
  #free: number
  readonly #queue: (() => void)[] = []

  constructor(places: number = availableParallelism()) {
    this.#free = places
  }

  /** Runs `work` as soon as a place is free. Rejects with the signal's reason if that aborts while waiting. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#take(signal)
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }

  #take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#free > 0) {
      this.#free--
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(enter), 1)
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
      }
      this.#queue.push(enter)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
}
