import { describe, expect, test } from 'vitest'
import { read, suite } from './helpers.js'

const failure = async (body: string): Promise<{ message: string | undefined; details: string | undefined }> => {
  const { cases } = await read(suite(`<testcase name="t">${body}</testcase>`))
  return { message: cases[0]?.message, details: cases[0]?.details }
}

describe('message and details', () => {
  test('of a failure', async () => {
    const text = '<failure message="1 &lt; 2 &amp;&#x20;&quot;3&quot;" type="E">\n\n  at a\n  at b\n</failure>'
    expect(await failure(text)).toEqual({ message: '1 < 2 & "3"', details: '  at a\n  at b' })
  })

  test('the first line where there is no message, else the type', async () => {
    expect((await failure('<failure type="E">\n  first \nsecond</failure>')).message).toBe('first')
    expect((await failure('<failure type="E"/>')).message).toBe('E')
  })

  test('several bodies, CDATA in pieces', async () => {
    const text = '<failure>a<![CDATA[<b>]]>c</failure><error message="worse"><![CDATA[d]]></error>'
    expect(await failure(text)).toEqual({ message: 'worse', details: 'a<b>c\n\nd' })
  })

  test('the reason of a skip', async () => {
    expect((await failure('<skipped message="no database"/>')).message).toBe('no database')
  })

  test('output of the test is neither', async () => {
    expect(await failure('<system-out>noise</system-out>text')).toEqual({ message: undefined, details: undefined })
  })

  test('are bounded', async () => {
    const { message, details } = await failure(
      `<failure message="${'m'.repeat(100_000)}">${'😀'.repeat(200_000)}</failure>`
    )
    expect(message).toHaveLength(4096)
    expect(details?.length).toBeLessThanOrEqual(64 * 1024)
    expect(details?.isWellFormed()).toBe(true)
  })

  test('many bodies together are bounded as well', async () => {
    const { details } = await failure(`<failure>${'x'.repeat(1000)}</failure>`.repeat(1000))
    expect(details?.length).toBeLessThanOrEqual(64 * 1024)
  })
})

describe('files that break the rules of XML, and are read', () => {
  const whole = '2 1 1 0 0'
  const document = (body: string, name = 'n'): string =>
    suite(`<testcase name="${name}"><failure message="m">${body}</failure></testcase><testcase name="last"/>`)

  test.each([
    ['raw control characters', document('a\u0000b\u0008\u001f\uffff'), 'a\ufffdb\ufffd\ufffd\ufffd'],
    ['colours', document('\u001b[31mred\u001b[0m'), 'red'],
    ['a bare ampersand', document('a && b &c; & d'), 'a && b &c; & d'],
    ['a bare <', document('1 < 2 <= 3 <- <5>'), '1 < 2 <= 3 <- <5>'],
    ['an unknown entity', document('a&nbsp;b&evil;c'), 'a&nbsp;b&evil;c'],
    ['a reference to a control character', document('a&#x1b;b&#0;'), 'a\ufffdb\ufffd'],
    ['colours as references', document('&#x1b;[31mred&#27;[0m'), 'red'],
    ['a reference to what is no character', document('a&#x110000;b&#99999999;'), 'a&#x110000;b&#99999999;'],
    ['tags of something else', document('<b>bold<br>text'), 'boldtext'],
    ['a document type in a text', document('<!DOCTYPE html><p>hi</p>'), '<!DOCTYPE html>hi'],
    ['line ends of Windows', document('a\r\nb\rc'), 'a\nb\nc'],
    [']]> in text', document('a]]>b'), 'a]]>b']
  ])('%s', async (_name, text, details) => {
    const { counts, cases, incomplete } = await read(text)
    expect([counts, incomplete]).toEqual([whole, false])
    expect(cases[0]?.details).toBe(details)
  })

  test.each([
    ['< and > in an attribute', 'List<String> a < b', 'List<String> a < b'],
    ['an ampersand in an attribute', 'a & b &amp; c', 'a & b & c'],
    ['control characters in an attribute', 'a\u0001b', 'a\ufffdb'],
    ['quotes in an attribute', 'say "hi" now', 'say'],
    ['apostrophes in an attribute', "it's", "it's"]
  ])('%s', async (_name, name, expected) => {
    const { counts, cases, incomplete } = await read(document('x', name))
    expect([counts, incomplete]).toEqual([whole, false])
    expect(cases[0]?.name).toBe(expected)
  })

  test.each([
    ['text before the declaration', `warming up...\n<?xml version="1.0"?>\n${document('x')}`],
    ['much text before it', `${'a line < of 1 > log\n'.repeat(2000)}<?xml version="1.0"?>${document('x')}`],
    ['text before the root', `done.\n${document('x')}`],
    ['text behind the root', `${document('x')}\ndone </testcase> <failure/>`],
    ['white space and a byte order mark in the middle', `\n \ufeff${document('x')}`],
    ['XML 1.1', `<?xml version="1.1"?>${document('x')}`],
    [
      'comments and instructions',
      `<?xml-stylesheet href="x"?><!-- <testcase> -- <failure/> -->${document('x')}<!-- -->`
    ],
    ['attributes without a space between them', document('x').replace('name="last"', 'name="last"time="1"')]
  ])('%s', async (_name, text) => {
    expect(await read(text)).toMatchObject({ counts: whole, incomplete: false })
  })

  test('wherever chunks end', async () => {
    const body = 'a &lt; b &amp; <![CDATA[ ]] ]]]]><c d="e>f">g</c> <!-- h --> i < j && k'
    const text = document(body, 'x &quot;y&quot; < z')
    const plain = await read(text)
    for (let pad = 262_144 - text.length; pad <= 262_144; pad++) {
      const padded = await read(`<!--${' '.repeat(pad - 7)}-->${text}`)
      expect(padded.cases, `padding ${pad}`).toEqual(plain.cases)
    }
  })
})
