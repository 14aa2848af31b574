import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineStamps } from '../../src/supervisor/line-stamps.js'
import { line } from './memory-recorder.js'

const STAMP = (second: number) => line(second, '').trim()

it('knows the last whole line, however the chunks are cut', () => {
  const lines = fc.array(
    fc.tuple(
      fc.integer({ min: 10, max: 59 }),
      fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' '))
    ),
    { minLength: 1, maxLength: 6 }
  )
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      fc.boolean(),
      (all, sizes, open) => {
        const text = all.map(([second, message]) => line(second, `${message}\n`)).join('')
        const bytes = Buffer.from(open ? `${text}${line(1, 'open')}` : text)
        const stamps = new LineStamps()
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const end = at + (sizes[n % sizes.length] ?? 1)
          stamps.push(bytes.subarray(at, end))
          at = end
        }
        expect(stamps.ofLastWhole).toBe(STAMP(all.at(-1)?.[0] ?? 0))
        expect(stamps.inLine).toBe(open)
        stamps.endLine()
        expect(stamps.ofLastWhole).toBe(open ? STAMP(1) : STAMP(all.at(-1)?.[0] ?? 0))
      }
    )
  )
})

it('keeps the last one that it saw where a line has none', () => {
  const stamps = new LineStamps()
  expect(stamps.ofLastWhole).toBeUndefined()
  stamps.push(Buffer.from('nothing\n'))
  expect(stamps.ofLastWhole).toBeUndefined()
  stamps.push(Buffer.from(line(1, 'one\n')))
  stamps.push(Buffer.from('\nno stamp\n'))
  expect(stamps.ofLastWhole).toBe(STAMP(1))
})

it('forgets a line that was cut', () => {
  const stamps = new LineStamps()
  stamps.push(Buffer.from(`${line(1, 'one\n')}${line(2, 'tw')}`))
  stamps.forgetLine()
  expect(stamps.inLine).toBe(false)
  stamps.push(Buffer.from(line(2, 'two\n')))
  expect(stamps.ofLastWhole).toBe(STAMP(2))
})
