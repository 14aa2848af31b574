/** A case that is being read: what it holds, and what comes of it. */
import { truncated } from '../../platform/escape/bound.js'
import { statedOutcome, type Attributes, type Outcome } from './elements.js'
import { KeptText } from './kept-text.js'
import { readCount, readTime } from './numbers.js'
import type { CaseStatus, TestCase } from './types.js'

export const NAME_LIMIT = 2 * 1024
const MESSAGE_LIMIT = 4 * 1024
const DETAILS_LIMIT = 64 * 1024
/** Of one case, of which the bodies are kept. */
const MAX_BODIES = 100

interface Body {
  readonly outcome: Outcome
  readonly type: string
  readonly message: string
  readonly text: KeptText
}

export class OpenCase {
  readonly #attributes: Attributes
  /** What its attributes say of it. */
  readonly #stated: Outcome | undefined
  readonly #bodies: Body[] = []
  readonly #seen = new Set<Outcome>()
  #current: Body | undefined
  #room = DETAILS_LIMIT
  /** TAP: a test that is known not to pass yet, and whose failure is none. */
  #todo = false

  constructor(attributes: Attributes) {
    this.#attributes = attributes
    this.#stated = statedOutcome(attributes)
  }

  get failed(): boolean {
    return this.#seen.has('failure') || this.#seen.has('error')
  }

  /** Only attempts, and no word of how it ended. */
  get onlyReruns(): boolean {
    return this.#seen.has('rerun') && this.#status() === 'failed' && !this.failed && this.#stated === undefined
  }

  get oddTime(): boolean {
    return readTime(this.#attributes.get('time')).odd
  }

  open(outcome: Outcome, attributes: Attributes): void {
    const type = truncated(attributes.get('type') ?? '', NAME_LIMIT)
    this.#seen.add(outcome)
    if (outcome === 'skipped' && type.toLowerCase() === 'todo') this.#todo = true
    this.#current = {
      outcome,
      type,
      message: truncated(attributes.get('message') ?? '', MESSAGE_LIMIT),
      text: new KeptText(this.#room)
    }
    if (this.#bodies.length < MAX_BODIES) this.#bodies.push(this.#current)
  }

  text(text: string): void {
    this.#current?.text.add(text)
  }

  close(): void {
    this.#room -= this.#current?.text.toString().length ?? 0
    this.#current = undefined
  }

  finish(suites: readonly string[], suiteFile: string | undefined): TestCase {
    const status = this.#status()
    const of = (name: string): string | undefined => {
      const value = this.#attributes.get(name)?.trim()
      return value === undefined || value === '' ? undefined : truncated(value, NAME_LIMIT)
    }
    const bodies = this.#bodies.filter(({ outcome }) => shows(status, outcome))
    const details = bodies.map(({ text, message }) => text.toString() || message).filter((text) => text !== '')
    const joined = details.join('\n\n')
    return {
      suites,
      name: of('name') ?? of('classname') ?? '(no name)',
      classname: of('classname') ?? of('class'),
      file: of('file') ?? of('filepath') ?? suiteFile,
      line: readCount(this.#attributes.get('line')) ?? readCount(this.#attributes.get('lineno')),
      status,
      flaky: status === 'passed' && this.#seen.has('flaky'),
      message: messageOf(bodies, status),
      details: joined === '' ? undefined : truncated(joined, DETAILS_LIMIT),
      durationS: readTime(this.#attributes.get('time')).seconds
    }
  }

  #status(): CaseStatus {
    const failed = this.failed
    if (failed && !this.#todo) return this.#seen.has('error') ? 'error' : 'failed'
    if (this.#seen.has('skipped')) return 'skipped'
    if (this.#stated === 'skipped') return 'skipped'
    if (this.#stated !== undefined) return this.#stated === 'error' ? 'error' : 'failed'
    // Attempts after a failure that was not written down: it did not pass at the first, and nothing says it did later.
    return this.#seen.has('rerun') && !this.#seen.has('flaky') ? 'failed' : 'passed'
  }
}

/** Whether a body is about the status that the case got. */
function shows(status: CaseStatus, outcome: Outcome): boolean {
  if (status === 'skipped') return outcome === 'skipped'
  if (status === 'passed') return outcome === 'flaky'
  return outcome === 'failure' || outcome === 'error' || outcome === 'rerun'
}

function messageOf(bodies: readonly Body[], status: CaseStatus): string | undefined {
  const wanted: Outcome = status === 'error' ? 'error' : 'failure'
  const body = bodies.find(({ outcome }) => outcome === wanted) ?? bodies[0]
  if (body === undefined) return undefined
  const text = body.message.trim() || (body.text.toString().split('\n', 1)[0]?.trim() ?? '') || body.type
  return text === '' ? undefined : truncated(text, MESSAGE_LIMIT)
}
