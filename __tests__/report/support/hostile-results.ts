import type { Results } from '../../../src/contract/results.js'
import { failedTests, serviceResult, suiteResult } from '../../support/results.js'

/** Results in which every text is the one given. */
export function hostileResults(text: string): Results {
  const failed = failedTests(2)
  const note = { suite: text, name: text, class: text, file: text, message: text, duration_s: 2 }
  const none = { covered: 0, total: 10, percent: 0 }
  return {
    ...failed,
    error: text,
    stages: { ...failed.stages, [text]: { duration_s: 1, status: 'failed' } },
    suites: [suiteResult(text, { status: 'failed', reasons: [text], command: text })],
    services: [
      serviceResult(text, { state: 'failed', image: text, last_probe: text, log_file: text, started_after_s: 1 })
    ],
    diagnosis: [{ symptom: text, service: text, stage: text, cause: text, hint: text, details: text }],
    failures: [
      {
        ...note,
        line: 3,
        kind: 'failed',
        details: `in ${text}`,
        output: text,
        attempts: 2,
        logs: [{ service: text, lines: [text] }]
      }
    ],
    flaky_tests: [note],
    skipped_tests: [note],
    slowest: [note, note],
    critical_chain: [{ service: text, seconds: 1 }],
    coverage: {
      lines: none,
      files: 1,
      folders: [{ path: text, lines: none, branches: none }],
      reports: [text],
      minimum: 1,
      status: 'failed'
    },
    budgets: [{ name: text, of: text, max_s: 1, actual_s: 2, status: 'exceeded', action: 'fail' }],
    baseline: {
      run_id: text,
      completed_at: text,
      new_failures: [note],
      fixed: [note],
      newly_slow: [{ ...note, before_s: 1 }],
      counts: { new_failures: 1, still_failing: 0, fixed: 1, newly_slow: 1 },
      tests: { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0 },
      lacks: [text]
    },
    warnings: [text]
  }
}
