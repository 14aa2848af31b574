/** What all JUnit files of an attempt say together. */
import { NO_TESTS, type TestTotals } from '../contract/results.js'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { ReadError } from '../readers/read-error.js'
import { readJunit } from '../readers/junit/read-junit.js'
import type { TestCase } from '../readers/junit/types.js'
import type { JunitCopy } from './junit-copies.js'

export interface JunitResults {
  readonly totals: TestTotals
  /** Those of them that are known by their number only: from files, or suites in them, that list no cases. */
  readonly unnamed: TestTotals
  /** One line for each file that can't be read, or not to its end. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export interface ReadOptions {
  readonly signal: AbortSignal
  /** Each case, in the order of the files. */
  readonly onCase: (testCase: TestCase) => void
}

const COUNTS = ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky'] as const

/** Reads one file after the other. What was read before the signal aborts counts. */
export async function readResults(
  copies: readonly JunitCopy[],
  { signal, onCase }: ReadOptions
): Promise<JunitResults> {
  const totals = { ...NO_TESTS }
  const unnamed = { ...NO_TESTS }
  const problems: string[] = []
  const warnings: string[] = []
  for (const { source, path } of copies) {
    const name = oneLine(source)
    const listed = { ...NO_TESTS }
    const take = (testCase: TestCase): void => {
      listed.total++
      listed[testCase.status === 'error' ? 'errors' : testCase.status]++
      if (testCase.flaky) listed.flaky++
      listed.duration_s += testCase.durationS ?? 0
      onCase(testCase)
    }
    try {
      const summary = await readJunit(path, { signal, onCase: take })
      for (const key of COUNTS) unnamed[key] += Math.max(0, summary.totals[key] - listed[key])
      totals.duration_s += summary.totals.duration_s
      if (summary.incomplete) problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`)
      warnings.push(...summary.warnings.map((warning) => `${name}: ${warning}`))
    } catch (error) {
      totals.duration_s += listed.duration_s
      problems.push(`${name}: ${problemOf(error, signal)}`)
    }
    for (const key of COUNTS) totals[key] += listed[key]
    if (signal.aborted) break
  }
  for (const key of COUNTS) totals[key] += unnamed[key]
  return { totals, unnamed, problems, warnings }
}

function problemOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'could not be read in time'
  return error instanceof ReadError ? error.problem : oneLine(messageOf(error))
}
