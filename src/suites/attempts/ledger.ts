/**
 * What all attempts of a suite say together. A test that passed in one of them has passed, and is flaky if it failed in
 * another one, whichever came first; one that failed in each attempt in which it ran has failed, whatever else a later
 * attempt ran, or did not. Durations are added up: it is the time that the tests took.
 *
 * Kept is one number a test, since half a million may pass, and a tally of those that failed or share their identity.
 */
import { NO_TESTS, type TestTotals } from '../../contract/results.js'
import type { CaseStatus } from '../../readers/junit/types.js'
import { Tally, type Counts } from './tally.js'

const PASSED = 1
const SKIPPED = 2
/** Bits by which the same is noted for the attempt that goes on. */
const NOW = 2
const PASSED_NOW = PASSED << NOW
const SKIPPED_NOW = SKIPPED << NOW

export class Ledger {
  readonly #tests = new Map<string, number | Tally>()
  #totals: TestTotals = { ...NO_TESTS }
  #unnamed: TestTotals = { ...NO_TESTS }
  #seconds = 0
  #notRepeated = 0

  add(id: string, status: CaseStatus, flaky: boolean): void {
    const found = this.#tests.get(id)
    const known = found ?? 0
    const key = found === undefined ? ownCopy(id) : id
    if (typeof known === 'object') known.add(status, flaky)
    else if (flaky || known >> NOW !== 0 || (status !== 'passed' && status !== 'skipped')) {
      const tally = tallyOf(known)
      tally.add(status, flaky)
      this.#tests.set(key, tally)
    } else {
      this.#tests.set(key, known | (status === 'passed' ? PASSED_NOW : SKIPPED_NOW))
    }
  }

  /**
   * Ends an attempt. `own`: its totals, `unnamed`: those of them that are known by their number only, from files that list
   * no tests. Nobody can say which of these passed later: those of the worst attempt stand.
   */
  endAttempt(own: TestTotals, unnamed: TestTotals): void {
    this.#seconds += own.duration_s
    if (isWorse(unnamed, this.#unnamed)) this.#unnamed = unnamed
    const totals: TestTotals = { ...NO_TESTS, duration_s: this.#seconds }
    this.#notRepeated = 0
    for (const [id, known] of this.#tests) {
      if (typeof known === 'number') {
        const closed = (known | (known >> NOW)) & (PASSED | SKIPPED)
        if (closed !== known) this.#tests.set(id, closed)
        addTo(totals, plainCounts(closed))
        continue
      }
      const repeated = known.runsNow
      known.close()
      addTo(totals, known.counts)
      if (known.failing && !repeated) this.#notRepeated += known.counts.failed + known.counts.errors
    }
    addTo(totals, this.#unnamed)
    this.#totals = totals
  }

  /** Of all ended attempts together. */
  get totals(): TestTotals {
    return { ...this.#totals }
  }

  /** Of the failed tests, how many did not run in the last attempt. */
  get notRepeated(): number {
    return this.#notRepeated
  }

  /** Whether every failed test is known by its name. */
  get namesFailures(): boolean {
    return this.#unnamed.failed + this.#unnamed.errors === 0
  }

  /** Whether it has failed, as far as attempts have ended. */
  isFailing(id: string): boolean {
    const known = this.#tests.get(id)
    return typeof known === 'object' && known.failing
  }

  /** Whether it ran in an attempt that has ended. */
  ran(id: string): boolean {
    const known = this.#tests.get(id) ?? 0
    return typeof known === 'object' ? known.ran : (known & PASSED) !== 0
  }
}

/** A part of a longer string keeps the whole of it in memory. */
function ownCopy(id: string): string {
  return Buffer.from(id, 'latin1').toString('latin1')
}

/** What was a number so far becomes a tally of the same. */
function tallyOf(known: number): Tally {
  const tally = new Tally()
  if ((known & SKIPPED) !== 0) tally.add('skipped', false)
  if ((known & SKIPPED) !== 0) tally.close()
  if ((known & PASSED) !== 0) tally.add('passed', false)
  if ((known & PASSED) !== 0) tally.close()
  if ((known & PASSED_NOW) !== 0) tally.add('passed', false)
  if ((known & SKIPPED_NOW) !== 0) tally.add('skipped', false)
  return tally
}

const PLAIN_PASSED: Counts = { passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 }
const PLAIN_SKIPPED: Counts = { passed: 0, failed: 0, errors: 0, skipped: 1, flaky: 0 }

function plainCounts(known: number): Counts {
  return (known & PASSED) !== 0 ? PLAIN_PASSED : PLAIN_SKIPPED
}

function isWorse(a: TestTotals, b: TestTotals): boolean {
  const difference = a.failed + a.errors - b.failed - b.errors
  return difference > 0 || (difference === 0 && a.total >= b.total)
}

function addTo(totals: TestTotals, { passed, failed, errors, skipped, flaky }: Counts): void {
  totals.passed += passed
  totals.failed += failed
  totals.errors += errors
  totals.skipped += skipped
  totals.flaky += flaky
  totals.total += passed + failed + errors + skipped
}
