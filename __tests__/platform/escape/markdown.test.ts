import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../../../src/platform/escape/html.js'
import {
  codeCell,
  fencedBlock,
  htmlCode,
  inlineCode,
  markdownText,
  tableCell
} from '../../../src/platform/escape/markdown.js'
import { HOSTILE } from '../../support/hostile.js'

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '<',
        '>',
        '&',
        '@me',
        '#1',
        'GH-1',
        'http://a.b',
        'www.a.b',
        '\n',
        '\r',
        '~~~',
        '* ',
        '$$',
        ':smile:',
        '\u200b'
      ),
      fc.string({ maxLength: 4 })
    )
  )
  .map((parts) => parts.join(''))

/** The cells of a table row as GFM (4.10) divides it: a backslash escapes what follows it. */
function cells(row: string): number {
  return row.replace(/\\[!-/:-@[-`{-~]/g, '').split('|').length
}

describe('markdownText', () => {
  test('leaves nothing that is markup, HTML, a mention, a reference or an address', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = markdownText(text, 10_000).replaceAll('<span>$</span>', 'dollar')
        expect(safe).not.toMatch(/[<>\n\r]/)
        expect(safe).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./i)
        expect(safe.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]|\\~$]/)
        expect(safe).not.toMatch(/&(?!(amp|lt|gt|quot);)|:[\w+-]+:/)
      })
    )
  })

  test('keeps ordinary words readable', () => {
    expect(markdownText('db is not ready: connection refused (5432)')).toBe(
      'db is not ready: connection refused \\(5432\\)'
    )
  })

  test.each([
    ['1. one', '1\u200b. one'],
    ['- one', '\\- one'],
    ['a\nb', 'a b'],
    ['<b>', '&lt;b&gt;'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    [':smile:', ':\u200bsmile:'],
    ['10:20:30', '10:\u200b20:30'],
    ['pass\u200b\u2060word\ufeff', 'password']
  ])('%j becomes %j', (text, expected) => expect(markdownText(text)).toBe(expected))
})

describe('table cells', () => {
  test.each([
    ['tableCell', tableCell],
    ['codeCell', codeCell]
  ])('%s: no text makes another cell or another row', (_, cell) => {
    fc.assert(
      fc.property(nasty, (text) => {
        const row = `| ${cell(text, 10_000)} | last |`
        expect(row).not.toContain('\n')
        expect(cells(row)).toBe(4)
      })
    )
  })
})

describe('code', () => {
  test('no text ends its inline code', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const code = inlineCode(text, 10_000)
        if (code === '') return
        const fence = /^`+/.exec(code)?.[0] ?? ''
        const content = code.slice(fence.length, -fence.length)
        expect(code).not.toContain('\n')
        expect(content.match(/`+/g) ?? []).not.toContain(fence)
        expect(content).not.toMatch(/^`|`$/)
      })
    )
  })

  test('no text ends its block', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = fencedBlock(text).split('\n')
        const fence = /^`{3,}/.exec(lines[0] ?? '')?.[0] ?? ''
        expect(fence).not.toBe('')
        expect(lines.at(-1)).toBe(fence)
        const closing = new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`)
        expect(lines.slice(1, -1).filter((line) => closing.test(line))).toEqual([])
      })
    )
  })

  test('a block is bounded and says so', () => {
    expect(fencedBlock('x'.repeat(100), 10)).toBe('```text\nxxxxxxxxxx… (90 more characters)\n```')
  })
})

describe('htmlCode', () => {
  test.each(HOSTILE)('hostile text %# is one line without a tag of its own', (text) => {
    const code = htmlCode(text)
    expect(code).not.toContain('\n')
    expect(code.replace(/^<code>(.*)<\/code>$/, '$1')).not.toMatch(/[<>`]/)
    expect(code.length).toBeLessThan(2_000)
  })

  test('nothing is no code', () => expect(htmlCode(' \u200b ')).toBe(''))
})

describe('escapeHtml', () => {
  test.each(HOSTILE)('hostile text %# makes no tag, attribute or entity', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(amp|lt|gt|quot|#39|#96);)/)
  })
})
