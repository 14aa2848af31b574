import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTerminalFilter } from '../../../src/platform/escape/terminal-stream.js'
import { colouredText, oneLine, plainText } from '../../../src/platform/escape/terminal.js'
import { HOSTILE } from '../../support/hostile.js'

// eslint-disable-next-line no-control-regex -- these are what must not be left
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const SGR = /\u001b\[[0-9;:]*m/g // eslint-disable-line no-control-regex -- colours are allowed

/** Text in which sequences, their parts and controls are frequent. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b',
        '[',
        ']',
        '0;',
        '31m',
        '\u0007',
        '\u009b',
        '\\',
        '\r',
        '\n',
        '8m',
        '\u202e',
        'P',
        'text '
      ),
      fc.string({ maxLength: 5, unit: 'binary' })
    )
  )
  .map((parts) => parts.join(''))

describe('plainText', () => {
  test.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['cursor moves', 'a\u001b[2J\u001b[10;5Hb', 'ab'],
    ['a title', '\u001b]0;title\u0007text', 'text'],
    ['a hyperlink', '\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['8-bit sequences', '\u009b31mred\u009d0;title\u009ctext', 'redtext'],
    ['a device string', '\u001bPq#0\u001b\\text', 'text'],
    ['an unterminated title, up to the end of its line', '\u001b]0;title\nnext', '\nnext'],
    ['a lone escape', 'a\u001b', 'a'],
    ['bells and nulls', 'a\u0007\u0000b\u007f', 'ab'],
    ['bidi controls', 'a\u202eb\u2066c\u200f', 'abc'],
    ['returns', 'a\r\nb\rc', 'a\nb\nc'],
    ['tabs and newlines, which stay', 'a\tb\nc', 'a\tb\nc'],
    ['letters of all kinds, which stay', 'grüße 日本 🎉', 'grüße 日本 🎉']
  ])('%s', (_, text, expected) => expect(plainText(text)).toBe(expected))

  test('leaves no control character of any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(plainText(text)).not.toMatch(UNSAFE)
      })
    )
  })
})

describe('colouredText', () => {
  test.each([
    ['colours stay', '\u001b[1;31mred\u001b[0m \u001b[38;5;208mo\u001b[38;2;1;2;3mo', undefined],
    ['concealed and blinking text is shown', '\u001b[8mhidden\u001b[5;31m!', 'hidden\u001b[31m!'],
    ['a colour number 8 is no concealment', '\u001b[38;5;8mgrey', undefined],
    ['all else goes', '\u001b[2Ja\u001b]0;t\u0007\u001b[?25lb', 'ab']
  ])('%s', (_, text, expected) => expect(colouredText(text)).toBe(expected ?? text))

  test('leaves colours only, of any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(colouredText(text).replace(SGR, '')).not.toMatch(UNSAFE)
      })
    )
  })
})

describe('stream', () => {
  test.each([true, false])('says the same for any division into chunks (colours: %s)', (colours) => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 6 }), (chunks) => {
        const filter = createTerminalFilter({ colours })
        const streamed = chunks.map((chunk) => filter.write(chunk)).join('') + filter.flush()
        expect(streamed).toBe((colours ? colouredText : plainText)(chunks.join('')))
      }),
      { numRuns: 2000 }
    )
  })

  test('does not wait for ever for the end of a sequence', () => {
    const filter = createTerminalFilter({ colours: true })
    const written = filter.write(`\u001b]0;${'x'.repeat(10_000)}`) + filter.write('\nshown\n')
    expect(written).toContain('shown\n')
  })
})

describe('oneLine', () => {
  test.each(HOSTILE)('hostile text %# is one bounded line', (text) => {
    const line = oneLine(text, 100)
    expect(line).not.toMatch(UNSAFE)
    expect(line).not.toMatch(/[\n\t]/)
    expect(line.length).toBeLessThan(140)
  })

  test('counts what it cut', () => {
    expect(oneLine('abcdef', 4)).toBe('abcd… (2 more characters)')
  })
})
