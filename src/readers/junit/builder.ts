/** From elements to cases and totals, one case in memory at a time. */
import type { TestTotals } from '../../contract/results.js'
import { attributesOf, kindOf, type Attributes, type ElementKind, type Outcome } from './elements.js'
import { OpenCase } from './open-case.js'
import { OpenSuite } from './open-suite.js'
import type { TestCase } from './types.js'

/** Deeper than any tool nests; not deeper than memory. */
export const DEPTH_LIMIT = 10_000

export interface BuilderSink {
  onCase(testCase: TestCase): void
  warn(message: string): void
}

interface Frame {
  readonly kind: ElementKind
  /** Of a wrapper: what it stands in. */
  readonly around?: Frame | undefined
  readonly suite?: OpenSuite
  readonly case?: OpenCase
  /** A failure directly under a suite: its case is not in the file. */
  readonly synthetic?: boolean
}

export class JunitBuilder {
  readonly #sink: BuilderSink
  readonly #frames: Frame[] = []
  readonly #suites: OpenSuite[] = []
  /** Of what is closed and stands at the top. */
  readonly #top = new OpenSuite(new Map())
  /** Name of the first element. */
  root: string | undefined
  /** The last element that was closed was one that counts. */
  lastMattered = false

  constructor(sink: BuilderSink) {
    this.#sink = sink
  }

  get depth(): number {
    return this.#frames.length
  }

  open(name: string, tag: Readonly<Record<string, string>>): void {
    this.root ??= name
    this.#frames.push(this.#frameFor(kindOf(name), () => attributesOf(tag)))
  }

  #frameFor(kind: ElementKind, attributes: () => Attributes): Frame {
    const parent = this.#context()
    if (parent !== undefined && isBody(parent.kind)) return { kind: 'opaque' }
    switch (kind) {
      case 'suite': {
        const suite = new OpenSuite(attributes(), this.#suites.at(-1))
        this.#suites.push(suite)
        return { kind, suite }
      }
      case 'case':
        return { kind, case: new OpenCase(attributes()) }
      case 'opaque':
        return { kind }
      case 'wrapper':
        return { kind, around: parent }
      default:
        return this.#outcome(kind, attributes(), parent)
    }
  }

  /** Wrappers are looked through: a failure counts for the case around it, however a tool wraps it. */
  #context(): Frame | undefined {
    const frame = this.#frames.at(-1)
    return frame?.kind === 'wrapper' ? frame.around : frame
  }

  #outcome(kind: Outcome, attributes: Attributes, parent: Frame | undefined): Frame {
    if (parent?.case !== undefined) {
      parent.case.open(kind, attributes)
      return { kind, case: parent.case }
    }
    if (parent?.suite === undefined || (kind !== 'failure' && kind !== 'error')) return { kind: 'opaque' }
    // A suite that failed as a whole: a set-up that threw, a file that did not load.
    const { name } = parent.suite
    const failed = new OpenCase(new Map([['name', name === '' ? `(${kind} of the suite)` : name]]))
    failed.open(kind, attributes)
    return { kind, case: failed, synthetic: true }
  }

  text(text: string): void {
    const frame = this.#frames.at(-1)
    if (frame?.case !== undefined && frame.kind !== 'case') frame.case.text(text)
  }

  close(): void {
    const frame = this.#frames.pop()
    this.lastMattered = frame !== undefined && frame.kind !== 'opaque' && frame.kind !== 'wrapper'
    if (frame?.suite !== undefined) this.#closeSuite(frame.suite)
    else if (frame?.kind === 'case' && frame.case !== undefined) this.#closeCase(frame.case)
    else if (frame?.case !== undefined) {
      frame.case.close()
      if (frame.synthetic === true) this.#closeCase(frame.case)
    }
  }

  #closeCase(open: OpenCase): void {
    const { path, file } = this.#suites.at(-1) ?? this.#top
    const testCase = open.finish(path, file)
    if (open.oddTime) this.#sink.warn(`a time that is no number of seconds: it counts as unknown`)
    if (open.onlyReruns)
      this.#sink.warn(`a test with attempts after a failure, but without that failure: it counts as failed`)
    ;(this.#suites.at(-1) ?? this.#top).addCase(testCase)
    this.#sink.onCase(testCase)
  }

  #closeSuite(suite: OpenSuite): void {
    this.#suites.pop()
    suite.close()
    const { contradiction, totals } = suite
    if (totals.total > 0 && contradiction !== undefined) {
      this.#sink.warn(
        `an attribute claims ${contradiction} tests where there are ${totals.total}: what is there counts`
      )
    }
    ;(this.#suites.at(-1) ?? this.#top).addSuite(suite)
  }

  /**
   * Closes what the end of the file left open and returns the totals. An open case counts only if its failure is there
   * already: of another one nobody knows how it ended.
   */
  finish(): TestTotals {
    while (this.#frames.length > 0) {
      const frame = this.#frames.at(-1)
      if (frame?.kind === 'case' && frame.case?.failed !== true) this.#frames.pop()
      else this.close()
    }
    return withClaims(this.#top, this.#sink)
  }
}

/**
 * Suites without cases: in a file without any case their attributes count (tools that write summaries only). Beside cases
 * they often repeat what other suites hold, so only failures count, and only if there is no other: never green by mistake.
 */
function withClaims({ totals, claimed }: OpenSuite, sink: BuilderSink): TestTotals {
  if (claimed.total === 0) return { ...totals }
  const { failed, errors } = claimed
  if (totals.total === 0) {
    sink.warn('no cases: the numbers of the attributes count')
    return { ...claimed, duration_s: totals.duration_s }
  }
  const hidden = totals.failed + totals.errors > 0 ? 0 : failed + errors
  sink.warn(
    `suites without cases claim ${claimed.total} tests: ${hidden > 0 ? 'their failures count' : 'they do not count'}`
  )
  if (hidden === 0) return { ...totals }
  return { ...totals, failed, errors, total: totals.total + hidden }
}

function isBody(kind: ElementKind): boolean {
  return kind !== 'suite' && kind !== 'case' && kind !== 'wrapper'
}
