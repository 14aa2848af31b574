/**
 * Reports that real tools wrote, against what each of them said on its console. The sources and the commands are in
 * scripts/fixtures/<tool>/, a table of all in the fixtures' README.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { NO_TESTS, testTotals, type TestTotals } from '../../../src/contract/results.js'
import { readJunit } from '../../../src/readers/junit/read-junit.js'
import type { TestCase } from '../../../src/readers/junit/types.js'
import { framesOf } from '../../../src/readers/locations/locate.js'

const fixtures = join(import.meta.dirname, '../../fixtures/junit')

const expectedCase = z.strictObject({
  name: z.string(),
  status: z.enum(['passed', 'failed', 'error', 'skipped']),
  /** Part of it. */
  message: z.optional(z.string()),
  /** Of the case itself. */
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  /** `file:line` that the text of the failure names first, seen from the root of the tool's project. */
  at: z.optional(z.string()),
  /** Places that it names as well. */
  names: z.optional(z.array(z.string())),
  flaky: z.optional(z.boolean()),
  /** Failed ones besides the one that counts. */
  attempts: z.optional(z.int()),
  /** Part of what the test printed. */
  output: z.optional(z.string())
})
type ExpectedCase = z.infer<typeof expectedCase>

const expectedRuns = z.array(
  z.strictObject({
    reports: z.array(z.string()),
    /** What the tool printed, and its lines that speak of totals. */
    console: z.strictObject({ file: z.string(), lines: z.array(z.string()) }),
    totals: z.omit(testTotals, { duration_s: true }),
    cases: z.array(expectedCase),
    /** Why totals and console differ, and by what rule. */
    note: z.optional(z.string())
  })
)

interface Read {
  readonly totals: TestTotals
  readonly cases: readonly TestCase[]
  readonly incomplete: boolean
}

async function readAll(paths: readonly string[]): Promise<Read> {
  const cases: TestCase[] = []
  const totals = { ...NO_TESTS }
  let incomplete = false
  for (const path of paths) {
    const read = await readJunit(path, {
      signal: AbortSignal.timeout(15_000),
      onCase: (testCase) => cases.push(testCase)
    })
    for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'] as const)
      totals[key] += read.totals[key]
    incomplete ||= read.incomplete
  }
  return { totals, cases, incomplete }
}

/** What was read of a case, as far as something is expected of it. */
function seen(cases: readonly TestCase[], expected: ExpectedCase): unknown {
  const { name, status } = expected
  const found = cases.find((one) => one.name === name && one.status === status)
  if (found === undefined) return cases.filter((one) => one.name === name)
  const { message, details, output } = found
  const places = framesOf(`${message ?? ''}\n${details ?? ''}`).map(({ file, line }) => `${file}:${line}`)
  const read: Record<keyof ExpectedCase, unknown> = {
    name,
    status,
    message: partOr(message, expected.message),
    file: found.file,
    line: found.line,
    at: placeOr(places[0], expected.at),
    names: expected.names?.map((place) => placeOr(places.find((named) => isPlace(named, place)) ?? places, place)),
    flaky: found.flaky,
    attempts: found.attempts?.length ?? 0,
    output: partOr(output, expected.output)
  }
  return Object.fromEntries(Object.entries(read).filter(([key]) => Object.hasOwn(expected, key)))
}

/** What is expected if it is in there, else the whole. */
const partOr = (text: string | undefined, part: string | undefined): unknown =>
  part !== undefined && text?.includes(part) === true ? part : text

/** However much of the path a trace names. */
const isPlace = (named: string, place: string): boolean => named === place || named.endsWith(`/${place}`)

const placeOr = (named: unknown, place: string | undefined): unknown =>
  place !== undefined && typeof named === 'string' && isPlace(named, place) ? place : named

const tools = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(tools.map(({ name }) => name))('%s', (tool) => {
  const folder = join(fixtures, tool)
  const runs = expectedRuns.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))

  test('what is expected is about every report that is there', () => {
    const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xml'))
    expect(runs.flatMap((run) => run.reports).toSorted()).toEqual(reports.toSorted())
  })

  describe.each(runs.map((run) => ({ ...run, title: run.reports.join(', ') })))('$title', (run) => {
    const paths = run.reports.map((report) => join(folder, report))

    test('what is expected is what the tool printed', () => {
      const printed = readFileSync(join(folder, run.console.file), 'utf8')
      expect(run.console.lines.filter((line) => !printed.includes(line))).toEqual([])
      expect(run.console.lines).not.toEqual([])
    })

    test('totals', async () => {
      const { totals, cases, incomplete } = await readAll(paths)
      expect(totals).toMatchObject(run.totals)
      expect(cases).toHaveLength(run.totals.total)
      expect(incomplete).toBe(false)
    })

    test('cases', async () => {
      const { cases } = await readAll(paths)
      expect(run.cases.map((one) => seen(cases, one))).toEqual(run.cases)
    })
  })
})
