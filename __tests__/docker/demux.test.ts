import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Demultiplexer } from '../../src/docker/demux.js'
import { frame } from './fake-engine.js'

const frames = fc.array(fc.record({ stream: fc.constantFrom(1, 2), payload: fc.uint8Array({ maxLength: 40 }) }))
const NAMES = ['stdout', 'stdout', 'stderr'] as const

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = []
  let at = 0
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? bytes.length
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return chunks
}

test('however the bytes are cut, every stream comes out whole, in order, and with its frames marked', () => {
  fc.assert(
    fc.property(frames, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (list, sizes) => {
      const bytes = Buffer.concat(list.map(({ stream, payload }) => frame(stream, Buffer.from(payload))))
      const demultiplexer = new Demultiplexer()
      const seen: { stream: string; data: Buffer }[] = []
      for (const chunk of cut(bytes, sizes)) {
        for (const { stream, data, start } of demultiplexer.push(chunk)) {
          const last = seen.at(-1)
          if (start || last === undefined) seen.push({ stream, data: Buffer.from(data) })
          else last.data = Buffer.concat([last.data, data])
        }
      }
      // A frame without payload has nothing to give.
      const expected = list
        .filter(({ payload }) => payload.length > 0)
        .map(({ stream, payload }) => ({ stream: NAMES[stream], data: Buffer.from(payload) }))
      expect(seen).toEqual(expected)
      expect(demultiplexer.complete).toBe(true)
    })
  )
})

test('a payload is given before its frame is complete', () => {
  const demultiplexer = new Demultiplexer()
  const [chunk] = demultiplexer.push(frame(2, 'abcdef').subarray(0, 11))
  expect(chunk).toMatchObject({ stream: 'stderr', start: true })
  expect(chunk?.data.toString()).toBe('abc')
  expect(demultiplexer.complete).toBe(false)
})

test.each(['plain text, no frames', '\u0004\0\0\0\0\0\0\u0001x', '\u0001\0\u0001\0\0\0\0\u0001x'])(
  '%j is refused',
  (text) => {
    expect(() => new Demultiplexer().push(Buffer.from(text))).toThrow(RangeError)
  }
)
