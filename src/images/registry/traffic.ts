/** What went through the loopback registry, for the results and for what is saved later. */
import { systemClock } from '../../platform/clock.js'

export type Origin = 'store' | 'upstream'

export class Traffic {
  readonly #clocks: Readonly<Record<Origin, BusyClock>> = { store: new BusyClock(), upstream: new BusyClock() }
  readonly #bytes: Record<Origin, number> = { store: 0, upstream: 0 }
  readonly #missed = new Set<string>()
  readonly #saved = new Map<string, number>()

  /** Bytes of blobs that the engine was given. */
  bytes(origin: Origin): number {
    return this.#bytes[origin]
  }

  /** Seconds during which at least one blob of this origin was on its way. */
  seconds(origin: Origin): number {
    return this.#clocks[origin].seconds
  }

  /** Whether anything of this repository had to come from its registry. */
  missed(repository: string): boolean {
    return this.#missed.has(repository)
  }

  /** Blobs that were kept for later, with their sizes. */
  get saved(): ReadonlyMap<string, number> {
    return this.#saved
  }

  /** Returns what to call with the bytes of each chunk, and at the end. */
  begin(origin: Origin, repository: string): { readonly add: (bytes: number) => void; readonly end: () => void } {
    if (origin === 'upstream') this.#missed.add(repository)
    const end = this.#clocks[origin].enter()
    return { add: (bytes) => (this.#bytes[origin] += bytes), end }
  }

  save(digest: string, size: number): void {
    this.#saved.set(digest, size)
  }
}

class BusyClock {
  #active = 0
  #since = 0
  #total = 0

  get seconds(): number {
    return (this.#total + (this.#active > 0 ? systemClock.now() - this.#since : 0)) / 1000
  }

  enter(): () => void {
    if (this.#active++ === 0) this.#since = systemClock.now()
    let left = false
    return () => {
      if (left) return
      left = true
      if (--this.#active === 0) this.#total += systemClock.now() - this.#since
    }
  }
}
