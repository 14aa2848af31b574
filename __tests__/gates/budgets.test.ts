import { describe, expect, it } from 'vitest'
import type { BudgetLimit } from '../../src/config/budgets.js'
import { checkBudgets, exceededByName, exceededLine } from '../../src/gates/budgets.js'
import { greenResults, serviceResult, suiteResult } from '../support/results.js'

const limit = (name: string, seconds: number, action: 'warn' | 'fail' = 'warn'): BudgetLimit => ({
  name,
  max: seconds * 1000,
  action
})

const results = greenResults({
  started_at: '2026-03-01T10:00:00.000Z',
  services: [
    serviceResult('db', { ready_after_s: 31.2 }),
    serviceResult('migrate', { state: 'completed', ready_after_s: 1 }),
    serviceResult('borrowed', { ready_after_s: undefined })
  ],
  suites: [suiteResult('unit', { duration_s: 3 }), suiteResult('api', { duration_s: 61 })]
})
results.stages['integration_tests.unit'] = { duration_s: 3, status: 'ok' }
const NOW = Date.parse('2026-03-01T10:00:12.500Z')
const check = (...limits: BudgetLimit[]) => checkBudgets(results, limits, NOW)

describe('budgets', () => {
  it('of the pipeline: from the start of the run until now', () => {
    expect(check(limit('pipeline', 12.5), limit('pipeline', 12, 'fail')).budgets).toEqual([
      { name: 'pipeline', max_s: 12.5, actual_s: 12.5, status: 'ok', action: 'warn' },
      { name: 'pipeline', max_s: 12, actual_s: 12.5, status: 'exceeded', action: 'fail' }
    ])
  })

  it('of services: each one that this run started, one-shots too', () => {
    expect(check(limit('service-start', 30)).budgets).toEqual([
      { name: 'service-start', of: 'db', max_s: 30, actual_s: 31.2, status: 'exceeded', action: 'warn' },
      { name: 'service-start', of: 'migrate', max_s: 30, actual_s: 1, status: 'ok', action: 'warn' }
    ])
  })

  it('of suites: each of them', () => {
    expect(check(limit('suite', 60)).budgets.map(({ of, status }) => [of, status])).toEqual([
      ['unit', 'ok'],
      ['api', 'exceeded']
    ])
  })

  it('of stages and of what is below them', () => {
    const { budgets } = check(limit('infra_deploy', 2), limit('integration_tests.unit', 5))
    expect(budgets.map(({ name, actual_s, status }) => [name, actual_s, status])).toEqual([
      ['infra_deploy', 2.1, 'exceeded'],
      ['integration_tests.unit', 3, 'ok']
    ])
  })

  it('of a stage that had nothing to do is kept without a word; one below a stage that is not there is told', () => {
    expect(check(limit('seed_data', 1), limit('build', 1), limit('teardown', 1))).toEqual({ budgets: [], warnings: [] })
    expect(check(limit('integration_tests.unti', 1)).warnings).toEqual([
      'budget integration_tests.unti: there was no such stage in this run'
    ])
  })
})

describe('what was exceeded', () => {
  const services = ['a', 'b\u001b[31m', 'c', 'd', 'e'].map((name, index) =>
    serviceResult(name, { ready_after_s: 30 + index })
  )

  it('is one line for each limit, the slowest first, bounded', () => {
    const { budgets } = checkBudgets(greenResults({ services }), [limit('service-start', 30), limit('suite', 600)], NOW)
    const exceeded = [...exceededByName(budgets)]
    expect(exceeded.map(([name, all]) => exceededLine(name, all))).toEqual([
      'budget service-start: e took 34.0 s, d 33.0 s, c 32.0 s and 1 more, allowed: 30.0 s'
    ])
  })

  it('shows foreign names as text', () => {
    const { budgets } = checkBudgets(
      greenResults({ services: services.slice(1, 2) }),
      [limit('service-start', 30)],
      NOW
    )
    expect(exceededLine('service-start', budgets)).toBe('budget service-start: b took 31.0 s, allowed: 30.0 s')
  })

  it('needs no name where there is one', () => {
    expect(exceededLine('pipeline', check(limit('pipeline', 10)).budgets)).toBe(
      'budget pipeline: took 12.5 s, allowed: 10.0 s'
    )
  })
})
