/** What the attributes of a case say. */
import { truncated } from '../../platform/escape/bound.js'
import { ATTRIBUTE, type AttributeList } from './attributes.js'
import { readCount, readSeconds } from './numbers.js'
import { statedOutcome, type StatedOutcome } from './stated.js'
import { readMoment } from './timestamps.js'
import type { TestCase } from './types.js'

/** Of a name, in characters. */
export const NAME_LIMIT = 2 * 1024

export interface CaseFacts {
  readonly name: string | undefined
  readonly classname: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  /** NaN: there was something, but no number of seconds. */
  readonly seconds: number | undefined
  readonly startedAt: string | undefined
  readonly stated: StatedOutcome | undefined
}

/** What a case takes from the suites around it. */
export interface CaseContext {
  /** Their names, outermost first. */
  readonly path: readonly string[]
  readonly file: string | undefined
  readonly timestamp: string | undefined
}

/** `name`: instead of its own. */
export function caseFacts(attributes: AttributeList, name = attributes.get(ATTRIBUTE.name)): CaseFacts {
  const status = attributes.get(ATTRIBUTE.status)
  const result = attributes.get(ATTRIBUTE.result)
  return {
    name: nameOf(name),
    classname: nameOf(attributes.get(ATTRIBUTE.classname) ?? attributes.get(ATTRIBUTE.class)),
    file: nameOf(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath)),
    line: readCount(attributes.get(ATTRIBUTE.line)),
    seconds: readSeconds(attributes.raw(ATTRIBUTE.time)),
    startedAt: readMoment(attributes.get(ATTRIBUTE.start)),
    stated: status === undefined && result === undefined ? undefined : statedOutcome(status, result)
  }
}

/** A case of which there is nothing but attributes, and none of them says that it did not pass. */
export function plainCase(facts: CaseFacts, suite: CaseContext): TestCase {
  return {
    suites: suite.path,
    name: facts.name ?? facts.classname ?? '(no name)',
    classname: facts.classname,
    file: facts.file ?? suite.file,
    line: facts.line,
    status: 'passed',
    flaky: false,
    message: undefined,
    details: undefined,
    durationS: Number.isNaN(facts.seconds) ? undefined : facts.seconds,
    startedAt: facts.startedAt,
    suiteTimestamp: suite.timestamp
  }
}

function nameOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : truncated(value, NAME_LIMIT)
}
