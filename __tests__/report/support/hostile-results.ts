import type { Results } from '../../../src/contract/results.js'
import { failedTests, serviceResult, suiteResult } from '../../support/results.js'

/** Results in which every text is the one given. */
export function hostileResults(text: string): Results {
  const failed = failedTests(2)
  return {
    ...failed,
    error: text,
    stages: { ...failed.stages, [text]: { duration_s: 1, status: 'failed' } },
    suites: [suiteResult(text, { status: 'failed', reasons: [text], command: text })],
    services: [serviceResult(text, { state: 'failed', image: text, last_probe: text, log_file: text })],
    diagnosis: [{ symptom: text, service: text, stage: text, cause: text, hint: text, details: text }],
    failures: [{ suite: text, name: text, class: text, file: text, line: 3, message: text, kind: 'failed' }],
    warnings: [text]
  }
}
