import { describe, expect, test } from 'vitest'
import {
  budgetSentence,
  changesSentence,
  count,
  coverageFacts,
  furtherReasons,
  percent,
  placeOf,
  signed,
  testName
} from '../../src/report/sentences.js'
import { NO_TESTS } from '../../src/contract/results.js'
import { suiteResult } from '../support/results.js'

test.each([
  [0, '0 %'],
  [83.378, '83.38 %'],
  [99.9999, '99.99 %'],
  [100, '100 %']
])('%d percent is %s', (value, text) => expect(percent(value)).toBe(text))

test.each([
  [0.001, '±0'],
  [-0.004, '±0'],
  [1.239, '+1.24'],
  [-1200, '−1,200']
])('a change of %d is %s', (value, text) => expect(signed(value)).toBe(text))

test('counts have their noun', () => {
  expect([count(1, 'test'), count(0, 'test'), count(5000, 'test'), count(2, 'a', 'b')]).toEqual([
    '1 test',
    '0 tests',
    '5,000 tests',
    '2 b'
  ])
})

test('a test is named with suite and class where they tell it apart', () => {
  const named = { suite: 's', class: 'c', name: 'n' }
  expect(testName(named)).toBe('s: c › n')
  expect(testName(named, false)).toBe('c › n')
  expect(testName({ suite: 's', class: '', name: 'n' }, false)).toBe('n')
  expect([placeOf({}), placeOf({ file: 'a' }), placeOf({ file: 'a', line: 3 })]).toEqual(['', 'a', 'a:3'])
})

describe('coverage', () => {
  const lines = { covered: 3, total: 4, percent: 75 }
  const coverage = { lines, files: 1, folders: [], reports: [], status: 'ok' as const }

  test('says no more than is known', () => {
    expect(coverageFacts(coverage, undefined)).toBe('of lines (3 of 4)')
    expect(coverageFacts({ ...coverage, minimum: 70 }, undefined)).toBe('of lines (3 of 4), minimum 70 %')
  })
})

test('a budget of something names it', () => {
  const budget = { name: 'suite', max_s: 60, actual_s: 61, status: 'exceeded' as const, action: 'warn' as const }
  expect(budgetSentence({ ...budget, of: 'e2e' })).toBe('budget suite: e2e took 1 m 01 s, allowed: 1 m 00 s')
  expect(budgetSentence(budget)).toBe('budget suite: took 1 m 01 s, allowed: 1 m 00 s')
})

test('without any change there is nothing to say', () => {
  const counts = { new_failures: 0, still_failing: 0, fixed: 0, newly_slow: 0 }
  const none = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0 }
  const comparison = {
    run_id: 'r',
    completed_at: '',
    new_failures: [],
    fixed: [],
    newly_slow: [],
    tests: none,
    lacks: []
  }
  expect(changesSentence({ ...comparison, counts })).toBe('')
  expect(changesSentence({ ...comparison, counts: { ...counts, new_failures: 2, fixed: 1 } })).toBe(
    '2 new failures, 1 fixed'
  )
})

test('the count of failed tests is no further reason, anything else is', () => {
  const tests = { ...NO_TESTS, total: 4, passed: 1, failed: 2, errors: 1 }
  const reasons = ['3 of 4 tests failed', '2 of 4 tests failed', 'no report was written']
  expect(furtherReasons(suiteResult('a', { tests, reasons }))).toEqual(['2 of 4 tests failed', 'no report was written'])
})
