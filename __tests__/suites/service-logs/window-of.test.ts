import { afterEach, describe, expect, it, vi } from 'vitest'
import { windowOf } from '../../../src/suites/service-logs.js'

const at = (stamp: string) => Date.parse(stamp)
const suite = { from: at('2026-01-02T03:00:00Z'), to: at('2026-01-02T03:10:00Z') }
const whole = { ...suite, exact: false }

afterEach(() => vi.unstubAllEnvs())

describe('the time of a test', () => {
  it.each([
    ['with a zone', '2026-01-02T03:04:05.250Z'],
    ['of another zone', '2026-01-02T05:04:05.250+02:00'],
    ['without a zone, in UTC', '2026-01-02T03:04:05.250'],
    ['with a space and a comma', '2026-01-02 03:04:05,250']
  ])('is its start and duration, %s', (_, startedAt) => {
    vi.stubEnv('TZ', 'America/New_York')
    const from = at('2026-01-02T03:04:05.250Z')
    expect(windowOf({ startedAt, durationS: 1.5 }, suite)).toEqual({ from, to: from + 1_500, exact: true })
  })

  it('may be written in local time', () => {
    vi.stubEnv('TZ', 'America/New_York')
    const from = at('2026-01-02T03:04:05.250Z')
    const startedAt = '2026-01-01T22:04:05.250'
    expect(windowOf({ startedAt, durationS: 0 }, suite)).toEqual({ from, to: from, exact: true })
  })

  it.each(['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'])(
    'is a second longer in whole seconds: %s',
    (startedAt) => {
      const from = at('2026-01-02T03:04:05Z')
      expect(windowOf({ startedAt, durationS: 2 }, suite)).toEqual({ from, to: from + 3_000, exact: true })
    }
  )

  it.each([
    ['no start is known', { durationS: 1 }],
    ['no duration is known', { startedAt: '2026-01-02T03:04:05Z' }],
    ['the start is not of this run', { startedAt: '2025-01-02T03:04:05Z', durationS: 1 }],
    ['the start is after the end', { startedAt: '2026-01-02T03:10:30Z', durationS: 1 }],
    ['the start is no time', { startedAt: 'yesterday', durationS: 1 }],
    ['the start is no date', { startedAt: '2026-99-99T03:04:05Z', durationS: 1 }]
  ])('is the whole attempt where %s', (_, testCase) => {
    vi.stubEnv('TZ', 'UTC')
    expect(windowOf(testCase, suite)).toEqual(whole)
  })
})
