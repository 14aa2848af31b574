/** Which failed tests are told, with what, and how much of it. */
import { describe, expect, test } from 'vitest'
import type { TestCase } from '../../../src/readers/junit/types.js'
import {
  afterAttempt,
  KeptFailures,
  MAX_FAILURES,
  type KeptFailure
} from '../../../src/suites/attempts/kept-failures.js'
import { tellBriefly, tellFailures } from '../../../src/suites/attempts/tell-failures.js'
import { testOf } from '../helpers.js'

const DURING = { from: 0, to: 1 }

function kept(...cases: Partial<TestCase>[]): KeptFailure[] {
  const failures = new KeptFailures()
  for (const one of cases) failures.add(testOf({ status: 'failed', ...one }))
  return failures.list(DURING)
}

const names = (failures: readonly KeptFailure[]): string[] => failures.map(({ testCase }) => testCase.name)

describe('kept', () => {
  test('is as much as an event may hold, with both ends of a long text', () => {
    const details = `begin${'x'.repeat(100_000)}end`
    const [only] = kept({ details, output: details, message: 'm' })
    for (const text of [only?.testCase.details, only?.testCase.output]) {
      expect(text?.length).toBeLessThanOrEqual(16 * 1024)
      expect(text).toMatch(/^begin[^]*characters left out\)[^]*end$/)
    }
    expect(kept(...Array.from({ length: MAX_FAILURES + 1 }, (_, index) => ({ name: String(index) })))).toHaveLength(
      MAX_FAILURES
    )
  })

  test('without a message its body says what failed', () => {
    expect(kept({ details: 'AssertionError\n at x' })[0]?.message).toBe('AssertionError\n at x')
  })

  test('counts the attempts of the tool itself', () => {
    const again = { status: 'failed', message: undefined, type: undefined, details: undefined } as const
    expect(kept({ attempts: [again, again] })[0]?.attempts).toBe(3)
  })
})

describe('after another attempt', () => {
  const all = (): boolean => true

  test('a failure is told as it was last, in its old place', () => {
    const { failing, healed } = afterAttempt(
      kept({ name: 'a', message: 'old' }, { name: 'b', message: 'old' }),
      kept({ name: 'c', message: 'new' }, { name: 'a', message: 'new' }),
      all
    )
    expect(failing.map(({ testCase, message, attempts }) => [testCase.name, message, attempts])).toEqual([
      ['a', 'new', 2],
      ['b', 'old', 1],
      ['c', 'new', 1]
    ])
    expect(healed).toEqual([])
  })

  test('what passed in one of them is no failure any more', () => {
    const [a, b] = kept({ name: 'a' }, { name: 'b' })
    const { failing, healed } = afterAttempt(
      [a, b].filter((one) => one !== undefined),
      [],
      (id) => id === b?.id
    )
    expect(names(failing)).toEqual(['b'])
    expect(names(healed)).toEqual(['a'])
  })

  test('several of one name stay as many', () => {
    const twice = kept({ name: 'a', message: '1' }, { name: 'a', message: '2' })
    expect(afterAttempt([], twice, all).failing).toHaveLength(2)
    expect(afterAttempt(twice, [], all).failing).toHaveLength(2)
    expect(afterAttempt(twice, twice, all).failing.map(({ message }) => message)).toEqual(['1', '2'])
  })
})

describe('told', () => {
  test('with all that is known', () => {
    const [failure] = tellFailures(
      'api',
      kept({
        name: 'a',
        classname: 'c',
        file: 'x.py',
        line: 3,
        status: 'error',
        message: 'm',
        details: 'd',
        output: 'o',
        durationS: 1.5,
        startedAt: '2026-01-02T03:04:05.000Z'
      }),
      () => ({ file: 'tests/x.py', line: 7, logs: [{ service: 'db', lines: ['l'] }] })
    )
    expect(failure).toEqual({
      suite: 'api',
      name: 'a',
      class: 'c',
      file: 'tests/x.py',
      line: 7,
      kind: 'error',
      message: 'm',
      details: 'd',
      output: 'o',
      duration_s: 1.5,
      started_at: '2026-01-02T03:04:05.000Z',
      logs: [{ service: 'db', lines: ['l'] }]
    })
  })

  test('the line of a file is never that of another one', () => {
    const failures = kept({ file: 'x.py', line: 3 })
    expect(tellFailures('api', failures, () => ({ file: 'tests/y.py' }))[0]).not.toHaveProperty('line')
    expect(tellFailures('api', failures, () => ({}))[0]).toMatchObject({ file: 'x.py', line: 3 })
  })

  test('an event stays below 8 MiB, whatever the tests are called and print', () => {
    const hostile = '\u001b'.repeat(16 * 1024)
    const failures = kept(
      ...Array.from({ length: MAX_FAILURES }, (_, index) => ({
        name: `${index}${hostile.slice(0, 2_000)}`,
        classname: hostile.slice(0, 2_000),
        message: hostile,
        details: hostile,
        output: hostile
      }))
    )
    const logs = [{ service: 'db', lines: Array.from({ length: 20 }, () => hostile.slice(0, 500)) }]
    const told = tellFailures('api', failures, () => ({ logs }))
    expect(told.length).toBeGreaterThan(10)
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(7.5 * 1024 * 1024)
    expect(told[0]).toHaveProperty('details')
  })

  test('every message stays, where only the bodies are many', () => {
    const failures = kept(
      ...Array.from({ length: MAX_FAILURES }, (_, index) => ({
        name: `test ${index}`,
        message: `expected ${index}`,
        details: 'x'.repeat(16 * 1024)
      }))
    )
    const told = tellFailures('api', failures, () => ({}))
    expect(told.map(({ message }) => message)).toEqual(failures.map(({ message }) => message))
    expect(told.filter(({ details }) => details !== undefined).length).toBeGreaterThan(200)
    expect(told.at(-1)?.details).toBeUndefined()
  })

  test('briefly while the suite is run again', () => {
    expect(tellBriefly('api', kept({ name: 'a', message: 'm', details: 'd', output: 'o' }))).toEqual([
      { suite: 'api', name: 'a', message: 'm', kind: 'failed' }
    ])
  })
})
