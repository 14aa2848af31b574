import { expect, test } from 'vitest'
import { progressText, showPulls } from '../../../src/images/pull/progress.js'

test('three images, and how many more', () => {
  const pull = (image: string, current: number, total: number) => ({ image, current, total })
  expect(progressText([])).toBeUndefined()
  expect(progressText([pull('redis:8', 12e6, 40e6), pull('db:1', 0, 0)])).toBe('redis:8 12 of 40 MB, db:1 waits')
  expect(progressText(['a', 'b', 'c', 'd', 'e'].map((name) => pull(name, 0, 0)))).toBe(
    'a waits, b waits, c waits, 2 more'
  )
})

test('bytes are those of the images that are asked for', () => {
  const progress = showPulls(['a', 'b'], () => undefined)
  progress.layer('a', '1', 5, 10)
  progress.layer('a', '1', 10, 10)
  progress.layer('a', '2', 1, 7)
  progress.layer('b', '1', 1, 100)
  expect(progress.bytes(['a'])).toBe(17)
  expect(progress.bytes(['a', 'b'])).toBe(117)
  progress.close()
})
