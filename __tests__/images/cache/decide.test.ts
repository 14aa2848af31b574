import { expect, test } from 'vitest'
import { decide } from '../../../src/images/cache/decide.js'

const NOW = Date.parse('2026-03-08T10:00:00Z')
const MB = 1_000_000

/** Runs of 100 MB, an hour ago. */
function runs(how: 'restore' | 'pull', ...seconds: number[]) {
  const t = '2026-03-08T09:00:00.000Z'
  return seconds.map((taken) => ({ t, how, bytes: 100 * MB, seconds: taken }))
}

test('nothing measured: kept', () => {
  expect(decide('auto', [], NOW)).toEqual({ use: true })
  expect(decide('auto', runs('pull', 1, 1, 1), NOW)).toEqual({ use: true })
})

test('steps aside where pulling was faster, and says so', () => {
  const decision = decide('auto', [...runs('pull', 1, 2, 1), ...runs('restore', 5, 4)], NOW)
  expect(decision.use).toBe(false)
  expect(decision.reason).toContain('100.0 MB/s lately, against 25.0 MB/s')
})

test('a little faster may be chance', () => {
  expect(decide('auto', [...runs('pull', 10, 10), ...runs('restore', 11, 11)], NOW).use).toBe(true)
})

test('one slow run decides nothing', () => {
  expect(decide('auto', [...runs('pull', 2, 2, 2), ...runs('restore', 2, 60, 2)], NOW).use).toBe(true)
})

test('what is kept is pulled once only: that has to do', () => {
  expect(decide('auto', [...runs('pull', 1), ...runs('restore', 5, 4)], NOW).use).toBe(false)
  expect(decide('auto', [...runs('pull', 1), ...runs('restore', 5)], NOW).use).toBe(true)
})

test('what is older than five days, small ones, and those of the future are not looked at', () => {
  const all = [...runs('pull', 1, 1), ...runs('restore', 5, 5)]
  expect(decide('auto', all, NOW).use).toBe(false)
  expect(decide('auto', all, NOW + 4 * 24 * 3_600_000).use).toBe(false)
  expect(decide('auto', all, NOW + 6 * 24 * 3_600_000).use).toBe(true)
  expect(decide('auto', all, NOW - 365 * 24 * 3_600_000).use).toBe(true)
  expect(
    decide(
      'auto',
      all.map((run) => ({ ...run, bytes: MB })),
      NOW
    ).use
  ).toBe(true)
})

test('always and never ask nobody', () => {
  const slow = [...runs('pull', 1, 1), ...runs('restore', 5, 5)]
  expect(decide('always', slow, NOW)).toEqual({ use: true })
  expect(decide('never', [], NOW)).toEqual({ use: false })
})
