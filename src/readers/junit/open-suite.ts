/** A suite that is being read: its name, and what is counted in it. */
import { NO_TESTS, type TestTotals } from '../../contract/results.js'
import { truncated } from '../../platform/escape/bound.js'
import type { Attributes } from './elements.js'
import { NAME_LIMIT } from './open-case.js'
import { readCount, readTime } from './numbers.js'
import type { TestCase } from './types.js'

/** Names on the way to a case; deeper ones are left out. */
const PATH_LIMIT = 100

export class OpenSuite {
  readonly #attributes: Attributes
  readonly #parent: OpenSuite | undefined
  readonly totals: TestTotals = { ...NO_TESTS }
  /** What the attributes of suites without any case claim, its own or of those below it. */
  readonly claimed: TestTotals = { ...NO_TESTS }
  /** Of the suite or the one around it. */
  readonly file: string | undefined
  /** Cases directly in it. */
  #own = 0
  #path: readonly string[] | undefined

  constructor(attributes: Attributes, parent?: OpenSuite) {
    this.#attributes = attributes
    this.#parent = parent
    const file = (attributes.get('file') ?? attributes.get('filepath'))?.trim() ?? ''
    this.file = file === '' ? parent?.file : truncated(file, NAME_LIMIT)
  }

  get name(): string {
    return truncated(this.#attributes.get('name')?.trim() ?? '', NAME_LIMIT)
  }

  /** Names of the suites around it and its own, outermost first. Made once, and only where a case needs it. */
  get path(): readonly string[] {
    this.#path ??= [...this.#chain()].reverse().slice(0, PATH_LIMIT)
    return this.#path
  }

  *#chain(): Generator<string> {
    if (this.name !== '') yield this.name
    for (let suite = this.#parent; suite !== undefined; suite = suite.#parent) if (suite.name !== '') yield suite.name
  }

  /** The number that its `tests` claims, if that is neither the number of its own cases nor of all below it. */
  get contradiction(): number | undefined {
    const claimed = readCount(this.#attributes.get('tests'))
    return claimed === this.totals.total || claimed === this.#own ? undefined : claimed
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
    const { seconds = 0 } = readTime(this.#attributes.get('time'))
    if (seconds > 0) this.totals.duration_s = seconds
    if (this.totals.total === 0 && this.claimed.total === 0)
      Object.assign(this.claimed, claimedTotals(this.#attributes))
  }
}

function addTo(sum: TestTotals, more: TestTotals): void {
  for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'] as const)
    sum[key] += more[key]
}

function claimedTotals(attributes: Attributes): Partial<TestTotals> {
  const count = (...names: string[]): number =>
    names.map((name) => readCount(attributes.get(name))).find((value) => value !== undefined) ?? 0
  const failed = count('failures', 'failed')
  const errors = count('errors')
  const skipped = count('skipped', 'skips', 'skip', 'ignored') + count('disabled')
  const total = Math.max(count('tests'), failed + errors + skipped)
  return { total, failed, errors, skipped, passed: total - failed - errors - skipped }
}
