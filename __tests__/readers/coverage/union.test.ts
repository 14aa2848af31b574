import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileCoverage } from '../../../src/readers/coverage/file-coverage.js'
import { Room } from '../../../src/readers/coverage/room.js'
import { CoverageUnion, counted, OTHER_FOLDERS } from '../../../src/readers/coverage/union.js'
import { writeCobertura } from '../../../src/readers/coverage/write-cobertura.js'
import { writeLcov } from '../../../src/readers/coverage/write-lcov.js'
import { linesOf, read, unionOf } from './helpers.js'

interface Line {
  readonly line: number
  readonly covered: boolean
  readonly branches: readonly [number, number] | undefined
}
type Files = Record<string, readonly Line[]>

const someLine: fc.Arbitrary<Line> = fc.record({
  line: fc.integer({ min: 1, max: 60 }),
  covered: fc.boolean(),
  branches: fc.option(
    fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })).map(([a, b]) => [Math.min(a, b), b] as const),
    { nil: undefined }
  )
})
const name = fc.constantFrom('a.c', 'src/b.c', 'src/deep/c.c', 'x/"<&>\'.py', 'x/\u00e9 space.py')
const someFiles: fc.Arbitrary<Files> = fc.dictionary(name, fc.array(someLine, { maxLength: 80 }))

function fileOf(lines: readonly Line[]): FileCoverage {
  const file = new FileCoverage(new Room())
  for (const { line, covered, branches } of lines) {
    file.addLine(line, covered)
    if (branches !== undefined) file.addBranches(line, ...branches)
  }
  return file
}

function union(...all: readonly Files[]): CoverageUnion {
  const result = new CoverageUnion()
  for (const files of all) for (const [path, lines] of Object.entries(files)) result.add(path, fileOf(lines))
  return result
}

const said = (from: CoverageUnion): unknown => [linesOf({ files: new Map(from.files) }), from.totals()]

/** The plain way: a map of maps. */
function expected(...all: readonly Files[]): Record<string, string[]> {
  const files = new Map<string, Map<number, { covered: boolean; taken: number; total: number }>>()
  for (const [path, lines] of all.flatMap((each) => Object.entries(each))) {
    const known = files.get(path) ?? new Map<number, { covered: boolean; taken: number; total: number }>()
    files.set(path, known)
    for (const { line, covered, branches: [taken, total] = [0, 0] } of lines) {
      const before = known.get(line) ?? { covered: false, taken: 0, total: 0 }
      known.set(line, {
        covered: before.covered || covered,
        taken: Math.max(before.taken, taken),
        total: Math.max(before.total, total)
      })
    }
  }
  return Object.fromEntries(
    [...files].map(([path, lines]) => [
      path,
      [...lines]
        .sort(([a], [b]) => a - b)
        .map(
          ([line, { covered, taken, total }]) =>
            `${covered ? '+' : '-'}${line}${total === 0 ? '' : ` ${taken}/${total}`}`
        )
    ])
  )
}

describe('the union', () => {
  test('has every line, covered if any report covers it', () => {
    fc.assert(
      fc.property(fc.array(someFiles, { maxLength: 4 }), (all) => {
        expect(linesOf({ files: new Map(union(...all).files) })).toEqual(expected(...all))
      })
    )
  })

  test('does not depend on the order, nor on how often a report comes', () => {
    fc.assert(
      fc.property(someFiles, someFiles, someFiles, (a, b, c) => {
        const once = said(union(a, b, c))
        expect(said(union(c, a, b))).toEqual(once)
        expect(said(union(a, b, a, c, c, b))).toEqual(once)
        expect(said(union(a, union(b, c).files.length === 0 ? {} : b, c))).toEqual(once)
      })
    )
  })

  test('with a file of totals only: they give way to lines, and the larger ones count', () => {
    const totals = (covered: number, total: number): FileCoverage => {
      const file = new FileCoverage(new Room())
      file.addTotals('lines', covered, total)
      return file
    }
    const both = new CoverageUnion()
    for (const file of [totals(1, 5), totals(3, 4)]) both.add('A.java', file)
    expect(both.totals().lines).toMatchObject({ covered: 3, total: 5 })
    both.add('A.java', fileOf([{ line: 1, covered: false, branches: undefined }]))
    expect(both.totals().lines).toMatchObject({ covered: 0, total: 1 })
  })
})

