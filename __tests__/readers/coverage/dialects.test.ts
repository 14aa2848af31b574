/** What real files have besides what their format says. */
import { describe, expect, test } from 'vitest'
import { linesOf, read, unionOf } from './helpers.js'

const cobertura = (classes: string, root = 'line-rate="1"'): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage ${root}><sources><source>/app</source></sources><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`

describe('LCOV', () => {
  test.each([
    ['plain', 'TN:\nSF:a.c\nDA:1,5\nDA:2,0\nend_of_record\n', ['+1', '-2']],
    ['CRLF', 'TN:\r\nSF:a.c\r\nDA:1,5\r\nDA:2,0\r\nend_of_record\r\n', ['+1', '-2']],
    ['checksums', 'SF:a.c\nDA:1,5,Xk/\nDA:2,0,a==\nend_of_record\n', ['+1', '-2']],
    ['negative counts', 'SF:a.c\nDA:1,-3\nend_of_record\n', ['-1']],
    ['counts beyond integers', 'SF:a.c\nDA:1,1.8446744073709552e+19\nend_of_record\n', ['+1']],
    [
      'a section twice',
      'SF:a.c\nDA:1,0\nDA:3,0\nend_of_record\nSF:a.c\nDA:1,2\nDA:2,0\nend_of_record\n',
      ['+1', '-2', '-3']
    ],
    ['no end_of_record at all', 'SF:a.c\nDA:1,1\nSF:b.c\nDA:1,1', ['+1']],
    ['a byte order mark', '\ufeffTN:\nSF:a.c\nDA:1,1\nend_of_record\n', ['+1']],
    ['comments and versions before', '# made by hand\nVER:2\nSF:a.c\nDA:1,1\nend_of_record\n', ['+1']],
    ['lines in no order', 'SF:a.c\nDA:9,0\nDA:2,1\nDA:9,1\nend_of_record\n', ['+2', '+9']]
  ])('%s', async (_, text, lines) => {
    const report = await read(text)
    expect(report).toMatchObject({ format: 'lcov', incomplete: false, warnings: [] })
    expect(linesOf(report)['a.c']).toEqual(lines)
  })

  test('branches: text with commas, never reached, of sections the better', async () => {
    const report = await read(
      `SF:a.c\nDA:4,1\nBRDA:4,0,a < b, c,1\nBRDA:4,0,e1,-\nBRDA:4,e0,2,0\nend_of_record\nSF:a.c\nDA:4,1\nBRDA:4,0,0,1\nBRDA:4,0,1,1\nend_of_record\n`
    )
    expect(linesOf(report)['a.c']).toEqual(['+4 2/3'])
  })

  test('in UTF-16, as a Windows shell writes it', async () => {
    const report = await read(Buffer.from('\ufeffSF:a.c\nDA:1,1\nend_of_record\n', 'utf16le'))
    expect(linesOf(report)).toEqual({ 'a.c': ['+1'] })
  })

  test('totals count where a section has no line, and only there', async () => {
    const totals = 'LF:10\nLH:4\nBRF:6\nBRH:3\nend_of_record\n'
    const without = unionOf(await read(`SF:a.c\n${totals}`)).totals()
    expect(without).toMatchObject({ lines: { covered: 4, total: 10 }, branches: { covered: 3, total: 6 } })
    expect(unionOf(await read(`SF:a.c\nDA:1,1\n${totals}`)).totals().lines).toMatchObject({ covered: 1, total: 1 })
  })

  test('cut off in a section: kept, and said', async () => {
    const report = await read('SF:a.c\nDA:1,1\nend_of_record\nSF:b.c\nDA:1,1\nDA:')
    expect(report.incomplete).toBe(true)
    expect(linesOf(report)).toEqual({ 'a.c': ['+1'], 'b.c': ['+1'] })
  })

  test('what can not be read is left out with a warning', async () => {
    const report = await read(
      'DA:1,1\nSF:a.c\nDA:x,1\nDA:0,1\nDA:2\nDA:3,#####\nDA:4,1\nBRDA:4\nend_of_record\nSF:\nDA:1,1\n'
    )
    expect(linesOf(report)).toEqual({ 'a.c': ['+4'] })
    expect(report.warnings).toEqual([
      'a line (DA) outside of any source file (SF) (2 times)',
      'a line with a number that is none (2 times)',
      'a line (DA) without a count (2 times)',
      'a branch (BRDA) that can not be read',
      'a source file without a name'
    ])
  })
})

describe('Cobertura', () => {
  test('coverlet: one file in many classes, True', async () => {
    const report = await read(
      cobertura(`<class name="A" filename="src/A.cs"><methods/><lines>
        <line number="5" hits="0" branch="True" condition-coverage="50% (1/2)"/><line number="6" hits="1" branch="False"/></lines></class>
        <class name="A/&lt;Run&gt;d__1" filename="src/A.cs"><methods/><lines>
        <line number="5" hits="3" branch="True" condition-coverage="0% (0/4)"/></lines></class>`)
    )
    expect(linesOf(report)).toEqual({ 'src/A.cs': ['+5 1/4', '+6'] })
    expect(report.sources).toEqual(['/app'])
  })

  test('lines of methods count only where the class has none', async () => {
    const method = '<methods><method name="f"><lines><line number="2" hits="1"/></lines></method></methods>'
    const report = await read(
      cobertura(`<class filename="a.js">${method}<lines><line number="3" hits="0"/></lines></class>
        <class filename="b.js">${method}<lines/></class>`)
    )
    expect(linesOf(report)).toEqual({ 'a.js': ['-3'], 'b.js': ['+2'] })
  })

  test('a root without attributes is told by what it holds', async () => {
    const report = await read(
      cobertura('<class filename="a.py"><lines><line number="1" hits="1"/></lines></class>', '')
    )
    expect(report.format).toBe('cobertura')
    expect(linesOf(report)).toEqual({ 'a.py': ['+1'] })
  })

  test('cut off: kept, and said', async () => {
    const whole = cobertura(
      '<class filename="a.py"><lines><line number="1" hits="1"/><line number="2" hits="1"/></lines></class>'
    )
    const report = await read(whole.slice(0, whole.indexOf('<line number="2"') + 8))
    expect(report.incomplete).toBe(true)
    expect(linesOf(report)).toEqual({ 'a.py': ['+1'] })
  })
})

describe('JaCoCo', () => {
  const report = (inner: string): string =>
    `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r">${inner}</report>`

  test('groups, the default package, a line that was run in part', async () => {
    const found = await read(
      report(`<group name="core"><package name=""><sourcefile name="Main.java"><line nr="3" mi="2" ci="1" mb="1" cb="1"/></sourcefile></package></group>
        <group name="web"><package name="a/b"><sourcefile name="Web.kt"><line nr="1" mi="4" ci="0" mb="0" cb="0"/></sourcefile></package></group>`)
    )
    expect(linesOf(found)).toEqual({ 'Main.java': ['+3 1/2'], 'a/b/Web.kt': ['-1'] })
  })

  test('counters count where a file was compiled without line numbers, and only there', async () => {
    const counters = '<counter type="LINE" missed="6" covered="4"/><counter type="BRANCH" missed="1" covered="2"/>'
    const file = (lines: string): string =>
      `<package name="p"><sourcefile name="A.java">${lines}${counters}</sourcefile>${counters}</package>${counters}`
    expect(unionOf(await read(report(file('')))).totals()).toMatchObject({
      lines: { covered: 4, total: 10 },
      branches: { covered: 2, total: 3 },
      files: 1
    })
    const line = '<line nr="1" mi="0" ci="1" mb="0" cb="0"/>'
    expect(unionOf(await read(report(file(line)))).totals().lines).toMatchObject({ covered: 1, total: 1 })
  })
})

