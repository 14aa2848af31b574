import { expect, test } from 'vitest'
import { fit, type Group, type Piece } from '../../../src/report/summary/fit.js'

const version = (rank: number, text: string, what = `what ${rank}`) => ({ rank, text, what })
const bytes = (text: string) => Buffer.byteLength(text)

test('everything, in the order of the document, where there is room', () => {
  const groups: Group[] = [
    { joint: '\n\n', pieces: [[version(5, 'a')], [version(1, 'b'), version(9, 'b and more')]] },
    { open: '<ul>', close: '</ul>', joint: '\n', pieces: [[version(0, 'c')], [version(0, 'd')]] }
  ]
  expect(fit(groups, 1000)).toEqual({ text: 'a\n\nb and more\n\n<ul>\n\nc\nd\n\n</ul>\n', lost: new Map() })
})

test('by rank, not by place; within a rank what stands further up', () => {
  const pieces: Piece[] = [[version(2, 'x'.repeat(50))], [version(1, 'y'.repeat(50))], [version(1, 'z'.repeat(50))]]
  const { text, lost } = fit([{ joint: '\n', pieces }], 70)
  expect(text).toBe(`${'y'.repeat(50)}\n`)
  expect([...lost]).toEqual([
    ['what 1', 1],
    ['what 2', 1]
  ])
})

test('a longer version where it fits, else the shorter', () => {
  const pieces: Piece[] = [[version(0, 'short'), version(1, 'l'.repeat(100), 'the rest')]]
  expect(fit([{ joint: '\n', pieces }], 200).text).toBe(`${'l'.repeat(100)}\n`)
  expect(fit([{ joint: '\n', pieces }], 60)).toEqual({ text: 'short\n', lost: new Map([['the rest', 1]]) })
})

test('a group of which nothing fits has neither head nor foot', () => {
  const group: Group = { open: '<details>', close: '</details>', joint: '\n', pieces: [[version(0, 'x'.repeat(100))]] }
  expect(fit([group], 60).text).toBe('')
  expect(fit([{ joint: '\n', pieces: [] }], 60).text).toBe('')
})

test('never more bytes than the limit', () => {
  const pieces = Array.from({ length: 30 }, (_, index): Piece => [version(index % 7, 'ü'.repeat(index))])
  const groups: Group[] = [
    { open: 'öpen', close: 'clöse', joint: '\n\n', pieces },
    { open: '<b>', joint: '\n', pieces: pieces.map(([first]) => (first === undefined ? [] : [{ ...first }])) }
  ]
  for (let limit = 0; limit < 2500; limit += 7) expect(bytes(fit(groups, limit).text)).toBeLessThanOrEqual(limit)
})
