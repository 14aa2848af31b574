/** Which tests a comparison with the baseline speaks of. Pure. */
import type { Comparison, TestNote } from '../contract/results.js'

type TestName = Pick<TestNote, 'suite' | 'name' | 'class' | 'file'>

/** Whether a failed test is one of those that did not fail in the baseline. The list of them is bounded. */
export function newFailures(comparison: Comparison | undefined): (test: TestName) => boolean {
  const keys = new Set((comparison?.new_failures ?? []).map(keyOf))
  return (test) => keys.has(keyOf(test))
}

/** A line may change from run to run. */
function keyOf({ suite, name, class: group, file }: TestName): string {
  return JSON.stringify([suite, name, group, file])
}