describe('Go', () => {
  test('a line is covered if any block on it was run; empty functions have no line', async () => {
    const report = await read(`mode: set
a/b.go:1.10,3.5 2 0
a/b.go:3.5,4.2 1 1
a/b.go:9.12,9.14 0 0
mode: set
a/b.go:1.10,3.5 2 0
`)
    expect(linesOf(report)).toEqual({ 'a/b.go': ['-1', '-2', '+3', '+4'] })
    expect(report).toMatchObject({ format: 'go-cover', incomplete: false, warnings: [] })
  })

  test('cut off: kept, and said', async () => {
    const report = await read('mode: atomic\na/b.go:1.1,1.9 1 7\na/b.go:2.1,')
    expect(linesOf(report)).toEqual({ 'a/b.go': ['+1'] })
    expect(report.incomplete).toBe(true)
  })

  test('a block of a billion lines takes no time', async () => {
    const report = await read('mode: set\na.go:1.1,1000000000.1 1 1\na.go:5.1,2.1 1 1\n')
    expect(report.warnings).toEqual([
      'a block that ends before it begins, or is too long (2 times)',
      'it names no line of code'
    ])
  })
})

describe('Clover', () => {
  const clover = (lines: string): string =>
    `<coverage generated="1"><project><package name="p"><file name="A.java" path="src/A.java">${lines}</file></package></project>
     <testproject><file path="src/ATest.java"><line num="1" type="stmt" count="1"/></file></testproject></coverage>`

  test('OpenClover: both outcomes of a condition; declarations and tests are left out', async () => {
    const report = await read(
      clover(`<line num="1" type="method" count="0"/><line num="2" type="cond" truecount="3" falsecount="0"/>
        <line num="3" type="cond" truecount="0" falsecount="0"/><line num="4" type="stmt" count="2"/>`)
    )
    expect(linesOf(report)).toEqual({ 'src/A.java': ['+2 1/2', '-3 0/2', '+4'] })
  })
})
