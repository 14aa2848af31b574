import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../src/readiness/kinds/greeting.js'

describe('oneLine', () => {
  it.each([
    ['two\nlines\r\n', 'two lines'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u0000\u0007bell\u009b', 'bell'],
    ['turned \u202eback', 'turned back'],
    ['  much   room\t', 'much room'],
    ['ünïcode 😀', 'ünïcode 😀']
  ])('%j becomes %j', (text, line) => expect(oneLine(text)).toBe(line))

  it('is bounded, whatever comes', () => {
    expect(Array.from(oneLine('x'.repeat(1_000_000)))).toHaveLength(200)
    expect(Array.from(oneLine('😀'.repeat(10_000)))).toHaveLength(200)
    expect(oneLine('abcdef', 4)).toBe('abc…')
  })
})
