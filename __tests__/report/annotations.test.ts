import { describe, expect, test } from 'vitest'
import { NO_TESTS, type Results } from '../../src/contract/results.js'
import { annotationLines } from '../../src/platform/github/annotations.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { verdictOf } from '../../src/report/verdict.js'
import { HOSTILE } from '../support/hostile.js'
import { failedStart, failedTests, greenResults } from '../support/results.js'
import { hostileResults } from './support/hostile-results.js'

test('a green run has its warnings only', () => {
  const verdict = verdictOf(greenResults({ warnings: ['w'] }), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([{ kind: 'warning', message: 'w' }])
})

test('the cause says what a reader needs', () => {
  const [annotation] = annotationsOf(verdictOf(failedStart(), { logTail: () => ['the last line'] }), '/repo')
  expect(annotation).toMatchObject({ kind: 'error', title: 'api' })
  for (const fact of ['api exited with code 127', 'failed', 'connection refused', 'fix: look at it', 'the last line']) {
    expect(annotation?.message).toContain(fact)
  }
})

test('a failing test is shown at its line, where its file is in the repository', () => {
  const verdict = verdictOf(failedTests(1), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([
    { kind: 'error', title: 'unit: math › test 0', message: 'expected 0\nto be 0', file: 'src/a.test.ts', line: 1 }
  ])
  const [outside] = annotationsOf(verdict, '/elsewhere')
  expect(outside).toEqual({
    kind: 'error',
    title: 'unit: math › test 0',
    message: 'expected 0\nto be 0\n/repo/src/a.test.ts'
  })
})

test('a failure that nothing explains has its title', () => {
  const verdict = verdictOf(greenResults({ exit_code: 1 }), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([{ kind: 'error', message: verdict.title }])
})

describe('no more than GitHub shows of a step', () => {
  const of = (results: Results) => annotationsOf(verdictOf(results, { logTail: () => [] }), '/repo')

  test('ten failed tests are all shown', () => {
    expect(of(failedTests(10)).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('of more, the last annotation counts the rest, also those without a name', () => {
    const { failures = [] } = failedTests(40)
    const annotations = of(failedTests(5000, { failures }))
    expect(annotations).toHaveLength(10)
    expect(annotations[8]).toMatchObject({ file: 'src/a.test.ts', line: 9 })
    expect(annotations[9]).toEqual({ kind: 'error', message: 'and 4,991 more failed tests: see the job summary' })
    expect(of(failedTests(3, { failures: [] })).map(({ message }) => message)).toEqual([
      '3 of 15 tests failed in suite unit after 3.1 s'
    ])
    const tests = { ...NO_TESTS, total: 3, passed: 3, flaky: 3 }
    expect(of(greenResults({ tests }))).toEqual([{ kind: 'warning', message: '3 flaky tests: see the job summary' }])
  })

  test('causes come before tests, and each sort is counted', () => {
    const diagnosis = Array.from({ length: 12 }, (_, index) => ({ symptom: `cause ${index}` }))
    const annotations = of(failedTests(2, { diagnosis }))
    expect(annotations.slice(0, 9).map(({ message }) => message)).toEqual(
      diagnosis.slice(0, 9).map(({ symptom }) => symptom)
    )
    expect(annotations[9]?.message).toBe('and 3 more causes, 2 more failed tests: see the job summary')
  })

  test('every message is cut where GitHub would, and none is split over lines', () => {
    const { failures = [] } = failedTests(3)
    const long = failures.map((failure) => ({ ...failure, message: 'x'.repeat(100_000) }))
    for (const line of annotationLines(of(failedTests(3, { failures: long })))) {
      expect(line.slice(line.indexOf('::', 2) + 2).length).toBeLessThanOrEqual(4096)
    }
  })

  test('warnings have a limit of their own', () => {
    const flaky_tests = Array.from({ length: 40 }, (_, index) => ({ suite: 'unit', name: `test ${index}` }))
    const annotations = of(failedTests(1, { flaky_tests, warnings: ['w'] }))
    expect(annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1)
    expect(annotations.filter(({ kind }) => kind === 'warning')).toHaveLength(10)
    expect(annotations.at(-1)?.message).toBe('and 32 more flaky tests: see the job summary')
  })
})

test('a flaky test is a warning at its line, an exceeded budget one without', () => {
  const flaky_tests = [{ suite: 'e2e', name: 'pays', file: '/repo/a.ts', line: 7, message: 'timed out' }]
  const budgets = [
    { name: 'suite', of: 'e2e', max_s: 10, actual_s: 12, status: 'exceeded' as const, action: 'warn' as const },
    { name: 'pipeline', max_s: 60, actual_s: 30, status: 'ok' as const, action: 'warn' as const }
  ]
  const tests = { ...NO_TESTS, total: 1, passed: 1, flaky: 1 }
  expect(
    annotationsOf(verdictOf(greenResults({ flaky_tests, budgets, tests }), { logTail: () => [] }), '/repo')
  ).toEqual([
    { kind: 'warning', message: 'budget suite: e2e took 12.0 s, allowed: 10.0 s' },
    {
      kind: 'warning',
      title: 'e2e: pays',
      message: 'flaky: it failed and then passed when it was run again: timed out',
      file: 'a.ts',
      line: 7
    }
  ])
})

test('a budget that a warning or a cause speaks of is not told twice', () => {
  const budgets = [{ name: 'suite', max_s: 1, actual_s: 2, status: 'exceeded' as const, action: 'warn' as const }]
  const warnings = ['budget suite: e2e took 2.0 s, allowed: 1.0 s']
  const verdict = verdictOf(greenResults({ budgets, warnings }), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([{ kind: 'warning', message: warnings[0] }])
})

test.each(HOSTILE)('hostile text %# makes one command a line', (text) => {
  const lines = annotationLines(annotationsOf(verdictOf(hostileResults(text), { logTail: () => [text] }), '/repo'))
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    expect(line).toMatch(/^::(error|warning)( |::)/)
    expect(line).not.toMatch(/[\r\n]/)
  }
})
