import { expect, test } from 'vitest'
import { kindOfStatus, parseRetryAfter } from '../../../src/images/upstream/failure.js'
import { limitWarning, readLimit } from '../../../src/images/upstream/rate-limit.js'

test.each([
  [404, 'missing'],
  [401, 'denied'],
  [403, 'denied'],
  [429, 'rate'],
  [408, 'server'],
  [500, 'server'],
  [503, 'server'],
  [400, 'unusable']
])('status %d: %s', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind)
})

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-03-01T10:00:00Z')
  expect(parseRetryAfter('12', now)).toBe(12_000)
  expect(parseRetryAfter('Sun, 01 Mar 2026 10:00:30 GMT', now)).toBe(30_000)
  expect(parseRetryAfter('Sun, 01 Mar 2026 09:00:00 GMT', now)).toBe(0)
  expect(parseRetryAfter('soon', now)).toBeUndefined()
  expect(parseRetryAfter(undefined, now)).toBeUndefined()
})

test("Docker Hub's limits, and when they are worth a line", () => {
  const few = readLimit({ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '7;w=21600' })
  expect(few).toEqual({ limit: 100, remaining: 7, window: 21600 })
  expect(few && limitWarning('docker.io', few)).toContain('7 of 100 more pulls within 6 h')
  expect(limitWarning('docker.io', { limit: 100, remaining: 11, window: 21600 })).toBeUndefined()
  expect(limitWarning('x', { limit: undefined, remaining: 3, window: undefined })).toContain('3 more pulls')
  expect(readLimit({})).toBeUndefined()
  expect(readLimit({ 'ratelimit-remaining': 'many' })).toBeUndefined()
})
