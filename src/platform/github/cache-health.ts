/** What the cache service was like so far in this job, and whether it is asked again: an insurance must not cost. */
import { messageOf } from '../../errors.js'
import type { Clock } from '../clock.js'

/** Failures in a row after which the service counts as down. One that is slow, or out of reach, is not asked twice. */
const ENOUGH = 3
/** How the toolkit says that there was no connection. */
const UNREACHABLE = 'Unable to make request'
/** Milliseconds, where the service names none. */
const LIMITED = 60_000

/** Thrown where waiting any longer would cost more than the entry can save. */
export class SlowService extends Error {
  override readonly name = 'SlowService'
}

/** Kept for the hasty and for the patient each: who has nothing else asks again what others gave up. */
interface Record {
  failures: number
  down: boolean
}

export class CacheHealth {
  readonly #clock: Clock
  readonly #hasty: Record = { failures: 0, down: false }
  readonly #patient: Record = { failures: 0, down: false }
  #limitedUntil = 0
  #limits = 0
  #late = 0
  /** What went wrong last, one line; undefined: nothing. */
  trouble: string | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Why the service is not asked any more by who has another way; undefined: it is. */
  get down(): string | undefined {
    return this.#hasty.down ? this.trouble : undefined
  }

  isDown(patient: boolean): boolean {
    return this.#of(patient).down
  }

  /** Milliseconds until the service wants to be asked again. */
  get wait(): number {
    return Math.max(0, this.#limitedUntil - this.#clock.now())
  }

  succeeded(patient: boolean): void {
    this.#of(patient).failures = 0
  }

  failed(patient: boolean, failure: unknown): void {
    const record = this.#of(patient)
    this.trouble = messageOf(failure)
    const seconds = /rate limit will reset in (\d+) seconds/.exec(this.trouble)?.[1]
    if (seconds !== undefined || this.trouble.includes('Rate limited')) {
      this.#limitedUntil = this.#clock.now() + (seconds === undefined ? LIMITED : Number(seconds) * 1000)
      // Those at once are told so together.
      if (++this.#limits > ENOUGH) record.down = true
      return
    }
    record.failures++
    const slow = failure instanceof SlowService || (failure instanceof Error && failure.name === 'TimeoutError')
    if (slow || this.trouble.includes(UNREACHABLE) || record.failures >= ENOUGH) record.down = true
  }

  /**
   * An answer came `late` milliseconds later than it was worth. Where they add up to `budget`, nobody who has another way asks
   * again.
   */
  late(late: number, budget: number): void {
    this.#late += Math.max(0, late)
    if (this.#late <= budget || this.#hasty.down) return
    this.#hasty.down = true
    this.trouble = `its answers came ${Math.round(this.#late / 1000)} s late by now`
  }

  #of(patient: boolean): Record {
    return patient ? this.#patient : this.#hasty
  }
}
