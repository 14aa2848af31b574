/** What changed since an earlier run. */
import type { Comparison, Results, TestNote } from '../../contract/results.js'
import { truncated } from '../../platform/escape/bound.js'
import { NOT_FINISHED } from '../../run/fold/fold.js'
import { addTests, sourceOf, testsAt, type ComparedRun } from './sources.js'
import type { TestLine } from './test-lines.js'
import { TestTable, type Entry } from './test-table.js'

/** How many tests a list names; the counts know all. */
const LISTED = 100
/** Characters. */
const LONGEST_NAME = 500

/** A test is slow that takes longer than this many times as before, and by so many seconds. */
const SLOW_FACTOR = 2
const SLOW_SECONDS = 1

interface Change {
  readonly index: number
  readonly before: number
  readonly grown: number
}

/** Where the changed tests are to be found in the run's own list. */
interface Changes {
  readonly counts: Comparison['counts']
  readonly failed: readonly number[]
  readonly fixed: readonly number[]
  /** Grown most first. */
  readonly slow: readonly Change[]
}

/**
 * `redact` is applied to every text that goes into the comparison. Memory: some 100 bytes for each test that either run has.
 * Errors: the signal's reason when it aborts.
 */
export async function compareRuns(
  earlier: ComparedRun,
  now: ComparedRun,
  redact: (text: string) => string,
  signal: AbortSignal
): Promise<Comparison> {
  const [sourceBefore, sourceNow] = await Promise.all([sourceOf(earlier), sourceOf(now)])
  const keyBy = sourceBefore.file !== undefined && sourceNow.file !== undefined ? 'id' : 'names'
  const table = new TestTable()
  const lacks = [
    ...(earlier.results.error === NOT_FINISHED ? ['the earlier run did not finish'] : []),
    ...(await addTests(table, 'before', { source: sourceBefore, keyBy, whose: 'the earlier' }, signal)),
    ...(await addTests(table, 'now', { source: sourceNow, keyBy, whose: "this run's" }, signal))
  ]
  const { counts, failed, fixed, slow } = changesIn(table)
  const wanted = new Set([...failed, ...fixed, ...slow.map(({ index }) => index)])
  const tests = await testsAt(sourceNow, wanted, signal)
  const noteAt = (index: number): TestNote[] => {
    const test = tests.get(index)
    return test === undefined ? [] : [noteOf(test, redact)]
  }
  return {
    run_id: truncated(redact(earlier.results.run_id), LONGEST_NAME),
    completed_at: earlier.results.completed_at,
    new_failures: failed.flatMap(noteAt),
    fixed: fixed.flatMap(noteAt),
    newly_slow: slow.flatMap(({ index, before }) => noteAt(index).map((note) => ({ ...note, before_s: before }))),
    counts,
    tests: totalsDelta(earlier.results, now.results),
    ...coverageOf(earlier.results, now.results),
    lacks: lacks.map(redact)
  }
}

const isFailing = (entry: Entry | undefined): boolean => entry?.status === 'failed' || entry?.status === 'error'

function changesIn(table: TestTable): Changes {
  const counts = { new_failures: 0, still_failing: 0, fixed: 0, newly_slow: 0 }
  const failed: number[] = []
  const fixed: number[] = []
  let slow: Change[] = []
  table.forEach((index, before, now) => {
    if (isFailing(now)) {
      if (isFailing(before)) counts.still_failing++
      else if (counts.new_failures++ < LISTED) failed.push(index)
    } else if (isFailing(before) && now?.status === 'passed') {
      if (counts.fixed++ < LISTED) fixed.push(index)
    }
    const change = slower(index, before, now)
    if (change === undefined) return
    counts.newly_slow++
    slow.push(change)
    if (slow.length > 2 * LISTED) slow = mostGrown(slow)
  })
  return { counts, failed, fixed, slow: mostGrown(slow) }
}

/** Of tests that passed both times: how long one takes that fails says nothing. */
function slower(index: number, before: Entry | undefined, now: Entry | undefined): Change | undefined {
  if (before?.status !== 'passed' || now?.status !== 'passed') return undefined
  if (before.duration_s === undefined || now.duration_s === undefined) return undefined
  const grown = now.duration_s - before.duration_s
  const isSlow = now.duration_s > SLOW_FACTOR * before.duration_s && grown >= SLOW_SECONDS
  return isSlow ? { index, before: before.duration_s, grown } : undefined
}

function mostGrown(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => b.grown - a.grown).slice(0, LISTED)
}

function noteOf(test: TestLine, redact: (text: string) => string): TestNote {
  const text = (value: string): string => truncated(redact(value), LONGEST_NAME)
  return {
    suite: text(test.suite),
    name: text(test.name),
    ...(test.class !== undefined && { class: text(test.class) }),
    ...(test.file !== undefined && { file: text(test.file) }),
    ...(test.line !== undefined && { line: test.line }),
    ...(test.message !== undefined && { message: text(test.message) }),
    ...(test.duration_s !== undefined && { duration_s: test.duration_s })
  }
}

function totalsDelta({ tests: before }: Results, { tests: now }: Results): Comparison['tests'] {
  return {
    total: now.total - before.total,
    passed: now.passed - before.passed,
    failed: now.failed - before.failed,
    errors: now.errors - before.errors,
    skipped: now.skipped - before.skipped
  }
}

function coverageOf({ coverage: before }: Results, { coverage: now }: Results): Pick<Comparison, 'coverage'> {
  if (before === undefined || now === undefined) return {}
  return { coverage: { before: before.lines.percent, after: now.lines.percent } }
}
