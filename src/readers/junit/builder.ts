/** From elements to cases and totals, one case in memory at a time. */
import type { TestTotals } from '../../contract/results.js'
import { AttributeList } from './attributes.js'
import { caseFacts, plainCase, type CaseFacts } from './case-facts.js'
import { withClaims } from './claims.js'
import { ElementNames, type ElementKind, type Outcome } from './elements.js'
import { Frame } from './frame.js'
import { OpenCase } from './open-case.js'
import { OpenSuite } from './open-suite.js'
import type { Handler } from './scanner.js'
import type { TestCase } from './types.js'

/** Deeper than any tool nests; not deeper than memory. */
export const DEPTH_LIMIT = 10_000
/** Characters of one text above which it is said that it was cut. */
const SAID_ABOVE = 16 * 1024 * 1024

export interface BuilderSink {
  onCase(testCase: TestCase): void
  warn(message: string): void
  /** The file is of another kind, or nobody's. */
  fail(problem: string): never
}

export class JunitBuilder implements Handler {
  readonly #sink: BuilderSink
  readonly #names = new ElementNames()
  /** Those below `#depth` are open. */
  readonly #frames: Frame[] = []
  #depth = 0
  #top: Frame | undefined
  /** Of what is closed and stands at the top. */
  readonly #all = new OpenSuite(new AttributeList())
  /** There was an element. */
  begun = false
  /** Elements did not nest in a way that may have lost something. */
  damaged = false
  wantsText = false

  constructor(sink: BuilderSink) {
    this.#sink = sink
  }

  get depth(): number {
    return this.#depth
  }

  open(name: string, attributes: AttributeList, empty: boolean): void {
    const element = this.#names.get(name)
    const parent = this.#top
    if (!this.begun && element.kind !== 'suite')
      this.#sink.fail(`begins with <${name}> instead of <testsuites> or <testsuite>`)
    this.begun = true
    if (this.#depth >= DEPTH_LIMIT) {
      // Markup in a text that somebody forgot to escape is never closed, mostly.
      if (parent?.isInert === true) return
      this.#sink.fail(`nested deeper than ${DEPTH_LIMIT} elements`)
    }
    if (empty && element.kind === 'case' && parent?.isInert !== true) {
      const facts = caseFacts(attributes)
      // Nearly all cases of nearly all files: they need not be opened to be closed.
      if (facts.stated === undefined) {
        const suite = parent?.suite ?? this.#all
        this.#addCase(plainCase(facts, suite), facts, suite)
        return
      }
    }
    const frame = (this.#frames[this.#depth++] ??= new Frame(element))
    frame.element = element
    frame.kind = parent?.kindOf(element) ?? element.kind
    frame.suite = parent?.suite
    frame.case = parent?.case
    frame.text = undefined
    element.open++
    this.#enter(frame, parent, attributes)
    this.#setTop(frame)
    if (empty) this.#pop()
  }

  #enter(frame: Frame, parent: Frame | undefined, attributes: AttributeList): void {
    switch (frame.kind) {
      case 'suite':
        frame.suite = new OpenSuite(attributes, parent?.suite)
        frame.case = undefined
        return
      case 'case':
        frame.case = new OpenCase(caseFacts(attributes))
        return
      case 'inner':
        // The output of an attempt, say, is no part of what is said about its failure.
        frame.text = isText(frame.element.kind) ? parent?.text : undefined
        return
      case 'output':
        frame.text = frame.case?.openOutput()
        return
      case 'property':
        frame.text = (frame.case ?? frame.suite)?.openProperty(attributes)
        return
      case 'wrapper':
      case 'properties':
      case 'opaque':
      case 'synthetic':
        return
      default:
        this.#outcome(frame, frame.kind, attributes)
    }
  }

