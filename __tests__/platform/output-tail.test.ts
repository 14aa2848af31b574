import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OutputTail } from '../../src/platform/output-tail.js'

test('is the end of what was written, however it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{0,9}$/)), fc.integer({ min: 1, max: 20 }), (parts, limit) => {
      const tail = new OutputTail(limit)
      for (const part of parts) tail.push(Buffer.from(part))
      const whole = parts.join('')
      expect(tail.cut).toBe(whole.length > limit)
      expect(tail.toString()).toBe(whole.slice(-limit))
    })
  )
})

test('does not begin in the middle of a character', () => {
  const tail = new OutputTail(4)
  tail.push(Buffer.from('äöü'))
  expect(tail.toString()).toBe('öü')
  tail.push(Buffer.from('x'))
  expect(tail.toString()).toBe('üx')
})
