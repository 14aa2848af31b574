/**
 * How often one test was met, and how it ended, over all attempts. Tests with the same identity (a parametrised one whose
 * tool does not say with what) are counted each, and judged together.
 */
import type { CaseStatus } from '../../readers/junit/types.js'

export interface Counts {
  passed: number
  failed: number
  errors: number
  skipped: number
  /** Of the passed ones. */
  flaky: number
}

const NONE: Readonly<Counts> = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 }

export class Tally {
  /** Of the attempt that goes on. */
  #now: Counts = { ...NONE }
  /** The most that one attempt had of it: at all, of those that ran, of those that passed while none failed. */
  #most = 0
  #ran = 0
  #clean = 0
  /** Of the attempt in which most of it failed. */
  #failing = 0
  #errors = 0
  #flaky = 0

  add(status: CaseStatus, flaky: boolean): void {
    this.#now[status === 'error' ? 'errors' : status]++
    if (flaky) this.#now.flaky++
  }

  /** The attempt is over. */
  close(): void {
    const { passed, failed, errors, skipped, flaky } = this.#now
    const failing = failed + errors
    this.#most = Math.max(this.#most, passed + failing + skipped)
    this.#ran = Math.max(this.#ran, passed + failing)
    this.#flaky = Math.max(this.#flaky, flaky)
    if (failing === 0) this.#clean = Math.max(this.#clean, passed)
    else if (failing >= this.#failing) {
      this.#failing = failing
      this.#errors = errors
    }
    this.#now = { ...NONE }
  }

  /** Whether any of it ran, in the attempt that goes on. */
  get runsNow(): boolean {
    return this.#now.passed + this.#now.failed + this.#now.errors > 0
  }

  /** Whether any of it ran, in an earlier attempt. */
  get ran(): boolean {
    return this.#ran > 0
  }

  /**
   * It failed, and no attempt has passed as many of it as had failed: of two that are called the same, one that passes
   * must not hide the other.
   */
  get failing(): boolean {
    return this.#failing > this.#clean
  }

  /** All closed attempts together: counted as in the attempt that had most of it. */
  get counts(): Counts {
    const skipped = this.#most - this.#ran
    const errors = this.failing ? this.#errors : 0
    const failed = this.failing ? this.#failing - this.#errors : 0
    const passed = this.#ran - errors - failed
    const flaky = this.failing ? this.#flaky : Math.max(this.#flaky, this.#failing)
    return { passed, failed, errors, skipped, flaky: Math.min(flaky, passed) }
  }
}
