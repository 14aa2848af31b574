/** What the user made a condition of success, besides the tests themselves. Pure. */
import type { FailOn } from '../config/fail-on.js'
import type { Results, TestNote } from '../contract/results.js'
import { oneLine } from '../platform/escape/terminal.js'
import { exceededByName, exceededLine } from './budgets.js'

export type GateCode = 'GATE_COVERAGE' | 'GATE_BUDGET' | 'GATE_FLAKY' | 'GATE_NEW_FAILURES' | 'GATE_SLOW'

/** A condition that does not hold: one line, and what to do. */
export interface FailedGate {
  readonly code: GateCode
  readonly symptom: string
  readonly hint: string
}

export interface Conditions {
  readonly failOn: readonly FailOn[]
  /** Percent of lines. It counts without being named in `fail-on`. */
  readonly minCoverage: number | undefined
}

export interface Observed extends Conditions {
  /** With coverage, budgets and comparison as far as they could be made. */
  readonly results: Results
  /** Why there is no coverage, or not all of it; one line each. */
  readonly coverageProblems: readonly string[]
  /** Why there is no comparison; undefined where there is one, and where no baseline was named. */
  readonly baselineProblem: string | undefined
}

/** Whether the run fails where its coverage is not known. */
export function guardsCoverage({ failOn, minCoverage }: Conditions): boolean {
  return minCoverage !== undefined || failOn.includes('coverage')
}

/** Whether the run fails where there is nothing to compare with. Without a minimum, the earlier coverage is the minimum. */
export function guardsBaseline({ failOn, minCoverage }: Conditions): boolean {
  return (
    failOn.includes('new-failures') ||
    failOn.includes('slow') ||
    (failOn.includes('coverage') && minCoverage === undefined)
  )
}

/** In a fixed order. A condition that can't be looked at does not hold: what was to be guarded went unguarded. */
export function failedGates(observed: Observed): FailedGate[] {
  return [
    ...coverageGate(observed),
    ...budgetGates(observed),
    ...flakyGate(observed),
    ...newFailuresGate(observed),
    ...slowGate(observed)
  ]
}

function coverageGate(observed: Observed): FailedGate[] {
  const { results, minCoverage, coverageProblems, baselineProblem } = observed
  const gate = (symptom: string, hint: string): FailedGate[] => [{ code: 'GATE_COVERAGE', symptom, hint }]
  const { coverage } = results
  if (!guardsCoverage(observed)) return []
  const [problem] = coverageProblems
  if (problem !== undefined) {
    return gate(`the coverage is not known: ${problem}`, 'look at what the tests write, and at the globs of `coverage`')
  }
  if (coverage === undefined) return gate('the coverage is not known: no report was read', 'name them with `coverage`')
  const after = coverage.lines.percent
  if (minCoverage !== undefined) {
    if (coverage.status === 'ok' && after >= minCoverage) return []
    const { covered, total } = coverage.lines
    return gate(
      `the tests cover ${percent(after)} of the lines (${covered} of ${total}), less than ${percent(minCoverage)}`,
      'cover more, or lower min-coverage'
    )
  }
  const before = results.baseline?.coverage?.before
  if (before === undefined) {
    return gate(
      `fail-on coverage: ${baselineProblem ?? 'there is no earlier coverage to compare with'}`,
      'set min-coverage, or name a baseline that has coverage'
    )
  }
  return after < before
    ? gate(`the coverage fell from ${percent(before)} to ${percent(after)}`, 'cover what is new')
    : []
}

function budgetGates({ results, failOn }: Observed): FailedGate[] {
  const binding = (results.budgets ?? []).filter(({ action }) => action === 'fail' || failOn.includes('budget'))
  return [...exceededByName(binding)].map(([name, budgets]) => ({
    code: 'GATE_BUDGET',
    symptom: exceededLine(name, budgets),
    hint: 'look at the stages of this run, or raise the budget'
  }))
}

function flakyGate({ results, failOn }: Observed): FailedGate[] {
  const { flaky } = results.tests
  if (!failOn.includes('flaky') || flaky === 0) return []
  const symptom = `${flaky} ${flaky === 1 ? 'test is' : 'tests are'} flaky${named(results.flaky_tests, flaky)}`
  return [{ code: 'GATE_FLAKY', symptom, hint: 'a flaky test failed at first and passed when it was run again' }]
}

function newFailuresGate(observed: Observed): FailedGate[] {
  return baselineGate(observed, 'new-failures', 'GATE_NEW_FAILURES', ({ counts, new_failures }) =>
    counts.new_failures === 0
      ? undefined
      : {
          symptom: `${tests(counts.new_failures)} failed and did not in the baseline${named(new_failures, counts.new_failures)}`,
          hint: 'what failed in the baseline already does not count'
        }
  )
}

function slowGate(observed: Observed): FailedGate[] {
  return baselineGate(observed, 'slow', 'GATE_SLOW', ({ counts, newly_slow }) =>
    counts.newly_slow === 0
      ? undefined
      : {
          symptom: `${tests(counts.newly_slow)} became slower${named(newly_slow, counts.newly_slow)}`,
          hint: 'more than twice as long as in the baseline, and at least a second more'
        }
  )
}

function baselineGate(
  { results, failOn, baselineProblem }: Observed,
  on: FailOn,
  code: GateCode,
  look: (comparison: NonNullable<Results['baseline']>) => Omit<FailedGate, 'code'> | undefined
): FailedGate[] {
  if (!failOn.includes(on)) return []
  if (results.baseline === undefined) {
    const symptom = `fail-on ${on}: ${baselineProblem ?? 'there is no baseline to compare with'}`
    return [{ code, symptom, hint: 'name results of an earlier run with `baseline`' }]
  }
  const failed = look(results.baseline)
  return failed === undefined ? [] : [{ code, ...failed }]
}

const tests = (count: number): string => `${count} ${count === 1 ? 'test' : 'tests'}`

const NAMED = 3

/** `: a, b, c and 4 more`. */
function named(notes: readonly TestNote[] | undefined, count: number): string {
  const names = (notes ?? []).slice(0, NAMED).map(({ name }) => oneLine(name, 100))
  if (names.length === 0) return ''
  return `: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100} %`
}
