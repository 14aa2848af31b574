/** Any results at all, for property tests: texts that would be markup, lists of any length. */
import fc from 'fast-check'
import type { Failure, Results, TestNote } from '../../../src/contract/results.js'
import { HOSTILE } from '../../support/hostile.js'
import { greenResults, serviceResult, suiteResult } from '../../support/results.js'

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 40 }),
  fc.constantFrom('$', '&"<', 'ü😀', '`|').map((part) => part.repeat(3_000))
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const number = fc.nat(10_000)
const seconds = fc.double({ min: 0, max: 100_000, noNaN: true })
const status = fc.constantFrom('ok', 'failed', 'skipped', 'cancelled') satisfies fc.Arbitrary<string>

const note: fc.Arbitrary<TestNote> = fc
  .tuple(text, text, text, optional(text), optional(text), optional(number), optional(seconds))
  .map(([suite, name, message, group, file, line, duration]) => ({
    suite,
    name,
    message,
    ...(group !== undefined && { class: group }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(duration !== undefined && { duration_s: duration })
  }))

const failure: fc.Arbitrary<Failure> = fc
  .record({
    note,
    message: text,
    kind: fc.constantFrom('failed', 'error'),
    details: text,
    output: text,
    lines: fc.array(text, { maxLength: 3 })
  })
  .map(({ note: named, lines, details, ...rest }) => ({
    ...named,
    ...rest,
    details,
    logs: [{ service: details, lines }]
  }))

const totals = fc.tuple(number, number, number, number).map(([total, failed, skipped, flaky]) => ({
  total,
  passed: 0,
  failed,
  errors: 0,
  skipped,
  flaky,
  duration_s: 1
}))

const notes = fc.array(note, { maxLength: 30 })

export const anyResults: fc.Arbitrary<Results> = fc
  .record({
    exit_code: fc.constantFrom(0, 1, 2),
    tests: totals,
    failures: fc.array(failure, { maxLength: 150 }),
    flaky_tests: notes,
    skipped_tests: notes,
    slowest: notes,
    warnings: fc.array(text, { maxLength: 30 }),
    stages: fc.array(fc.tuple(text, fc.record({ status, duration_s: seconds })), { maxLength: 20 }),
    suites: fc.array(fc.tuple(text, text, totals, status), { maxLength: 10 }),
    services: fc.array(fc.tuple(text, text, optional(seconds), optional(seconds)), { maxLength: 60 }),
    diagnosis: fc.array(fc.tuple(text, text, text), { maxLength: 6 }),
    budgets: fc.array(fc.tuple(text, seconds, seconds), { maxLength: 15 }),
    baseline: optional(fc.tuple(text, notes))
  })
  .map(({ stages, suites, services, diagnosis, budgets, baseline, ...rest }) => {
    const base = greenResults()
    return {
      ...base,
      ...rest,
      stages: { ...base.stages, ...Object.fromEntries(stages) },
      suites: suites.map(([name, reason, tests, state]) =>
        suiteResult(name, { status: state, reasons: [reason], tests })
      ),
      services: services.map(([name, image, started, ready]) => ({
        ...serviceResult(name, { image, last_probe: image, state: ready === undefined ? 'failed' : 'ready' }),
        ...(started !== undefined && { started_after_s: started }),
        ...(ready !== undefined && { ready_after_s: ready })
      })),
      diagnosis: diagnosis.map(([symptom, service, details]) => ({ symptom, service, details, hint: symptom })),
      budgets: budgets.map(([name, max_s, actual_s]) => ({
        name,
        max_s,
        actual_s,
        status: actual_s > max_s ? ('exceeded' as const) : ('ok' as const),
        action: 'warn' as const
      })),
      ...(baseline !== undefined && { baseline: comparisonOf(...baseline) })
    }
  })

function comparisonOf(run_id: string, tests: TestNote[]): NonNullable<Results['baseline']> {
  const { length } = tests
  return {
    run_id,
    completed_at: run_id,
    new_failures: tests,
    fixed: tests,
    newly_slow: tests.map((test) => ({ ...test, before_s: 1 })),
    counts: { new_failures: length, still_failing: 0, fixed: length, newly_slow: length },
    tests: { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0 },
    lacks: [run_id]
  }
}
