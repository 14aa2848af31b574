import { describe, expect, test } from 'vitest'
import { NO_TESTS } from '../../src/contract/results.js'
import { verdictOf, type Ending, type Judged, type Observed, type Verdict } from '../../src/suites/verdict.js'
import type { FailOn } from '../../src/config/fail-on.js'

const exited = (exitCode: number): Ending => ({ type: 'exited', exitCode, signal: null })
const green = { ...NO_TESTS, total: 3, passed: 3 }
const red = { ...NO_TESTS, total: 3, passed: 1, failed: 1, errors: 1 }
const skipped = { ...NO_TESTS, total: 2, skipped: 2 }
type Setting = Partial<Omit<Observed, 'attempt'> & Pick<Judged, 'announced' | 'allowEmpty' | 'failOn'>>

const ALL: readonly FailOn[] = ['failed', 'errors', 'empty']

const observed = (attempt: number, setting: Partial<Observed> = {}): Observed => ({
  attempt,
  ending: exited(0),
  totals: green,
  problems: [],
  ...setting
})

/** One attempt. */
const verdict = ({ announced = true, allowEmpty = false, failOn = ALL, ...rest }: Setting): Verdict => {
  const only = observed(1, rest)
  return verdictOf({ totals: only.totals, notRepeated: 0, attempts: [only], announced, allowEmpty, failOn })
}

const judge = (setting: Setting): unknown => {
  const { status, reasons } = verdict(setting)
  return reasons.length === 0 ? status : [status, ...reasons]
}

describe('with JUnit files', () => {
  test.each<[string, Setting, unknown]>([
    ['green', {}, 'ok'],
    ['red', { totals: red, ending: exited(1) }, ['failed', '2 of 3 tests failed']],
    [
      'red with 0',
      { totals: red },
      ['failed', '2 of 3 tests failed', 'the test command exited with 0 although tests failed']
    ],
    ['green with 2', { ending: exited(2) }, ['failed', 'the test command exited with 2 although no test failed']],
    [
      'green with 137',
      { ending: exited(137) },
      ['failed', 'the test command exited with 137 (killed by SIGKILL) although no test failed']
    ],
    ['nothing run', { totals: NO_TESTS }, ['failed', 'no test was run']],
    ['all skipped', { totals: skipped }, ['failed', 'no test was run: all 2 were skipped']],
    ['nothing run, allowed', { totals: NO_TESTS, allowEmpty: true }, 'ok'],
    ['all skipped, allowed', { totals: skipped, allowEmpty: true }, 'ok'],
    ['a missing file', { totals: NO_TESTS, problems: ['no JUnit file at x'] }, ['failed', 'no JUnit file at x']],
    [
      'a missing file, empty allowed',
      { totals: NO_TESTS, problems: ['no JUnit file at x'], allowEmpty: true },
      ['failed', 'no JUnit file at x']
    ],
    ['one unreadable file', { problems: ['x: empty'] }, ['failed', 'x: empty']],
    ['hung, green', { ending: { type: 'hung' } }, 'ok'],
    ['hung, red', { ending: { type: 'hung' }, totals: red }, ['failed', '2 of 3 tests failed']],
    ['hung, one file unreadable', { ending: { type: 'hung' }, problems: ['x: empty'] }, ['failed', 'x: empty']],
    [
      'timed out, green so far',
      { ending: { type: 'timed-out', limit: 3_600_000 } },
      ['failed', 'stopped by test-timeout after 60 min']
    ],
    [
      'killed',
      { ending: { type: 'exited', exitCode: null, signal: 'SIGKILL' } },
      ['failed', 'the test command was killed by SIGKILL']
    ],
    [
      'not started',
      { ending: { type: 'not-started', problem: 'pytest: not found' }, totals: NO_TESTS },
      ['failed', 'pytest: not found']
    ],
    ['cancelled, red', { ending: { type: 'cancelled' }, totals: red }, ['cancelled', 'cancelled']]
  ])('%s', (_name, setting, expected) => {
    expect(judge(setting)).toEqual(expected)
  })
})

describe('without any, the exit code decides', () => {
  test.each<[string, Ending, unknown]>([
    ['0', exited(0), 'ok'],
    ['1', exited(1), ['failed', 'the test command exited with 1']],
    ['127', exited(127), ['failed', 'the test command exited with 127 (command not found)']],
    ['126', exited(126), ['failed', 'the test command exited with 126 (command not executable)']],
    ['255', exited(255), ['failed', 'the test command exited with 255']]
  ])('%s', (_name, ending, expected) => {
    expect(judge({ ending, announced: false, totals: NO_TESTS })).toEqual(expected)
  })
})

