import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor, MASK } from '../../src/platform/redactor.js'

function inChunks(values: readonly string[], chunks: readonly (Uint8Array | string)[]): string {
  const stream = createRedactor(values).stream()
  return Buffer.concat([...chunks.map((chunk) => stream.write(chunk)), stream.flush()]).toString()
}

describe('text', () => {
  test('replaces a value wherever it stands', () => {
    const { text } = createRedactor(['s3cret-value'])
    expect(text('a s3cret-value, s3cret-values3cret-value.')).toBe(`a ${MASK}, ${MASK}${MASK}.`)
  })

  test('takes the longest of two values that begin alike', () => {
    expect(createRedactor(['password', 'password-longer']).text('password-longer password')).toBe(`${MASK} ${MASK}`)
  })

  test('leaves nothing of two values that overlap', () => {
    expect(createRedactor(['abcdefgh', 'efghijklmn']).text('<abcdefghijklmn>')).toBe(`<${MASK}>`)
  })

  const value = 'p@ss "word"/ü&<x>'
  test.each([
    ['URL-encoded', encodeURIComponent(value)],
    ['URL-encoded in lower case', encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase())],
    ['of a form', new URLSearchParams({ q: value }).toString().slice(2)],
    ['in base64', Buffer.from(value).toString('base64')],
    ['in base64 for URLs', Buffer.from(value).toString('base64url')],
    ['in JSON', JSON.stringify(value).slice(1, -1)],
    ['in XML', 'p@ss &quot;word&quot;/ü&amp;&lt;x&gt;']
  ])('replaces a value %s', (_, form) => {
    expect(createRedactor([value]).text(`before ${form} after`)).toBe(`before ${MASK} after`)
  })

  test.each(['a', 'ab', 'abc', 'user'])('finds the value in the base64 of %s:value', (user) => {
    const secret = 'a long enough secret'
    const header = Buffer.from(`${user}:${secret}`).toString('base64')
    const redacted = createRedactor([secret]).text(`Authorization: Basic ${header}`)
    const left = redacted.replace('Authorization: Basic ', '').replace(MASK, '')
    expect(redacted).toContain(MASK)
    // At each end at most one digit mixes bits of the secret with those of its neighbours.
    expect(left.length).toBeLessThan(Math.ceil(((user.length + 1) * 4) / 3) + 4)
  })

  test('replaces each line of a value of several lines, but no short one', () => {
    const key = '-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA\nshort\n-----END KEY-----\n'
    const { text } = createRedactor([key])
    expect(text('x MIIEpAIBAAKCAQEA y short z')).toBe(`x ${MASK} y short z`)
    expect(text(`[${key}]`)).toBe(`[${MASK}]`)
    expect(text(JSON.stringify({ key }))).toBe(`{"key":"${MASK}"}`)
  })

  test('passes everything on without values, or with short ones only', () => {
    expect(createRedactor([]).text('anything')).toBe('anything')
    expect(createRedactor(['short', '']).text('short of nothing')).toBe('short of nothing')
  })

  test('leaves text that it does not change as it is, even half a surrogate pair', () => {
    expect(createRedactor(['s3cret-value']).text('a \ud800 b')).toBe('a \ud800 b')
  })
})

describe('stream', () => {
  test('finds a secret that is split anywhere', () => {
    const text = Buffer.from('before s3cret-välue after')
    for (let cut = 0; cut <= text.length; cut++) {
      expect(inChunks(['s3cret-välue'], [text.subarray(0, cut), text.subarray(cut)])).toBe(`before ${MASK} after`)
    }
  })

  test('holds back no more than what may begin a secret', () => {
    const stream = createRedactor(['s3cret-value']).stream()
    expect(stream.write('a whole line\n').toString()).toBe('a whole line\n')
    expect(stream.write('token: s3cret').toString()).toBe('token: ')
    expect(stream.write('ary').toString()).toBe('s3cretary')
    expect(stream.write('s3c').toString()).toBe('')
    expect(stream.flush().toString()).toBe('s3c')
  })

  test('survives a caller that uses its buffer again', () => {
    const stream = createRedactor(['s3cret-value']).stream()
    const buffer = Buffer.from('x s3cr')
    const first = stream.write(buffer).toString()
    buffer.fill('!')
    expect(first + stream.write('et-value.').toString()).toBe(`x ${MASK}.`)
  })

  test('passes binary data on as it is', () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))
    const stream = createRedactor(['s3cret-value']).stream()
    expect(Buffer.concat([stream.write(bytes), stream.flush()]).equals(bytes)).toBe(true)
  })

  // A small alphabet, so that values overlap, repeat and share beginnings.
  const letters = (min: number, max: number) =>
    fc.array(fc.constantFrom('a', 'b'), { minLength: min, maxLength: max }).map((list) => list.join(''))

  test('says the same for any division into chunks, and lets no value through', () => {
    fc.assert(
      fc.property(
        fc.array(letters(8, 12), { minLength: 1, maxLength: 4 }),
        fc.array(letters(0, 15), { maxLength: 12 }),
        (values, chunks) => {
          const whole = createRedactor(values).text(chunks.join(''))
          expect(inChunks(values, chunks)).toBe(whole)
          for (const value of values) expect(whole).not.toContain(value)
        }
      ),
      { numRuns: 2000 }
    )
  })

  test('holds back less than the longest form', () => {
    fc.assert(
      fc.property(
        fc.array(letters(8, 12), { minLength: 1, maxLength: 3 }),
        fc.array(letters(1, 9)),
        (values, chunks) => {
          const stream = createRedactor(values).stream()
          for (const chunk of chunks) stream.write(chunk)
          const longest = Math.max(...values.map((value) => Buffer.from(value).toString('base64').length))
          expect(stream.flush().length).toBeLessThan(longest)
        }
      )
    )
  })
})
