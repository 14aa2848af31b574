import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_TESTS, type TestTotals } from '../../../src/contract/results.js'
import type { CaseStatus } from '../../../src/readers/junit/types.js'
import { Ledger } from '../../../src/suites/attempts/ledger.js'

interface Met {
  readonly id: string
  readonly status: CaseStatus
  readonly flaky?: boolean
}
type Attempt = readonly Met[]

const p = (id: string): Met => ({ id, status: 'passed' })
const f = (id: string): Met => ({ id, status: 'failed' })
const e = (id: string): Met => ({ id, status: 'error' })
const s = (id: string): Met => ({ id, status: 'skipped' })
const isFailing = ({ status }: Met): boolean => status === 'failed' || status === 'error'

function ownTotals(attempt: Attempt): TestTotals {
  const totals = { ...NO_TESTS, total: attempt.length, duration_s: attempt.length }
  for (const { status, flaky } of attempt) {
    totals[status === 'error' ? 'errors' : status]++
    if (flaky === true) totals.flaky++
  }
  return totals
}

function ledgerOf(attempts: readonly Attempt[]): Ledger {
  const ledger = new Ledger()
  for (const attempt of attempts) {
    for (const { id, status, flaky } of attempt) ledger.add(id, status, flaky ?? false)
    ledger.endAttempt(ownTotals(attempt), NO_TESTS)
  }
  return ledger
}

