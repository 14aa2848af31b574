/** Files of real tools; what is expected is what each tool printed on its console (make.sh). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIXTURES, linesOf, readFixture, unionOf } from './helpers.js'

const consoleOf = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8')
const numbers = (text: string, pattern: RegExp): number[] => (pattern.exec(text) ?? []).slice(1).map(Number)

describe('lines are what the tool itself counts', () => {
  test.each(['coverage-py/coverage.xml', 'coverage-py/lcov.info'])('coverage.py: %s', async (path) => {
    const [statements = 0, missed = 0, branches = 0, partial = 0] = numbers(
      consoleOf('coverage-py/console.txt'),
      /TOTAL +(\d+) +(\d+) +(\d+) +(\d+)/
    )
    const { lines, branches: taken } = unionOf(await readFixture(path)).totals()
    expect(lines).toMatchObject({ covered: statements - missed, total: statements })
    expect(taken).toMatchObject({ covered: branches - partial, total: branches })
  })

  test.each([
    ['nyc', 'lcov.info', 80],
    // Without the branch in line 12, on which no statement begins: these formats have no place for it.
    ['nyc', 'cobertura-coverage.xml', 75],
    ['nyc', 'clover.xml', 75],
    ['c8', 'lcov.info', 87.5],
    ['c8', 'cobertura-coverage.xml', 87.5],
    ['c8', 'clover.xml', 87.5]
  ])('Istanbul: %s/%s', async (tool, file, branches) => {
    const [percent] = numbers(consoleOf(`${tool}/console.txt`), /All files(?: +\|[^|]+){3} \| +([\d.]+) \|/)
    const totals = unionOf(await readFixture(`${tool}/${file}`)).totals()
    expect([totals.lines.percent, totals.branches?.percent]).toEqual([percent, branches])
  })

  test.each(['phpunit/clover.xml', 'phpunit/cobertura.xml'])('PHPUnit: %s', async (path) => {
    const [covered, total] = numbers(consoleOf('phpunit/console.txt'), /Lines: +[\d.]+% \((\d+)\/(\d+)\)/)
    expect(unionOf(await readFixture(path)).totals().lines).toMatchObject({ covered, total })
  })

  test.each(['cobertura.xml', 'clover.xml', 'jacoco.xml', 'lcov.info'])('gcovr: %s', async (path) => {
    const [total, covered] = numbers(consoleOf('gcovr/console.txt'), /TOTAL +(\d+) +(\d+)/)
    expect(unionOf(await readFixture(`gcovr/${path}`)).totals().lines).toMatchObject({ covered, total })
  })

  test('lcov', async () => {
    const [percent, total, branches] = numbers(
      consoleOf('lcov/console.txt'),
      /Total:\|([\d.]+)% +(\d+)\|.*\| *([\d.]+)%/
    )
    const totals = unionOf(await readFixture('lcov/total.info')).totals()
    expect(totals.lines.total).toBe(total)
    expect(totals.lines.percent).toBeCloseTo(percent ?? 0, 1)
    expect(totals.branches?.percent).toBe(branches)
  })

  test('JaCoCo', async () => {
    const rows = consoleOf('jacoco/console.txt')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',').map(Number))
    const sum = (column: number): number => rows.reduce((all, row) => all + (row[column] ?? 0), 0)
    const { lines, branches, files } = unionOf(await readFixture('jacoco/jacoco.xml')).totals()
    expect(lines).toMatchObject({ covered: sum(8), total: sum(7) + sum(8) })
    expect(branches).toMatchObject({ covered: sum(6), total: sum(5) + sum(6) })
    expect(files).toBe(2)
  })

  test.each(['set', 'count', 'atomic'])('Go, mode %s: the lines of gocover-cobertura', async (mode) => {
    const { lines } = unionOf(await readFixture(`go/${mode}.out`)).totals()
    const [covered, total] = numbers(consoleOf('go/gocover-cobertura.xml'), /lines-covered="(\d+)" lines-valid="(\d+)"/)
    expect(lines).toMatchObject({ covered, total })
  })
})

describe('names and formats', () => {
  test.each([
    ['coverage-py/coverage.xml', 'cobertura', ['shop/__init__.py', 'shop/basket.py'], ['/tmp/shop/python']],
    ['jacoco/jacoco.xml', 'jacoco', ['com/example/shop/Basket.java'], ['src/main/java']],
    ['go/set.out', 'go-cover', ['example.com/acme/shop/money/money.go'], []],
    ['phpunit/clover.xml', 'clover', ['/tmp/shop/php/src/Basket.php'], []],
    ['nyc/clover.xml', 'clover', ['/tmp/shop/js/src/basket.cjs'], []],
    ['lcov/total.info', 'lcov', ['/tmp/shop/c/basket.c'], []]
  ])('%s', async (path, format, names, sources) => {
    const report = await readFixture(path)
    expect(report).toMatchObject({ format, incomplete: false, warnings: [] })
    expect([...report.files.keys()]).toEqual(expect.arrayContaining(names))
    expect(report.sources).toEqual(expect.arrayContaining(sources))
  })
})

describe('several reports', () => {
  test('have the lines of `coverage combine`', async () => {
    const [statements = 0, missed = 0] = numbers(consoleOf('coverage-py/combined.txt'), /TOTAL +(\d+) +(\d+)/)
    const union = unionOf(await readFixture('coverage-py/lcov.info'), await readFixture('coverage-py/clear.info'))
    expect(union.totals().lines).toMatchObject({ covered: statements - missed, total: statements })
  })

  test('have the lines of `lcov -a`; of branches, which reports do not name alike, the best report counts', async () => {
    const both = await readFixture('lcov/both.info')
    const union = unionOf(await readFixture('lcov/total.info'), await readFixture('lcov/never.info'))
    const without = (lines: Record<string, string[]>): unknown =>
      Object.values(lines).map((entries) => entries.map((entry) => entry.split(' ')[0]))
    expect(without(linesOf({ files: new Map(union.files) }))).toEqual(without(linesOf(both)))
    expect(union.totals().branches).toMatchObject({ covered: 6, total: 8 })
    expect(unionOf(both).totals().branches).toMatchObject({ covered: 7, total: 8 })
  })

  test('of one run in two formats say the same', async () => {
    const reports = await Promise.all(['clover.xml', 'cobertura.xml'].map((file) => readFixture(`gcovr/${file}`)))
    expect(unionOf(...reports).totals().lines).toMatchObject({ covered: 13, total: 17 })
  })
})
