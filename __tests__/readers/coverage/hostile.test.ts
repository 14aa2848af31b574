import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileCoverage } from '../../../src/readers/coverage/file-coverage.js'
import { readCoverage } from '../../../src/readers/coverage/read-coverage.js'
import { NoRoomError, Room } from '../../../src/readers/coverage/room.js'
import { ReadError } from '../../../src/readers/read-error.js'
import { FIXTURES, folder, linesOf, read, readPath } from './helpers.js'

describe('a named error of one line for what is no coverage report', () => {
  test.each([
    ['empty', '', 'empty'],
    ['text', 'hello\nworld\n', 'no coverage report of a known format'],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]), 'no coverage report of a known format'],
    ['JUnit', '<testsuites><testsuite/></testsuites>', 'begins with <testsuites>'],
    ['OpenCover', '<CoverageSession/>', 'begins with <CoverageSession>'],
    ['SonarQube', '<coverage version="1"><file path="a"/></coverage>', '<coverage> holds <file>'],
    ['an empty root', '<coverage/>', 'holds nothing but <coverage>'],
    ['no element', '<?xml version="1.0"?>', 'no XML element in it'],
    ['a name that would move the cursor', '<a\u001b[2J\nb/>', 'begins with <a'],
    ['deep nesting', `<report>${'<group>'.repeat(5_000)}`, 'nested deeper than 100 elements']
  ])('%s', async (_, text, problem) => {
    const error = await read(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReadError)
    expect((error as ReadError).message).toContain(problem)
    expect((error as ReadError).message).not.toMatch(/[\n\p{Cc}]/u)
    expect((error as ReadError).exitCode).toBe(1)
  })

  test('JSON: how to get what is read', async () => {
    const error = await read('{"a.js": {"path": "a.js"}}').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ hint: expect.stringContaining('JSON') as string })
  })

  test('a folder, and a file that is not there', async () => {
    const place = folder()
    mkdirSync(join(place, 'sub'))
    await expect(readPath(join(place, 'sub'))).rejects.toThrow('not a file')
    await expect(readPath(join(place, 'none'))).rejects.toThrow(/none.*ENOENT/)
  })

  test('a signal ends it', async () => {
    const path = join(folder(), 'lcov.info')
    writeFileSync(path, 'SF:a\nDA:1,1\n')
    await expect(readCoverage(path, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })
})

describe('nothing is expanded, fetched, or kept without bound', () => {
  test('entities', async () => {
    const bomb = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const report =
      await read(`<?xml version="1.0"?><!DOCTYPE coverage [<!ENTITY l0 "lol">${bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <coverage line-rate="1"><packages><package><classes><class filename="a&l9;&x;.c"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`)
    expect(linesOf(report)).toEqual({ 'a&l9;&x;.c': ['+1'] })
  })

  test.each([
    ['an attribute', '<coverage line-rate="1"><class filename="', 'x'],
    ['a comment', '<coverage line-rate="1"><!-- ', 'x'],
    ['a DOCTYPE', '<!DOCTYPE coverage [', ' <!-- -->'],
    ['a text', '<coverage line-rate="1"><sources><source>', 'x']
  ])('%s of many megabytes', async (_, start, filling) => {
    await expect(read(start + filling.repeat((6 * 1024 * 1024) / filling.length))).rejects.toThrow(
      '4 MiB without an element'
    )
  })

  test('names and lines that are too long', async () => {
    const report = await read(
      `SF:${'x'.repeat(5_000)}\nDA:1,1\nend_of_record\nSF:a\nDA:${'1'.repeat(100_000)},1\nDA:2,1\nend_of_record\n`
    )
    expect(linesOf(report)).toEqual({ a: ['+2'] })
    expect(report.warnings).toEqual([
      'a source file with a name that is too long',
      'a line (DA) outside of any source file (SF)',
      'a line that is too long'
    ])
  })

  test('more lines than there is room for', () => {
    const file = new FileCoverage(new Room(1_000))
    const fill = (): void => {
      for (let line = 1; line < 2_000; line++) file.addLine(line, true)
    }
    expect(fill).toThrow(NoRoomError)
  })

  test('a line that comes a million times takes the room of one', () => {
    const file = new FileCoverage(new Room(1_000))
    for (let time = 0; time < 1_000_000; time++) file.addLine((time % 100) + 1, false)
    expect(file.lines).toEqual({ covered: 0, total: 100 })
  })
})

const SAMPLES = [
  'coverage-py/lcov.info',
  'gcovr/cobertura.xml',
  'jacoco/jacoco.xml',
  'go/count.out',
  'nyc/clover.xml'
].map((path) => readFileSync(join(FIXTURES, path), 'utf8'))
const PIECES = [
  '<',
  '>',
  '"',
  '&',
  '&#x110000;',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE',
  '\0',
  '\r',
  '\n',
  ',',
  '-',
  'NaN',
  '1e999',
  'SF:',
  'DA:',
  '</'
]

test('mutations are read, or refused by name', { timeout: 60_000 }, async () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.constantFrom('', ...PIECES)
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      async (sample, edits) => {
        let text = sample
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from + cut)
        }
        const found = await read(text).catch((error: unknown) => error)
        if (found instanceof Error) expect(found).toBeInstanceOf(ReadError)
        else
          expect(
            Object.values(linesOf(found as Parameters<typeof linesOf>[0]))
              .flat()
              .every((line) => /^[+-]\d+( \d+\/\d+)?$/.test(line))
          ).toBe(true)
      }
    ),
    { numRuns: 400 }
  )
})
