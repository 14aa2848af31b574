/** What all JUnit files of a suite say together. */
import { NO_TESTS, type Failure, type TestTotals } from '../contract/results.js'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { ReadError } from '../readers/junit/read-error.js'
import { readJunit } from '../readers/junit/read-junit.js'
import type { TestCase } from '../readers/junit/types.js'
import type { JunitCopy } from './junit-copies.js'

/** Of one suite; their number is in the totals. */
export const MAX_FAILURES = 1_000

export interface JunitResults {
  readonly totals: TestTotals
  readonly failures: readonly Failure[]
  /** One line for each file that can't be read, or not to its end. */
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

export interface ReadOptions {
  readonly suite: string
  readonly signal: AbortSignal
  readonly onCase?: ((testCase: TestCase) => void) | undefined
}

/** Reads one file after the other. Throws only the signal's reason. */
export async function readResults(
  copies: readonly JunitCopy[],
  { suite, signal, onCase }: ReadOptions
): Promise<JunitResults> {
  const totals = { ...NO_TESTS }
  const failures: Failure[] = []
  const problems: string[] = []
  const warnings: string[] = []
  let unlisted = 0
  const take = (testCase: TestCase): void => {
    onCase?.(testCase)
    if (testCase.status !== 'failed' && testCase.status !== 'error') return
    if (failures.length < MAX_FAILURES) failures.push(failureOf(suite, testCase))
    else unlisted++
  }
  for (const { source, path } of copies) {
    const name = oneLine(source)
    try {
      const summary = await readJunit(path, { signal, onCase: take })
      addTo(totals, summary.totals)
      if (summary.incomplete) problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`)
      warnings.push(...summary.warnings.map((warning) => `${name}: ${warning}`))
    } catch (error) {
      signal.throwIfAborted()
      problems.push(`${name}: ${error instanceof ReadError ? error.problem : oneLine(messageOf(error))}`)
    }
  }
  if (unlisted > 0) warnings.push(`${unlisted} more failing tests are counted, but not listed`)
  return { totals, failures, problems, warnings }
}

function addTo(sum: TestTotals, more: TestTotals): void {
  for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'] as const)
    sum[key] += more[key]
}

function failureOf(
  suite: string,
  { name, classname, file, line, status, message, details, durationS }: TestCase
): Failure {
  return {
    suite,
    name,
    message: message ?? details ?? '',
    kind: status === 'error' ? 'error' : 'failed',
    ...(classname !== undefined && { class: classname }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(durationS !== undefined && { duration_s: durationS })
  }
}