  #outcome(frame: Frame, kind: Outcome, attributes: AttributeList): void {
    if (frame.case === undefined) {
      const failed = kind === 'failure' || kind === 'error'
      frame.kind = frame.suite !== undefined && failed ? 'synthetic' : 'opaque'
      if (frame.suite === undefined || !failed) return
      // A suite that failed as a whole: a set-up that threw, a file that did not load. Its case is not in the file.
      frame.case = new OpenCase(caseFacts(new AttributeList(), frame.suite.name || `(${kind} of the suite)`))
    }
    frame.text = frame.case.openBody(kind, attributes)
  }

  text(text: string, literal: boolean): void {
    this.#top?.text?.add(text, literal)
  }

  cutValue(length: number): void {
    if (length > SAID_ABOVE) this.#sink.warn('an attribute of more than 16 MB: it was cut')
  }

  close(name: string): void {
    const element = this.#names.get(name)
    const top = this.#top
    if (top === undefined) return
    if (element.open === 0) {
      // The beginning is missing of what was meant to end here.
      if (!top.isInert) this.damaged = true
      return
    }
    while (this.#top !== undefined && this.#top.element !== element) {
      if (this.#top.matters) this.damaged = true
      this.#pop()
    }
    this.#pop()
  }

  #pop(): void {
    const frame = this.#drop()
    if (frame === undefined) return
    const { kind, suite, case: testCase, text } = frame
    if (text !== undefined && text.length > SAID_ABOVE && kind !== 'inner')
      this.#sink.warn('a text of more than 16 MB: its middle was left out')
    if (kind === 'suite') {
      if (suite !== undefined) this.#closeSuite(suite)
    } else if (kind === 'case') {
      if (testCase !== undefined) this.#closeCase(testCase)
    } else if (kind === 'property') {
      ;(testCase ?? suite)?.closeProperty()
    } else if (frame.matters) {
      testCase?.closeBody()
      if (kind === 'synthetic' && testCase !== undefined) this.#closeCase(testCase)
    }
  }

  #drop(): Frame | undefined {
    const frame = this.#top
    if (frame === undefined) return undefined
    frame.element.open--
    this.#depth--
    this.#setTop(this.#depth === 0 ? undefined : this.#frames[this.#depth - 1])
    return frame
  }

  #setTop(frame: Frame | undefined): void {
    this.#top = frame
    this.wantsText = frame?.text !== undefined
  }

  #closeCase(open: OpenCase): void {
    const suite = this.#top?.suite ?? this.#all
    const testCase = open.finish(suite)
    if (testCase.status === 'failed' && !open.failed)
      this.#sink.warn(`a test with attempts after a failure, but without that failure: it counts as failed`)
    this.#addCase(testCase, open.facts, suite)
  }

  #addCase(testCase: TestCase, { seconds }: CaseFacts, suite: OpenSuite): void {
    if (Number.isNaN(seconds)) this.#sink.warn(`a time that is no number of seconds: it counts as unknown`)
    suite.addCase(testCase)
    this.#sink.onCase(testCase)
  }

  #closeSuite(suite: OpenSuite): void {
    suite.close()
    const { contradiction, totals } = suite
    if (totals.total > 0 && contradiction !== undefined)
      this.#sink.warn(
        `an attribute claims ${contradiction} tests where there are ${totals.total}: what is there counts`
      )
    ;(this.#top?.suite ?? this.#all).addSuite(suite)
  }

  /**
   * Closes what the end of the file left open and returns the totals. An open case counts only if its failure is there
   * already: of another one nobody knows how it ended.
   */
  finish(): TestTotals {
    while (this.#top !== undefined) {
      if (this.#top.kind === 'case' && this.#top.case?.failed !== true) this.#drop()
      else this.#pop()
    }
    return withClaims(this.#all, (message) => this.#sink.warn(message))
  }
}

/** Of an element within a text: whether what stands in it belongs to that. */
function isText(kind: ElementKind): boolean {
  return kind !== 'output' && kind !== 'properties' && kind !== 'opaque'
}
