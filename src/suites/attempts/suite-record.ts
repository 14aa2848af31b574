/** What is known of a suite, attempt after attempt: totals, failures, notes, verdict. */
import type { Suite } from '../../config/config.js'
import { NO_TESTS, type TestNotes, type TestTotals } from '../../contract/results.js'
import type { ReadTest } from '../read-test.js'
import type { Attempt } from '../run-attempt.js'
import type { SuiteContext } from '../types.js'
import { complaintsOf, verdictOf, type Judged, type Observed, type Verdict } from '../verdict.js'
import { afterAttempt, KeptFailures, type KeptFailure } from './kept-failures.js'
import { Ledger } from './ledger.js'
import { Notes } from './notes.js'

export class SuiteRecord {
  readonly #rules: Pick<Judged, 'announced' | 'allowEmpty' | 'failOn'>
  /** Without retries nothing has to be remembered of a test that passed. */
  readonly #ledger: Ledger | undefined
  readonly #notes: Notes
  #now = new KeptFailures()
  #failing: readonly KeptFailure[] = []
  /** The last attempt that ran the suite's own command. */
  #whole: Observed | undefined
  /** The last one, where it ran a part of the tests. */
  #partial: Observed | undefined
  #totals: TestTotals = { ...NO_TESTS }

  constructor(suite: Suite, { allowEmpty, failOn, retries }: SuiteContext) {
    this.#rules = { announced: suite.junit.length > 0, allowEmpty, failOn }
    this.#ledger = retries > 0 ? new Ledger() : undefined
    this.#notes = new Notes(suite.name)
  }

  /** A test of the attempt that goes on. */
  take(test: ReadTest): void {
    const { id, testCase } = test
    const { status, flaky } = testCase
    this.#ledger?.add(id, status, flaky)
    if (status === 'skipped') {
      // Tools that run a part of the tests call the others skipped.
      if (this.#ledger?.ran(id) !== true) this.#notes.skipped(test)
      return
    }
    this.#notes.timed(test)
    if (status !== 'passed') this.#now.add(test)
    else if (flaky) this.#notes.flaky(test)
  }

  endAttempt({ observed, unnamed, during }: Attempt, partial: boolean): void {
    if (partial) this.#partial = observed
    else {
      this.#whole = observed
      this.#partial = undefined
    }
    this.#ledger?.endAttempt(observed.totals, unnamed)
    this.#totals = this.#ledger?.totals ?? observed.totals
    const failed = (id: string): boolean => this.#ledger?.isFailing(id) ?? true
    const { failing, healed } = afterAttempt(this.#failing, this.#now.list(during), failed)
    for (const failure of healed) this.#notes.flaky(failure)
    this.#failing = failing
    this.#now = new KeptFailures()
  }

  /** Of all attempts together, as all that follows. */
  get totals(): TestTotals {
    return this.#totals
  }

  get failingCount(): number {
    return this.#totals.failed + this.#totals.errors
  }

  get failing(): readonly KeptFailure[] {
    return this.#failing
  }

  readonly isFailing = (id: string): boolean => this.#ledger?.isFailing(id) ?? false

  get notes(): TestNotes {
    return this.#notes.list(this.isFailing, (id) => this.#ledger?.ran(id) ?? false)
  }

  /** Whether the failed tests, and they alone, can be run again: all tests have been seen, and each failed one has a name. */
  get namesFailures(): boolean {
    const whole = this.#whole
    if (whole === undefined || complaintsOf(whole, this.#rules).length > 0) return false
    return this.failingCount > 0 && this.#ledger?.namesFailures === true
  }

  verdict(): Verdict {
    const whole = this.#whole ?? NEVER_RAN
    return verdictOf({
      ...this.#rules,
      totals: this.#totals,
      notRepeated: this.#ledger?.notRepeated ?? 0,
      attempts: this.#partial === undefined ? [whole] : [whole, this.#partial]
    })
  }
}

const NEVER_RAN: Observed = { attempt: 1, ending: { type: 'cancelled' }, totals: NO_TESTS, problems: [] }
