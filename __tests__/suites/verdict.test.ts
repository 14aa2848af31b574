import { describe, expect, test } from 'vitest'
import { NO_TESTS } from '../../src/contract/results.js'
import { verdictOf, type Ending, type Observed } from '../../src/suites/verdict.js'

const exited = (exitCode: number): Ending => ({ type: 'exited', exitCode, signal: null })
const green = { ...NO_TESTS, total: 3, passed: 3 }
const red = { ...NO_TESTS, total: 3, passed: 1, failed: 1, errors: 1 }
const skipped = { ...NO_TESTS, total: 2, skipped: 2 }
const judge = (observed: Partial<Observed>): unknown => {
  const { status, reasons } = verdictOf({
    ending: exited(0),
    totals: green,
    announced: true,
    problems: [],
    allowEmpty: false,
    ...observed
  })
  return reasons.length === 0 ? status : [status, ...reasons]
}

describe('with JUnit files', () => {
  test.each<[string, Partial<Observed>, unknown]>([
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
  ])('%s', (_name, observed, expected) => {
    expect(judge(observed)).toEqual(expected)
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