const merged = (...attempts: Attempt[]): Partial<TestTotals> => {
  const { total, passed, failed, errors, skipped, flaky } = ledgerOf(attempts).totals
  const counts = { total, passed, failed, errors, skipped, flaky }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

describe('all attempts together', () => {
  test.each<[string, Attempt[], Partial<TestTotals>]>([
    [
      'failed, then passed: flaky',
      [
        [p('a'), f('b')],
        [p('a'), p('b')]
      ],
      { total: 2, passed: 2, flaky: 1 }
    ],
    ['only the failed one runs again', [[p('a'), f('b')], [p('b')]], { total: 2, passed: 2, flaky: 1 }],
    [
      'passed, then failed: flaky as well',
      [
        [p('a'), f('b')],
        [f('a'), p('b')]
      ],
      { total: 2, passed: 2, flaky: 2 }
    ],
    ['failed each time', [[f('a')], [f('a')], [e('a')]], { total: 1, errors: 1 }],
    ['failed, then did not run', [[f('a'), p('b')], [p('b')]], { total: 2, passed: 1, failed: 1 }],
    ['failed, then nothing ran', [[f('a'), p('b')], []], { total: 2, passed: 1, failed: 1 }],
    ['failed, then was skipped', [[f('a')], [s('a')]], { total: 1, failed: 1 }],
    ['failed, was skipped, then passed', [[f('a')], [s('a')], [p('a')]], { total: 1, passed: 1, flaky: 1 }],
    [
      'passed, then left out by a filter',
      [
        [p('a'), f('b')],
        [s('a'), p('b')]
      ],
      { total: 2, passed: 2, flaky: 1 }
    ],
    [
      'skipped each time',
      [
        [s('a'), f('b')],
        [s('a'), p('b')]
      ],
      { total: 2, passed: 1, skipped: 1, flaky: 1 }
    ],
    ['new in a later attempt', [[f('a')], [p('a'), f('b')]], { total: 2, passed: 1, failed: 1, flaky: 1 }],
    [
      'flaky by its own word',
      [
        [{ ...p('a'), flaky: true }, f('b')],
        [p('a'), f('b')]
      ],
      { total: 2, passed: 1, failed: 1, flaky: 1 }
    ],
    ['two of one name, one failed', [[f('a'), p('a')], []], { total: 2, passed: 1, failed: 1 }],
    [
      'two of one name, one failed, then both passed',
      [
        [f('a'), p('a')],
        [p('a'), p('a')]
      ],
      { total: 2, passed: 2, flaky: 1 }
    ],
    [
      'two of one name failed by turns',
      [
        [f('a'), p('a')],
        [p('a'), f('a')]
      ],
      { total: 2, passed: 1, failed: 1 }
    ],
    ['two of one name failed, one of them ran again', [[f('a'), f('a')], [p('a')]], { total: 2, failed: 2 }],
    [
      'of two of one name only the failed one ran again',
      [[f('a'), p('a')], [p('a')]],
      { total: 2, passed: 2, flaky: 1 }
    ]
  ])('%s', (_what, attempts, expected) => {
    expect(merged(...attempts)).toEqual(expected)
  })

  test('durations are added up', () => {
    expect(ledgerOf([[p('a'), f('b')], [p('b')]]).totals.duration_s).toBe(3)
  })

  test('tells how many of the failed tests did not run again', () => {
    const ledger = ledgerOf([
      [f('a'), f('b'), f('b'), f('c'), p('d')],
      [f('a'), s('c')]
    ])
    expect(ledger.notRepeated).toBe(3)
    expect(['a', 'b', 'c', 'd', 'x'].filter((id) => ledger.isFailing(id))).toEqual(['a', 'b', 'c'])
    expect(['a', 'd', 'x'].filter((id) => ledger.ran(id))).toEqual(['a', 'd'])
  })

  test('failures that are known by their number only stay', () => {
    const ledger = new Ledger()
    const unnamed = { ...NO_TESTS, total: 5, passed: 3, failed: 2 }
    ledger.endAttempt(unnamed, unnamed)
    ledger.endAttempt({ ...unnamed, passed: 5, failed: 0 }, { ...unnamed, passed: 5, failed: 0 })
    expect(ledger.totals).toMatchObject({ total: 5, passed: 3, failed: 2 })
    expect(ledger.namesFailures).toBe(false)
  })
})

const status = fc.constantFrom<CaseStatus>('passed', 'passed', 'failed', 'error', 'skipped')
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const attempt = fc.array(fc.record({ id, status }), { maxLength: 10 })
const attempts = fc.array(attempt, { minLength: 1, maxLength: 4 })
const distinct = fc.uniqueArray(fc.record({ id, status }), { selector: (met) => met.id, maxLength: 6 })

describe('whatever the attempts', () => {
  test('without shared names it is what a table of all outcomes says', () => {
    fc.assert(
      fc.property(fc.array(distinct, { minLength: 1, maxLength: 4 }), (all) => {
        const ids = new Set(all.flat().map((met) => met.id))
        const expected = { total: ids.size, passed: 0, failing: 0, skipped: 0, flaky: 0 }
        for (const each of ids) {
          const outcomes = all.flatMap((one) => one.filter((met) => met.id === each))
          const passed = outcomes.some((met) => met.status === 'passed')
          const failed = outcomes.some(isFailing)
          if (passed) expected.passed++
          else if (failed) expected.failing++
          else expected.skipped++
          if (passed && failed) expected.flaky++
        }
        const { total, passed, failed, errors, skipped, flaky } = ledgerOf(all).totals
        expect({ total, passed, failing: failed + errors, skipped, flaky }).toEqual(expected)
      })
    )
  })

  test('one attempt is what its files say', () => {
    fc.assert(
      fc.property(attempt, (only) => {
        expect(ledgerOf([only]).totals).toEqual(ownTotals(only))
      })
    )
  })

  test('no test that never passed is hidden, and none is lost', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const ledger = ledgerOf(all)
        const { total, passed, failed, errors, skipped, flaky } = ledger.totals
        expect(total).toBe(passed + failed + errors + skipped)
        expect(flaky).toBeLessThanOrEqual(passed)
        for (const one of all) expect(total).toBeGreaterThanOrEqual(one.length)
        for (const met of all.flat().filter(isFailing)) {
          const everPassed = all.flat().some((other) => other.id === met.id && other.status === 'passed')
          if (!everPassed) expect(ledger.isFailing(met.id)).toBe(true)
        }
        const failing = new Set(all.flat().flatMap((met) => (ledger.isFailing(met.id) ? [met.id] : [])))
        expect(failing.size > 0).toBe(failed + errors > 0)
      })
    )
  })

  test('an attempt that ran nothing changes nothing', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        expect(ledgerOf([...all, []]).totals).toEqual(ledgerOf(all).totals)
      })
    )
  })

  test('their order does not decide who failed', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { failed, errors, ...rest } = ledgerOf(all).totals
        const reversed = ledgerOf([...all].reverse()).totals
        expect({ ...rest, failing: failed + errors }).toEqual({
          total: reversed.total,
          passed: reversed.passed,
          skipped: reversed.skipped,
          flaky: reversed.flaky,
          duration_s: reversed.duration_s,
          failing: reversed.failed + reversed.errors
        })
      })
    )
  })
})
