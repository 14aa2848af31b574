import { expect, test } from 'vitest'
import { CacheHealth, SlowService } from '../../../src/platform/github/cache-health.js'

function health() {
  let now = 0
  const clock = { now: () => now, sleep: () => Promise.resolve() }
  return { health: new CacheHealth(clock), pass: (ms: number) => (now += ms) }
}

test('three failures in a row are enough; a success in between starts anew', () => {
  const { health: service } = health()
  for (const failed of [true, true, false, true, true]) {
    if (failed) service.failed(false, 'broken')
    else service.succeeded(false)
  }
  expect([service.down, service.trouble]).toEqual([undefined, 'broken'])
  service.failed(false, 'broken again')
  expect(service.down).toBe('broken again')
})

test.each([
  new SlowService('500'),
  new Error('Failed to restore: Unable to make request: ECONNREFUSED'),
  new DOMException('no answer within 6 s', 'TimeoutError')
])('one that is slow is not asked twice, but by who has nobody else: %s', (failure) => {
  const { health: service } = health()
  service.failed(false, failure)
  expect([service.isDown(false), service.isDown(true), service.down]).toEqual([true, false, failure.message])
  service.failed(true, failure)
  expect(service.isDown(true)).toBe(true)
})

test('answers that come late are failures when they add up', () => {
  const { health: service } = health()
  for (const late of [3000, -60_000, 4000, 1000]) service.late(late, 8000)
  expect([service.down, service.trouble]).toEqual([undefined, undefined])
  service.late(1000, 8000)
  expect([service.down, service.isDown(true)]).toEqual(['its answers came 9 s late by now', false])
})

test('a limit is no failure, and is over when the service says; one that does not end is one', () => {
  const { health: service, pass } = health()
  const limit = 'rate limit will reset in 7 seconds; Rate limited: too many'
  for (let at = 0; at < 3; at++) service.failed(false, limit)
  expect([service.wait, service.isDown(false)]).toEqual([7000, false])
  pass(7000)
  expect(service.wait).toBe(0)
  service.failed(false, limit)
  expect(service.isDown(false)).toBe(true)
})
