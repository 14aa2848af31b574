import { describe, expect, it } from 'vitest'
import type { FailOn } from '../../src/config/fail-on.js'
import type { Budget, Comparison, Coverage } from '../../src/contract/results.js'
import { failedGates, guardsBaseline, guardsCoverage, type Observed } from '../../src/gates/fail-on.js'
import { greenResults } from '../support/results.js'

function look(failOn: readonly FailOn[], change: Partial<Observed> = {}): { codes: string[]; symptoms: string[] } {
  const failed = failedGates({
    results: greenResults(),
    failOn,
    minCoverage: undefined,
    coverageProblems: [],
    baselineProblem: undefined,
    ...change
  })
  for (const { hint } of failed) expect(hint).not.toBe('')
  return { codes: failed.map(({ code }) => code), symptoms: failed.map(({ symptom }) => symptom) }
}

const EVERYTHING: readonly FailOn[] = ['coverage', 'budget', 'slow', 'flaky', 'new-failures']

function coverage(covered: number, total = 1000, minimum?: number): Coverage {
  const percent = (100 * covered) / total
  return {
    lines: { covered, total, percent },
    files: 1,
    folders: [],
    reports: [],
    ...(minimum !== undefined && { minimum }),
    status: minimum === undefined || percent >= minimum ? 'ok' : 'failed'
  }
}

function comparison(change: Partial<Comparison> = {}): Comparison {
  return {
    run_id: 'itb-0',
    completed_at: '2026-02-28T10:00:00.000Z',
    new_failures: [],
    fixed: [],
    newly_slow: [],
    counts: { new_failures: 0, still_failing: 0, fixed: 0, newly_slow: 0 },
    tests: { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0 },
    lacks: [],
    ...change
  }
}

describe('conditions', () => {
  it('that nobody set do not fail a run', () => {
    const results = greenResults({ coverage: coverage(1), baseline: comparison() })
    results.tests.flaky = 3
    expect(look(['failed', 'errors', 'empty'], { results }).codes).toEqual([])
  })

  it('all hold for a run that is as good as the last', () => {
    const baseline = comparison({ coverage: { before: 80, after: 80 } })
    expect(look(EVERYTHING, { results: greenResults({ coverage: coverage(800), baseline }) }).codes).toEqual([])
  })

  it('that can’t be looked at do not hold', () => {
    const problem = 'baseline old.json: there are no results'
    const { codes, symptoms } = look(EVERYTHING, { baselineProblem: problem, results: greenResults() })
    expect(codes).toEqual(['GATE_COVERAGE', 'GATE_NEW_FAILURES', 'GATE_SLOW'])
    expect(symptoms.slice(1)).toEqual([`fail-on new-failures: ${problem}`, `fail-on slow: ${problem}`])
    expect(look(['slow']).symptoms).toEqual(['fail-on slow: there is no baseline to compare with'])
  })
})

describe('coverage', () => {
  it.each([
    [800, 80, []],
    [799, 80, ['the tests cover 79.9 % of the lines (799 of 1000), less than 80 %']],
    [0, 0, []]
  ])('%d of 1000 lines with a minimum of %d %%', (covered, minimum, symptoms) => {
    const results = greenResults({ coverage: coverage(covered, 1000, minimum) })
    expect(look([], { results, minCoverage: minimum }).symptoms).toEqual(symptoms)
  })

  it('that is not known is below any minimum', () => {
    expect(look([], { minCoverage: 0 }).symptoms).toEqual(['the coverage is not known: no report was read'])
    const results = greenResults({ coverage: coverage(1000, 1000, 50) })
    expect(look([], { results, minCoverage: 50, coverageProblems: ['a.info: empty', 'b.info: empty'] })).toEqual({
      codes: ['GATE_COVERAGE'],
      symptoms: ['the coverage is not known: a.info: empty']
    })
    expect(look([], { coverageProblems: ['a.info: empty'] }).codes).toEqual([])
  })

  it('without a minimum may not fall below the baseline’s', () => {
    const at = (before: number, covered: number) =>
      look(['coverage'], {
        results: greenResults({
          coverage: coverage(covered),
          baseline: comparison({ coverage: { before, after: covered / 10 } })
        })
      }).symptoms
    expect(at(80, 800)).toEqual([])
    expect(at(80, 812)).toEqual([])
    expect(at(80, 799)).toEqual(['the coverage fell from 80 % to 79.9 %'])
  })

  it('without a minimum and without an earlier one can’t be judged', () => {
    const results = greenResults({ coverage: coverage(800), baseline: comparison() })
    expect(look(['coverage'], { results }).symptoms).toEqual([
      'fail-on coverage: there is no earlier coverage to compare with'
    ])
  })
})

describe('budgets', () => {
  const budget = (name: string, action: 'warn' | 'fail', status: 'ok' | 'exceeded'): Budget => ({
    name,
    max_s: 1,
    actual_s: status === 'ok' ? 1 : 2,
    status,
    action
  })
  const budgets = [
    budget('pipeline', 'fail', 'exceeded'),
    budget('suite', 'fail', 'ok'),
    budget('build', 'warn', 'exceeded')
  ]

  it('with the action fail, and with fail-on all of them, once for each', () => {
    const results = greenResults({ budgets: [...budgets, budget('pipeline', 'fail', 'exceeded')] })
    expect(look([], { results }).codes).toEqual(['GATE_BUDGET'])
    expect(look([], { results }).symptoms[0]).toContain('budget pipeline')
    expect(look(['budget'], { results }).symptoms.map((symptom) => symptom.split(':')[0])).toEqual([
      'budget pipeline',
      'budget build'
    ])
  })
})

describe('tests', () => {
  const note = (name: string) => ({ suite: 'unit', name })

  it('that are flaky', () => {
    const results = greenResults({ flaky_tests: [note('logs\u001b[2J in')] })
    results.tests.flaky = 1
    expect(look(['flaky'], { results })).toEqual({
      codes: ['GATE_FLAKY'],
      symptoms: ['1 test is flaky: logs in']
    })
  })

  it('that failed anew, or became slow; the names are bounded, the counts are not', () => {
    const names = ['a', 'b', 'c', 'd'].map(note)
    const baseline = comparison({
      new_failures: names,
      newly_slow: [{ ...note('e'), before_s: 1 }],
      counts: { new_failures: 400, still_failing: 9, fixed: 9, newly_slow: 1 }
    })
    expect(look(['new-failures', 'slow'], { results: greenResults({ baseline }) }).symptoms).toEqual([
      '400 tests failed and did not in the baseline: a, b, c and 397 more',
      '1 test became slower: e'
    ])
  })
})

describe('what a condition needs', () => {
  it('is said by the option', () => {
    const none = { failOn: [], minCoverage: undefined }
    expect([guardsCoverage(none), guardsBaseline(none)]).toEqual([false, false])
    expect(guardsCoverage({ ...none, minCoverage: 0 })).toBe(true)
    expect(guardsBaseline({ ...none, failOn: ['coverage'] })).toBe(true)
    expect(guardsBaseline({ failOn: ['coverage'], minCoverage: 1 })).toBe(false)
    expect(guardsBaseline({ failOn: ['slow'], minCoverage: 1 })).toBe(true)
  })
})
