/** The verdict for scripts and agents. Pure. */
import { VERDICT_LIMIT, type VerdictJson } from '../contract/verdict-json.js'
import type { Results } from '../contract/results.js'
import { truncated } from '../platform/escape/bound.js'
import { oneLine } from '../platform/escape/terminal.js'
import { bytesOf, failedTest, FAILURES_NAMED, fitting } from './bounded-json.js'
import type { Verdict } from './verdict.js'

/** Bytes. What is left, at least half of all, is for the failed tests. */
const ROOM = { causes: 12_000, suites: 8_000, warnings: 4_000 } as const
const LINE_LIMIT = 500
const MOST_REASONS = 10

export interface VerdictJsonOptions {
  readonly files: VerdictJson['files']
  readonly redact?: (text: string) => string
}

/** At most VERDICT_LIMIT bytes as JSON. */
export function verdictJsonOf(results: Results, verdict: Verdict, options: VerdictJsonOptions): VerdictJson {
  const redact = options.redact ?? ((text: string) => text)
  const line = (text: string): string => truncated(oneLine(redact(text), LINE_LIMIT), LINE_LIMIT)
  const { total, passed, failed, errors, skipped, flaky, duration_s } = results.tests
  const json: VerdictJson = {
    type: 'verdict',
    outcome: verdict.outcome,
    exit_code: verdict.exitCode,
    run_id: line(results.run_id),
    title: line(verdict.title),
    totals: { total, passed, failed, errors, skipped, flaky, duration_s },
    causes: fitting(
      verdict.causes.map(({ symptom, stage, service, cause, hints }) => ({
        symptom: line(symptom),
        ...(stage !== undefined && { stage: line(stage) }),
        ...(service !== undefined && { service: line(service.name) }),
        ...(cause !== undefined && { cause: line(cause) }),
        hints: hints.map(line)
      })),
      ROOM.causes
    ),
    suites: fitting(
      verdict.suites.map(({ name, reasons }) => ({
        name: line(name),
        reasons: reasons.slice(0, MOST_REASONS).map(line)
      })),
      ROOM.suites
    ),
    failures: [],
    more_failures: verdict.failureCount,
    warnings: fitting(verdict.warnings.map(line), ROOM.warnings),
    files: options.files
  }
  const named = verdict.failures.slice(0, FAILURES_NAMED).map((failure) => failedTest(failure, redact))
  const failures = fitting(named, VERDICT_LIMIT - bytesOf(json) - 256)
  return { ...json, failures, more_failures: verdict.failureCount - failures.length }
}
