/** The outputs of action.yml. Pure. */
import type { Results } from '../contract/results.js'
import { failedTest, FAILURES_NAMED, fitting } from '../report/bounded-json.js'
import { safeJson } from '../platform/terminal/json.js'

const OUTCOME = { 0: 'success', 1: 'failure', 2: 'error' } as const
/** Bytes of `failed-tests`: GitHub takes 1 MiB for all outputs of a job together. */
const FAILED_TESTS_LIMIT = 32 * 1024

/** Absolute. */
export interface OutputPaths {
  readonly results?: string | undefined
  readonly outputDirectory?: string | undefined
  readonly summary?: string | undefined
}

/** All of them, always: an empty text where there is nothing, so that none of an earlier step is read by mistake. */
export function actionOutputs(
  results: Results,
  paths: OutputPaths = {},
  redact: (text: string) => string = (text) => text
): Record<string, string> {
  const { tests } = results
  const failed = (results.failures ?? []).slice(0, FAILURES_NAMED).map((failure) => failedTest(failure, redact))
  return {
    'exit-code': String(results.exit_code),
    outcome: OUTCOME[results.exit_code],
    'run-id': results.run_id,
    'tests-total': String(tests.total),
    'tests-passed': String(tests.passed),
    'tests-failed': String(tests.failed),
    'tests-errors': String(tests.errors),
    'tests-skipped': String(tests.skipped),
    'tests-flaky': String(tests.flaky),
    'failed-tests': safeJson(fitting(failed, FAILED_TESTS_LIMIT)),
    'results-file': paths.results ?? '',
    'output-directory': paths.outputDirectory ?? '',
    'summary-file': paths.summary ?? ''
  }
}