describe('totals', () => {
  test('per top folder, sorted, the root as a dot', () => {
    const line = (covered: boolean): Line => ({ line: 1, covered, branches: undefined })
    const totals = union({
      'z.c': [line(true)],
      'src/a/b.c': [line(true)],
      'src/c.c': [line(false)],
      '/usr/include/x.h': [line(false)],
      'empty/none.c': []
    }).totals()
    expect(totals).toEqual({
      lines: { covered: 2, total: 4, percent: 50 },
      files: 4,
      folders: [
        { path: '.', lines: { covered: 1, total: 1, percent: 100 } },
        { path: '/usr', lines: { covered: 0, total: 1, percent: 0 } },
        { path: 'src', lines: { covered: 1, total: 2, percent: 50 } }
      ]
    })
  })

  test('at most 200 folders, the smallest of more are summed', () => {
    const lines = (count: number): Line[] =>
      Array.from({ length: count }, (_, n) => ({ line: n + 1, covered: n === 0, branches: undefined }))
    const files = Object.fromEntries(Array.from({ length: 203 }, (_, n) => [`f${n}/a.c`, lines(n < 3 ? 2 : 5)]))
    const { folders } = union(files).totals()
    expect(folders).toHaveLength(201)
    expect(folders.at(-1)).toMatchObject({ path: OTHER_FOLDERS, lines: { covered: 3, total: 6 } })
    expect(folders.slice(0, -1).map(({ path }) => path)).toEqual(
      [...folders.slice(0, -1).map(({ path }) => path)].sort()
    )
  })

  test.each([
    [0, 0, 100],
    [2, 3, 66.66],
    [99_999, 100_000, 99.99],
    [1, 100_000, 0],
    [29, 100, 29],
    [57, 100, 57],
    [999_999_999, 1_000_000_000, 99.99],
    [7, 7, 100]
  ])('%d of %d is %d percent', (covered, total, percent) => {
    expect(counted({ covered, total }).percent).toBe(percent)
  })
})

describe('written and read again', () => {
  const written = { version: 'tool 1', timestamp: 5 }

  test('Cobertura: the same lines and branches', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const before = union(files)
        const report = await read([...writeCobertura(before.files, written)].join(''))
        const lines = linesOf({ files: new Map(before.files) })
        expect(linesOf(report)).toEqual(
          Object.fromEntries(Object.entries(lines).filter(([, entries]) => entries.length > 0))
        )
        expect(report.incomplete).toBe(false)
      }),
      { numRuns: 50 }
    )
  })

  test('LCOV, then Cobertura: the same', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const before = union(files)
        fc.pre(before.totals().files > 0)
        const lcov = await read([...writeLcov(before.files)].join(''))
        expect(linesOf(lcov)).toEqual(linesOf({ files: new Map(before.files) }))
        const again = await read([...writeCobertura(unionOf(lcov).files, written)].join(''))
        expect(unionOf(again).totals()).toEqual(before.totals())
      }),
      { numRuns: 50 }
    )
  })

  test('names of any characters come back from Cobertura as far as XML can hold them', async () => {
    const odd = 'a/\t"&<>\'\u202e\u0001\ud800 b\nc.py'
    const text = [
      ...writeCobertura(union({ [odd]: [{ line: 1, covered: true, branches: undefined }] }).files, written)
    ].join('')
    expect(Object.keys(linesOf(await read(text)))).toEqual(['a/\t"&<>\'\u202e\ufffd\ufffd b\nc.py'])
  })
})
