/** A suite that is being read: its name, and what is counted in it. */
import { NO_TESTS, type TestTotals } from '../../contract/results.js'
import { truncated } from '../../platform/escape/bound.js'
import { ATTRIBUTE, type AttributeList, type Place } from './attributes.js'
import { NAME_LIMIT, type CaseContext } from './case-facts.js'
import type { KeptText } from './kept-text.js'
import { readCount, readSeconds } from './numbers.js'
import { Properties } from './properties.js'
import type { TestCase } from './types.js'

/** Names on the way to a case; deeper ones are left out. */
const PATH_LIMIT = 100
const TIMESTAMP_LIMIT = 100

export class OpenSuite {
  readonly name: string
  readonly #parent: OpenSuite | undefined
  readonly totals: TestTotals = { ...NO_TESTS }
  /** What the attributes of suites without any case claim, its own or of those below it. */
  readonly claimed: TestTotals = { ...NO_TESTS }
  readonly #says: Partial<TestTotals>
  readonly #tests: number | undefined
  readonly #seconds: number
  readonly #file: string | undefined
  readonly #timestamp: string | undefined
  /** Cases directly in it. */
  #own = 0
  #properties: Properties | undefined
  #context: CaseContext | undefined

  constructor(attributes: AttributeList, parent?: OpenSuite) {
    this.#parent = parent
    this.name = text(attributes.get(ATTRIBUTE.name), NAME_LIMIT) ?? ''
    this.#file = text(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath), NAME_LIMIT)
    this.#timestamp = text(attributes.get(ATTRIBUTE.start), TIMESTAMP_LIMIT)
    this.#tests = readCount(attributes.get(ATTRIBUTE.tests))
    this.#says = claimedTotals(attributes)
    this.#seconds = readSeconds(attributes.raw(ATTRIBUTE.time)) ?? 0
  }

  /** Names of the suites around it and its own, outermost first. */
  get path(): readonly string[] {
    return this.#inContext.path
  }

  /** Of the suite or the one around it. */
  get file(): string | undefined {
    return this.#inContext.file
  }

  get timestamp(): string | undefined {
    return this.#inContext.timestamp
  }

  /** Made once, and only where a case needs it: many suites have none of their own. */
  get #inContext(): CaseContext {
    if (this.#context !== undefined) return this.#context
    const chain: OpenSuite[] = [this]
    for (let suite = this.#parent; suite !== undefined; suite = suite.#parent) chain.push(suite)
    this.#context = {
      path: chain
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .reverse()
        .slice(0, PATH_LIMIT),
      file: first(chain, (suite) => suite.#file ?? suite.#properties?.all.get('file')),
      timestamp: first(chain, (suite) => suite.#timestamp)
    }
    return this.#context
  }

  openProperty(attributes: AttributeList): KeptText | undefined {
    this.#properties ??= new Properties()
    return this.#properties.open(attributes)
  }

  closeProperty(): void {
    this.#properties?.close()
  }

  /** The number that its `tests` claims, if that is neither the number of its own cases nor of all below it. */
  get contradiction(): number | undefined {
    return this.#tests === this.totals.total || this.#tests === this.#own ? undefined : this.#tests
  }

  addCase({ status, flaky, durationS = 0 }: TestCase): void {
    this.#own++
    this.totals.total++
    this.totals[status === 'error' ? 'errors' : status]++
    if (flaky) this.totals.flaky++
    this.totals.duration_s += durationS
  }

  addSuite({ totals, claimed }: OpenSuite): void {
    addTo(this.totals, totals)
    addTo(this.claimed, claimed)
  }

  /** Its own time wins over the sum, unless it is a 0 that nobody measured. Without a case below it, its attributes speak. */
  close(): void {
    if (this.#seconds > 0) this.totals.duration_s = this.#seconds
    if (this.totals.total === 0 && this.claimed.total === 0) Object.assign(this.claimed, this.#says)
  }
}

function addTo(sum: TestTotals, more: TestTotals): void {
  for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'] as const)
    sum[key] += more[key]
}

function claimedTotals(attributes: AttributeList): Partial<TestTotals> {
  const count = (place: Place): number => readCount(attributes.get(place)) ?? 0
  const failed = count(ATTRIBUTE.failures)
  const errors = count(ATTRIBUTE.errors)
  const skipped = count(ATTRIBUTE.skipped) + count(ATTRIBUTE.disabled)
  const total = Math.max(count(ATTRIBUTE.tests), failed + errors + skipped)
  return { total, failed, errors, skipped, passed: total - failed - errors - skipped }
}

function first<T>(chain: readonly OpenSuite[], of: (suite: OpenSuite) => T | undefined): T | undefined {
  for (const suite of chain) {
    const value = of(suite)
    if (value !== undefined) return value
  }
  return undefined
}

function text(value: string | undefined, limit: number): string | undefined {
  return value === undefined ? undefined : truncated(value, limit)
}
