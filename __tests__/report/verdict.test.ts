import { describe, expect, test } from 'vitest'
import { NO_TESTS, results as schema, type Results } from '../../src/contract/results.js'
import { verdictOf } from '../../src/report/verdict.js'
import { failedStart, failedTests, greenResults, serviceResult, suiteResult } from '../support/results.js'

const noLogs = { logTail: () => [] }

function without(results: Results, keys: readonly string[]): Results {
  return schema.parse(Object.fromEntries(Object.entries(results).filter(([key]) => !keys.includes(key))))
}

describe('green', () => {
  test('is one line with times and the critical chain', () => {
    const verdict = verdictOf(greenResults(), noLogs)
    expect(verdict).toMatchObject({ outcome: 'passed', exitCode: 0, causes: [], suites: [], failures: [] })
    expect(verdict.title).toBe('12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7')
  })

  test('counts what was skipped or flaky', () => {
    const tests = { ...NO_TESTS, total: 12, passed: 11, skipped: 1, flaky: 2 }
    expect(verdictOf(greenResults({ tests }), noLogs).title).toContain('11 passed, 1 skipped, 2 flaky in 3.1 s')
  })

  test('a testbed without tests is ready', () => {
    const bare = without(greenResults({ tests: NO_TESTS }), ['suites', 'critical_chain'])
    expect(verdictOf(bare, noLogs).title).toBe('ready')
    expect(verdictOf({ ...bare, critical_chain: [{ service: 'db', seconds: 65 }] }, noLogs).title).toBe(
      'ready in 1 m 05 s = db 65.0'
    )
  })
})

describe('failed start', () => {
  test('says what, where, the state, the exit code, the last answer, the last lines and what to do', () => {
    const asked: string[] = []
    const logTail = (service: string) => {
      asked.push(service)
      return Array.from({ length: 100 }, (_, index) => `line ${index}`)
    }
    const verdict = verdictOf(failedStart(), { logTail })
    expect(verdict).toMatchObject({ outcome: 'infrastructure', exitCode: 2 })
    expect(verdict.title).toBe('api exited with code 127 (stage service_deploy)')
    expect(verdict.causes).toHaveLength(1)
    const [cause] = verdict.causes
    expect(cause?.service).toMatchObject({
      name: 'api',
      image: 'api:1',
      state: 'failed',
      exitCode: 127,
      restarts: 2,
      lastProbe: 'connection refused'
    })
    expect(cause?.log).toHaveLength(20)
    expect(cause?.log.at(-1)).toBe('line 99')
    expect(cause?.hints.at(-1)).toBe('look at it')
    // Of a service that is well, nobody wants to see the log.
    expect(asked).toEqual(['api'])
  })

  test.each([
    ['image_cache', 'the engine'],
    ['build', 'the engine'],
    ['service_deploy', 'the other service']
  ])('an unknown host in the stage %s is a matter of %s', (stage, whose) => {
    const diagnosis = [{ symptom: 'lookup shop.example: no such host', stage, service: 'api' }]
    const services = [serviceResult('api', { state: 'pending' })]
    const [cause] = verdictOf({ ...failedStart(), diagnosis, services }, noLogs).causes
    expect(cause?.hints[0]).toContain(whose)
  })

  test('names every service that is not ready, but not those that merely wait for it', () => {
    const services = [
      serviceResult('db', { state: 'probing', last_probe: 'refused' }),
      serviceResult('cache', { state: 'starting' }),
      serviceResult('api', { state: 'pending' })
    ]
    const diagnosis = [{ symptom: 'not ready in time', stage: 'infra_deploy' }]
    const { causes } = verdictOf(failedStart({ services, diagnosis }), noLogs)
    expect(causes.map((cause) => cause.symptom)).toEqual([
      'not ready in time',
      'db was not ready',
      'cache was not ready'
    ])
  })

  test('shows the logs of five services at most, and each once', () => {
    const services = Array.from({ length: 30 }, (_, index) => serviceResult(`s${index}`, { state: 'failed' }))
    const diagnosis = [0, 0, 1].map((index) => ({ symptom: `s${index} failed`, service: `s${index}` }))
    const { causes } = verdictOf(failedStart({ services, diagnosis }), { logTail: (name) => [name] })
    expect(causes.map((cause) => cause.log[0]).filter((line) => line !== undefined)).toEqual([
      's0',
      's1',
      's2',
      's3',
      's4'
    ])
    expect(causes.length).toBeLessThanOrEqual(20)
  })
})

describe('failed tests', () => {
  test('counts them, of all, even of those that are not named', () => {
    const verdict = verdictOf(failedTests(3, { failures: [] }), noLogs)
    expect(verdict).toMatchObject({ outcome: 'failed', exitCode: 1, failureCount: 3 })
    expect(verdict.title).toBe('3 of 15 tests failed in suite unit after 3.1 s')
  })

  test('tells a service that died beside them', () => {
    const diagnosis = [{ symptom: 'api exited with code 1 while the tests ran', service: 'api' }]
    const { title, causes } = verdictOf(failedTests(1, { diagnosis }), { logTail: () => ['panic'] })
    expect(title).toContain('1 of 13 tests failed')
    expect(causes[0]).toMatchObject({ symptom: diagnosis[0]?.symptom, log: ['panic'] })
  })

  test('a suite that failed without a failing test gives its reason', () => {
    const suites = [suiteResult('e2e', { status: 'failed', exit_code: 1, reasons: ['no test ran'] })]
    expect(verdictOf(greenResults({ exit_code: 1, suites }), noLogs).title).toBe('suite e2e failed: no test ran')
  })
})

test.each([
  ['the run was cancelled (SIGINT)', 'cancelled'],
  ['the run did not finish', 'unfinished']
])('%s', (error, outcome) => {
  const stages = { ...greenResults().stages, integration_tests: { duration_s: 1, status: 'cancelled' as const } }
  const verdict = verdictOf(greenResults({ exit_code: 2, error, stages }), noLogs)
  expect(verdict.outcome).toBe(outcome)
  expect(verdict.title).toBe(`${error} (stage integration_tests)`)
})

test('a failure that cut a stage short is no cancellation', () => {
  const results = failedStart()
  const stages = { ...results.stages, service_deploy: { duration_s: 1, status: 'cancelled' as const } }
  expect(verdictOf({ ...results, stages }, noLogs).outcome).toBe('infrastructure')
})

test('the bare keys of version 1 are enough', () => {
  const bare = without(greenResults({ exit_code: 2 }), ['suites', 'services', 'critical_chain'])
  expect(verdictOf(bare, noLogs).title).toBe('the run failed with exit code 2')
  expect(verdictOf({ ...bare, exit_code: 1, error: 'coverage 40 %' }, noLogs).title).toBe('coverage 40 %')
})
