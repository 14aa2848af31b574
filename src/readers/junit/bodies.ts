/** What a case holds about how it went: failures, errors, skips, attempts. Bounded all together. */
import { truncated } from '../../platform/escape/bound.js'
import { ATTRIBUTE, type AttributeList } from './attributes.js'
import { NAME_LIMIT } from './case-facts.js'
import { detached } from './clean.js'
import type { Outcome } from './elements.js'
import { KeptText } from './kept-text.js'
import type { CaseStatus, FailedAttempt } from './types.js'

const MESSAGE_LIMIT = 4 * 1024
const DETAILS_LIMIT = 64 * 1024
/** Of one case, of which the bodies are kept. */
const MAX_BODIES = 100

interface Body {
  readonly outcome: Outcome
  readonly type: string | undefined
  readonly message: string | undefined
  readonly kept: KeptText
  /** Once it is closed. */
  text: string
}

export class Bodies {
  readonly #all: Body[] = []
  readonly #seen = new Set<Outcome>()
  #current: Body | undefined
  #room = DETAILS_LIMIT
  /** TAP: a test that is known not to pass yet, and whose failure is none. */
  todo = false

  /** Returns what takes the text of the body. */
  open(outcome: Outcome, attributes: AttributeList): KeptText {
    const type = short(attributes.get(ATTRIBUTE.type), NAME_LIMIT)
    if (outcome === 'skipped' && type?.toLowerCase() === 'todo') this.todo = true
    this.#seen.add(outcome)
    const kept = new KeptText(this.#room)
    this.#current = { outcome, type, message: short(attributes.get(ATTRIBUTE.message), MESSAGE_LIMIT), kept, text: '' }
    if (this.#all.length < MAX_BODIES) this.#all.push(this.#current)
    return kept
  }

  close(): void {
    if (this.#current === undefined) return
    this.#current.text = this.#current.kept.toString()
    this.#room = Math.max(0, this.#room - this.#current.text.length)
    this.#current = undefined
  }

  has(...outcomes: Outcome[]): boolean {
    return outcomes.some((outcome) => this.#seen.has(outcome))
  }

  /** What they say about the status that the case got. */
  about(status: CaseStatus): { message?: string | undefined; details?: string | undefined; type?: string | undefined } {
    const bodies = this.#about(status)
    const wanted: Outcome = status === 'error' ? 'error' : 'failure'
    const body = bodies.find(({ outcome }) => outcome === wanted) ?? bodies[0]
    if (body === undefined) return {}
    const texts = bodies.map(({ text, message }) => text || message).filter((text) => text !== undefined)
    const details = texts.length === 1 ? texts[0] : texts.join('\n\n')
    const message = body.message ?? (firstLine(body.text) || body.type)
    return {
      message,
      details: details === undefined || details === '' ? undefined : truncated(details, DETAILS_LIMIT),
      type: body.type
    }
  }

  #about(status: CaseStatus): readonly Body[] {
    const of = (...outcomes: Outcome[]): Body[] => this.#all.filter(({ outcome }) => outcomes.includes(outcome))
    if (status === 'skipped') return of('skipped')
    if (status === 'passed') return of('flaky', 'flakyError')
    const last = of('failure', 'error')
    // Attempts alone: they are all that is known.
    return last.length > 0 ? last : of('rerun', 'rerunError')
  }

  get attempts(): readonly FailedAttempt[] | undefined {
    const attempts = this.#all.flatMap(({ outcome, type, message, text }): FailedAttempt[] => {
      const status = ATTEMPTS[outcome]
      if (status === undefined) return []
      return [{ status, type, message: message ?? (firstLine(text) || type), details: text || undefined }]
    })
    return attempts.length === 0 ? undefined : attempts
  }
}

const ATTEMPTS: Readonly<Partial<Record<Outcome, FailedAttempt['status']>>> = {
  flaky: 'failed',
  flakyError: 'error',
  rerun: 'failed',
  rerunError: 'error'
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return detached(truncated((end === -1 ? text : text.slice(0, end)).trim(), MESSAGE_LIMIT))
}

function short(text: string | undefined, limit: number): string | undefined {
  return text === undefined ? undefined : truncated(text, limit)
}