describe('fail-on', () => {
  const without = (...names: FailOn[]): FailOn[] => ALL.filter((name) => !names.includes(name))
  const failed = { ...NO_TESTS, total: 3, passed: 1, failed: 2 }

  test.each<[string, Setting, unknown]>([
    ['failing tests do not count', { failOn: without('failed'), totals: failed, ending: exited(1) }, 'ok'],
    [
      'those in error still do',
      { failOn: without('failed'), totals: red, ending: exited(1) },
      ['failed', '1 of 3 tests had an error']
    ],
    [
      'errors do not count, failing tests do',
      { failOn: without('errors'), totals: red, ending: exited(1) },
      ['failed', '1 of 3 tests failed']
    ],
    [
      'a command that fails although no test did',
      { failOn: without('failed'), ending: exited(1) },
      ['failed', 'the test command exited with 1 although no test failed']
    ],
    [
      'a command that is killed while tests failed',
      { failOn: [], totals: failed, ending: { type: 'exited', exitCode: null, signal: 'SIGSEGV' } },
      ['failed', 'the test command was killed by SIGSEGV']
    ],
    ['no test', { failOn: without('empty'), totals: NO_TESTS }, 'ok'],
    [
      'a file that is missing',
      { failOn: [], totals: NO_TESTS, problems: ['no JUnit file at x'] },
      ['failed', 'no JUnit file at x']
    ]
  ])('%s', (_name, setting, expected) => {
    expect(judge(setting)).toEqual(expected)
  })

  test('says what does not count, unless nothing is left out', () => {
    expect(verdict({ failOn: [], totals: red }).warnings).toEqual([
      '1 test failed: no failure, since fail-on does not name failed',
      '1 test in error: no failure, since fail-on does not name errors'
    ])
    expect(verdict({ failOn: [], totals: NO_TESTS }).warnings).toEqual([
      'no test was run: no failure, since fail-on does not name empty'
    ])
    expect(verdict({ totals: red }).warnings).toEqual([])
    expect(verdict({ allowEmpty: true, totals: NO_TESTS }).warnings).toEqual([])
  })
})

describe('several attempts', () => {
  const rules = { announced: true, allowEmpty: false, failOn: ALL }
  const flaky = { ...green, flaky: 1 }
  const first = observed(1, { totals: red, ending: exited(1) })

  test('green together is green, although the last one failed with tests that had passed', () => {
    const last = observed(2, { totals: red, ending: exited(1) })
    expect(verdictOf({ ...rules, totals: flaky, notRepeated: 0, attempts: [last] }).status).toBe('ok')
    const healed = observed(2, { totals: { ...NO_TESTS, total: 2, passed: 2 } })
    expect(verdictOf({ ...rules, totals: flaky, notRepeated: 0, attempts: [first, healed] }).status).toBe('ok')
  })

  test('the failure of what did not run again stands, and is said', () => {
    const crashed = observed(2, { totals: NO_TESTS, ending: exited(3), problems: ['no JUnit file at x'] })
    expect(verdictOf({ ...rules, totals: red, notRepeated: 2, attempts: [first, crashed] })).toMatchObject({
      status: 'failed',
      reasons: [
        '2 of 3 tests failed after 2 attempts',
        'attempt 2: 2 of them did not run',
        'attempt 2: the test command exited with 3 although no test failed',
        'attempt 2: no JUnit file at x'
      ]
    })
  })

  test('a crash of the last one is a failure, also where no test is left that failed', () => {
    const crashed = observed(2, { totals: { ...NO_TESTS, total: 1, passed: 1 }, ending: exited(3) })
    expect(verdictOf({ ...rules, totals: flaky, notRepeated: 0, attempts: [first, crashed] }).reasons).toEqual([
      'attempt 2: the test command exited with 3 although no test failed'
    ])
  })

  test('a cancelled one is the end', () => {
    const last = observed(2, { ending: { type: 'cancelled' } })
    expect(verdictOf({ ...rules, totals: red, notRepeated: 2, attempts: [last] }).status).toBe('cancelled')
  })
})
