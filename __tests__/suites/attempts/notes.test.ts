import { expect, test } from 'vitest'
import { Notes } from '../../../src/suites/attempts/notes.js'
import { testOf } from '../helpers.js'

const never = (): boolean => false

test('name flaky and skipped tests with their reasons', () => {
  const notes = new Notes('api')
  notes.flaky(testOf({ name: 'a', classname: 'c', file: '/work/a.py', line: 2, message: 'timed out', durationS: 1 }))
  notes.skipped(testOf({ name: 'b', status: 'skipped', message: 'not on Sundays' }))
  expect(notes.list(never, never)).toEqual({
    flaky: [{ suite: 'api', name: 'a', class: 'c', file: 'a.py', line: 2, duration_s: 1, message: 'timed out' }],
    skipped: [{ suite: 'api', name: 'b', message: 'not on Sundays' }],
    slowest: []
  })
})

test('leave out what became something else in a later attempt', () => {
  const notes = new Notes('api')
  const [a, b, c] = ['a', 'b', 'c'].map((name) => testOf({ name }))
  for (const one of [a, b]) if (one !== undefined) notes.flaky(one)
  if (c !== undefined) notes.skipped(c)
  const { flaky, skipped } = notes.list(
    (id) => id === a?.id,
    (id) => id === c?.id
  )
  expect(flaky.map(({ name }) => name)).toEqual(['b'])
  expect(skipped).toEqual([])
})

test('hold the 20 slowest, slowest first, each test once with its longest time', () => {
  const notes = new Notes('api')
  const seconds = [
    3, 17, 8, 29, 1, 12, 22, 5, 26, 14, 9, 30, 2, 19, 24, 7, 11, 28, 16, 4, 21, 13, 25, 6, 18, 27, 10, 23, 15, 20
  ]
  for (const time of seconds) notes.timed(testOf({ name: `t${time}`, durationS: time }))
  notes.timed(testOf({ name: 't29', durationS: 40 }))
  notes.timed(testOf({ name: 't30', durationS: 1 }))
  notes.timed(testOf({ name: 'untimed' }))
  const { slowest } = notes.list(never, never)
  expect(slowest.map(({ name, duration_s: time }) => [name, time])).toEqual([
    ['t29', 40],
    ['t30', 30],
    ...Array.from({ length: 18 }, (_, index) => [`t${28 - index}`, 28 - index])
  ])
})

test('are bounded in number and in bytes', () => {
  const notes = new Notes('api')
  for (let index = 0; index < 1000; index++) {
    const message = '\u0001'.repeat(10_000)
    notes.flaky(testOf({ name: `f${index}`, message }))
    notes.skipped(testOf({ name: `s${index}`, message: 'no' }))
  }
  const listed = notes.list(never, never)
  expect(listed.skipped.length).toBeLessThanOrEqual(200)
  expect(listed.flaky.length).toBeGreaterThan(20)
  expect(Buffer.byteLength(JSON.stringify(listed))).toBeLessThan(600 * 1024)
})
