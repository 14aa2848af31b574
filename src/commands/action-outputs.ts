import type { Results } from '../contract/results.js'

const OUTCOME = { 0: 'success', 1: 'failure', 2: 'error' } as const

/** The outputs of action.yml that follow from the results. Pure. */
export function actionOutputs(results: Results): Record<string, string> {
  const { tests } = results
  return {
    'exit-code': String(results.exit_code),
    outcome: OUTCOME[results.exit_code],
    'run-id': results.run_id,
    'tests-total': String(tests.total),
    'tests-passed': String(tests.passed),
    'tests-failed': String(tests.failed),
    'tests-errors': String(tests.errors),
    'tests-skipped': String(tests.skipped)
  }
}
