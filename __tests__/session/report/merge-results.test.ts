import { describe, expect, it } from 'vitest'
import { results as schema, type Results } from '../../../src/contract/results.js'
import { mergeResults } from '../../../src/session/report/merge/merge-results.js'
import { failedStart, failedTests, greenResults, serviceResult, suiteResult } from '../../support/results.js'

function merged(shards: Readonly<Record<string, Results>>, copied = true): Results {
  const list = Object.entries(shards).map(([name, results]) => ({ name, results, copied }))
  return schema.parse(mergeResults('itb-merged', list, undefined).results)
}

describe('merged results', () => {
  it('add up', () => {
    const results = merged({ a: greenResults(), b: failedTests(3) })
    expect(results.tests).toMatchObject({ total: 27, passed: 24, failed: 3 })
    expect(results.exit_code).toBe(1)
    expect(results.failures).toHaveLength(3)
    expect(results.merged_from).toMatchObject([
      { name: 'a', run_id: 'itb-1', exit_code: 0 },
      { name: 'b', exit_code: 1 }
    ])
  })

  it.each([
    [0, [greenResults(), greenResults()]],
    [1, [greenResults(), failedTests(1)]],
    [2, [failedTests(1), failedStart(), greenResults()]]
  ] as const)('have the worst exit code: %i', (code, all) => {
    expect(merged(Object.fromEntries(all.map((one, index) => [`s${index}`, one]))).exit_code).toBe(code)
  })

  it('keep suites of one name apart, and everything that speaks of them', () => {
    const slow = { suite: 'unit', name: 'slow', duration_s: 9 }
    const a = greenResults({ suites: [suiteResult('unit'), suiteResult('only')], slowest: [slow], flaky_tests: [slow] })
    const b = failedTests(1, { skipped_tests: [slow] })
    a.stages['integration_tests.unit'] = { duration_s: 1, status: 'ok' }
    b.stages['integration_tests.unit'] = { duration_s: 2, status: 'failed' }
    const results = merged({ a, b })
    expect(results.suites?.map(({ name }) => name)).toEqual(['unit@a', 'only', 'unit@b'])
    expect(results.failures?.[0]?.suite).toBe('unit@b')
    expect(results.slowest?.[0]?.suite).toBe('unit@a')
    expect(results.flaky_tests?.[0]?.suite).toBe('unit@a')
    expect(results.skipped_tests?.[0]?.suite).toBe('unit@b')
    expect(results.stages['integration_tests.unit@a']).toMatchObject({ status: 'ok' })
    expect(results.stages['integration_tests.unit@b']).toMatchObject({ duration_s: 2, status: 'failed' })
    expect(results.stages).not.toHaveProperty(['integration_tests.unit'])
  })

  it('have the longest of each stage, and the worst', () => {
    const a = greenResults()
    a.stages.infra_deploy = { duration_s: 9, status: 'skipped' }
    a.stages.service_deploy = { duration_s: 1, status: 'cancelled' }
    const b = greenResults()
    b.stages.service_deploy = { duration_s: 2, status: 'ok' }
    const { stages } = merged({ a, b })
    expect(stages.infra_deploy).toEqual({ duration_s: 9, status: 'ok' })
    expect(stages.service_deploy).toEqual({ duration_s: 2, status: 'cancelled' })
  })

  it('name a service once where it fared the same, else for each', () => {
    const logs = [{ service: 'api', lines: ['x'] }]
    const [failure] = failedTests(1).failures ?? []
    const a = greenResults({ services: [serviceResult('db', { ready_after_s: 1 }), serviceResult('api')] })
    const b = failedStart({
      services: [serviceResult('db', { ready_after_s: 3 }), serviceResult('api', { state: 'failed', exit_code: 127 })],
      failures: failure === undefined ? [] : [{ ...failure, logs }]
    })
    const results = merged({ a, b })
    expect(results.services?.map(({ name }) => name)).toEqual(['db', 'a/api', 'b/api'])
    expect(results.services?.[0]).toMatchObject({ ready_after_s: 3, log_file: 'logs/b/db.log' })
    expect(results.diagnosis?.[0]).toMatchObject({ symptom: 'b: api exited with code 127', service: 'b/api' })
    expect(results.failures?.[0]?.logs?.[0]?.service).toBe('b/api')
    expect(results.error).toBe('b: api exited with code 127')
  })

  it('say the worst first', () => {
    const failed = failedTests(1, { error: 'tests', diagnosis: [{ symptom: 'tests' }] })
    const results = merged({ a: failed, b: failedStart() })
    expect(results.error).toMatch(/^b: /)
    expect(results.diagnosis?.map(({ symptom }) => symptom.slice(0, 2))).toEqual(['b:', 'a:'])
  })

  it('are of no tag where the tags differ', () => {
    expect(merged({ a: greenResults(), b: greenResults() }).image_tag).toBe('latest')
    expect(merged({ a: greenResults(), b: greenResults({ image_tag: 'v2' }) }).image_tag).toBe('latest, v2')
  })

  it('last from the first begin to the last end', () => {
    const early = '2026-02-28T23:59:59Z'
    const results = merged({ a: greenResults(), b: greenResults({ started_at: early, completed_at: early }) })
    expect(results.started_at).toBe(early)
    expect(results.completed_at).toBe(greenResults().completed_at)
  })

  it('warn once of what all warn of', () => {
    const a = greenResults({ warnings: ['same', 'own'] })
    expect(merged({ a, b: greenResults({ warnings: ['same'] }) }).warnings).toEqual(['same', 'a: own'])
  })

  it('refer to copies only where they lie, and never out of the folder', () => {
    const junit = ['junit/unit/1/a.xml', 'junit/../../x.xml', '/etc/passwd']
    const a = greenResults({ suites: [suiteResult('unit', { junit })] })
    expect(merged({ a }).suites?.[0]?.junit).toEqual(['junit/a/unit/1/a.xml'])
    expect(merged({ a }, false).suites?.[0]?.junit).toEqual([])
    expect(merged({ a }, false).services?.[0]?.log_file).toBeUndefined()
  })

  it('need no more than the contract demands', () => {
    const { run_id, image_tag, started_at, completed_at, exit_code, stages, tests, profiling } = greenResults()
    const least = { run_id, image_tag, started_at, completed_at, exit_code, stages, tests, profiling }
    expect(merged({ a: least, b: least }).tests.total).toBe(24)
  })

  it('keep endpoints and budgets apart', () => {
    const endpoints = { 'GET /': { p50_ms: 1, p95_ms: 2, p99_ms: 3 } }
    const budgets = [
      { name: 'pipeline', max_s: 1, actual_s: 2, status: 'exceeded', action: 'warn' },
      { name: 'suite', of: 'unit', max_s: 1, actual_s: 0.5, status: 'ok', action: 'warn' }
    ] as const
    const one = greenResults({ profiling: { endpoints, slow_endpoints: ['GET /'] }, budgets: [...budgets] })
    const results = merged({ a: one, b: one })
    expect(Object.keys(results.profiling.endpoints)).toEqual(['GET /@a', 'GET /@b'])
    expect(results.profiling.slow_endpoints).toEqual(['GET /@a', 'GET /@b'])
    expect(results.budgets?.map(({ of }) => of)).toEqual(['a', 'a/unit', 'b', 'b/unit'])
  })
})
