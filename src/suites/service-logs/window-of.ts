/** When a test ran, as far as its report tells. */
import type { TimeWindow } from './lines-between.js'

export interface TimedCase {
  /** When it began, as its report writes it: often without a zone. */
  readonly startedAt?: string | undefined
  /** Seconds. */
  readonly durationS?: number | undefined
}

export interface CaseWindow extends TimeWindow {
  /** It is the test's own time, not that of the whole suite. */
  readonly exact: boolean
}

const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i
/** Milliseconds by which a start may lie outside of its suite's window: clocks and rounding. */
const TOLERANCE = 1_000

/**
 * The time of a case within `suite`, the time of the suite's attempt. A start that lies outside of it, in UTC as well as
 * in local time, is not believed: then, as without a start or a duration, it is the whole attempt.
 */
export function windowOf({ startedAt, durationS }: TimedCase, suite: TimeWindow): CaseWindow {
  const start = startedAt === undefined ? undefined : startWithin(startedAt, suite)
  if (start === undefined || durationS === undefined) return { from: suite.from, to: suite.to, exact: false }
  // What is written in whole seconds may be almost a second later.
  const rounding = start % 1000 === 0 ? TOLERANCE : 0
  return { from: start, to: start + Math.ceil(durationS * 1000) + rounding, exact: true }
}

function startWithin(written: string, { from, to }: TimeWindow): number | undefined {
  const [, day, time, zone] = WRITTEN.exec(written.trim()) ?? []
  if (day === undefined || time === undefined) return undefined
  const stamp = `${day}T${time.replace(',', '.')}`
  const zones = zone === undefined ? ['Z', ''] : [zone.toUpperCase()]
  return zones
    .map((each) => Date.parse(`${stamp}${each}`))
    .find((start) => start >= from - TOLERANCE && start <= to + TOLERANCE)
}
