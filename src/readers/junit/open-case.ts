/** A case that is being read: what it holds, and what comes of it. */
import type { AttributeList } from './attributes.js'
import { Bodies } from './bodies.js'
import { plainCase, type CaseFacts } from './case-facts.js'
import type { Outcome } from './elements.js'
import { KeptText } from './kept-text.js'
import { readCount } from './numbers.js'
import type { OpenSuite } from './open-suite.js'
import { Properties } from './properties.js'
import type { CaseStatus, TestCase } from './types.js'

const OUTPUT_LIMIT = 16 * 1024

export class OpenCase {
  readonly facts: CaseFacts
  #bodies: Bodies | undefined
  #output: KeptText | undefined
  #properties: Properties | undefined

  constructor(facts: CaseFacts) {
    this.facts = facts
  }

  /** Whatever may still come. */
  get failed(): boolean {
    return this.#hasFailure || this.facts.stated === 'failure' || this.facts.stated === 'error'
  }

  get #hasFailure(): boolean {
    return this.#bodies?.has('failure', 'error') ?? false
  }

  /** This and the next two return what takes the text of the element. */
  openBody(outcome: Outcome, attributes: AttributeList): KeptText {
    this.#bodies ??= new Bodies()
    return this.#bodies.open(outcome, attributes)
  }

  openOutput(): KeptText {
    this.#output ??= new KeptText(OUTPUT_LIMIT)
    if (this.#output.length > 0) this.#output.add('\n', true)
    return this.#output
  }

  openProperty(attributes: AttributeList): KeptText | undefined {
    this.#properties ??= new Properties()
    return this.#properties.open(attributes)
  }

  closeBody(): void {
    this.#bodies?.close()
  }

  closeProperty(): void {
    this.#properties?.close()
  }

  finish(suite: OpenSuite): TestCase {
    const { facts } = this
    const status = this.#status()
    const flaky = status === 'passed' && this.#bodies !== undefined && this.#bodies.has('flaky', 'flakyError')
    const properties = this.#properties?.all
    const plain = plainCase(facts, suite)
    const about = this.#bodies?.about(status)
    return {
      ...plain,
      ...about,
      message: about?.message ?? (status === 'skipped' ? skipReason(properties) : undefined),
      file: facts.file ?? properties?.get('file') ?? plain.file,
      line: facts.line ?? readCount(properties?.get('line')),
      status,
      flaky,
      output: flaky || status === 'failed' || status === 'error' ? textOf(this.#output) : undefined,
      attempts: this.#bodies?.attempts,
      properties: properties?.size === 0 ? undefined : properties
    }
  }

  #status(): CaseStatus {
    const { stated } = this.facts
    const bodies = this.#bodies
    if (bodies !== undefined) {
      if (this.#hasFailure && !bodies.todo) return bodies.has('error') ? 'error' : 'failed'
      if (bodies.has('skipped')) return 'skipped'
    }
    if (stated !== undefined) return stated === 'failure' ? 'failed' : stated
    // Attempts after a failure that was not written down: it did not pass at the first, and nothing says it did later.
    const rerun = bodies !== undefined && bodies.has('rerun', 'rerunError') && !bodies.has('flaky', 'flakyError')
    return rerun ? 'failed' : 'passed'
  }
}

/** Playwright writes why a test was skipped as an annotation, and those as properties. */
function skipReason(properties: ReadonlyMap<string, string> | undefined): string | undefined {
  const reasons = [properties?.get('skip'), properties?.get('fixme')]
  return reasons.find((reason) => reason !== undefined && reason !== '')
}

function textOf(kept: KeptText | undefined): string | undefined {
  const text = kept?.toString()
  return text === '' ? undefined : text
}
