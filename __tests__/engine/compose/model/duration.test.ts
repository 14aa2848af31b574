import { expect, test } from 'vitest'
import { parseDuration } from '../../../../src/engine/compose/model/duration.js'

test.each([
  ['1m30s', 90_000],
  ['1.5h', 5_400_000],
  ['500ms', 500],
  ['250us', 0.25],
  ['0', 0],
  ['0s', 0],
  ['2d', 172_800_000],
  ['1h2m3.5s', 3_723_500]
])('%s', (text, milliseconds) => expect(parseDuration(text)).toBeCloseTo(milliseconds))

test.each(['', '5', 's', '1x', '1m 30s', '-1s', '1m30'])('%j is none', (text) =>
  expect(parseDuration(text)).toBeUndefined()
)
