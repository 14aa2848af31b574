import { expect, test } from 'vitest'
import { NO_TESTS } from '../../../src/contract/results.js'
import { isWorthAnother } from '../../../src/suites/attempts/retry.js'
import type { Ending, Observed } from '../../../src/suites/verdict.js'

const exited = (exitCode: number | null, signal: NodeJS.Signals | null = null): Ending => ({
  type: 'exited',
  exitCode,
  signal
})
const red = { ...NO_TESTS, total: 2, passed: 1, failed: 1 }
const green = { ...NO_TESTS, total: 2, passed: 2 }

test.each<[string, Ending, Observed['totals'], number, boolean]>([
  ['failed tests', exited(1), red, 1, true],
  ['failed tests, exited with 0', exited(0), red, 1, true],
  ['a code of its own, no failed test', exited(1), green, 0, true],
  ['a code of its own, no test', exited(1), NO_TESTS, 0, true],
  ['killed from elsewhere', exited(null, 'SIGSEGV'), green, 0, true],
  ['hung, with failed tests', { type: 'hung' }, red, 1, true],
  ['an attempt that ran nothing, with failures of earlier ones', exited(0), NO_TESTS, 1, true],
  ['green', exited(0), green, 0, false],
  ['only tests that had passed before', exited(1), red, 0, false],
  ['hung, green', { type: 'hung' }, green, 0, false],
  ['a time-out', { type: 'timed-out', limit: 1 }, red, 1, false],
  ['cancelled', { type: 'cancelled' }, red, 1, false],
  ['not started', { type: 'not-started', problem: 'x: not found' }, NO_TESTS, 0, false],
  ['a command that the shell does not find', exited(127), NO_TESTS, 0, false],
  ['a retry command that the shell does not find', exited(127), NO_TESTS, 3, false],
  ['failed tests of a script that misses another command', exited(127), red, 1, true]
])('%s', (_what, ending, totals, failing, expected) => {
  expect(isWorthAnother({ attempt: 1, ending, totals, problems: [] }, failing)).toBe(expected)
})
