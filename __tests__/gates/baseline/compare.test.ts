import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparison, type Failure, type Results } from '../../../src/contract/results.js'
import { TESTS_FILE, type TestRecord } from '../../../src/contract/tests.js'
import { compareRuns } from '../../../src/gates/baseline/compare.js'
import { ANY_TIME, outputDirectory, test } from './helpers.js'

type Run = Awaited<ReturnType<typeof outputDirectory>>
const alone = ({ results }: Run) => ({ results, directory: undefined })
const plain = (text: string): string => text

async function compare(before: readonly TestRecord[], now: readonly TestRecord[]) {
  const compared = await compareRuns(await outputDirectory(before), await outputDirectory(now), plain, ANY_TIME)
  expect(comparison.parse(compared)).toEqual(compared)
  return compared
}

const names = (notes: readonly { readonly name: string }[]): string[] => notes.map(({ name }) => name)
const failed = (name: string, change: Partial<TestRecord> = {}): TestRecord =>
  test({ name, status: 'failed', ...change })
const failure = (name: string): Failure => ({ suite: 'unit', name, kind: 'failed', message: 'no' })

describe('what changed', () => {
  it('is told of failures: new, fixed, still there', async () => {
    const compared = await compare(
      [
        test({ name: 'was green' }),
        failed('was red'),
        failed('stays red'),
        test({ name: 'was skipped', status: 'skipped' }),
        failed('gone'),
        failed('now skipped')
      ],
      [
        failed('was green', { message: 'expected 1', file: 'a.test.js', line: 3, class: 'logs in' }),
        test({ name: 'was red' }),
        test({ name: 'stays red', status: 'error' }),
        failed('was skipped'),
        failed('is new'),
        test({ name: 'now skipped', status: 'skipped' })
      ].map((one) => (one.name === 'was green' ? { ...one, id: test({ name: 'was green' }).id } : one))
    )
    expect(names(compared.new_failures)).toEqual(['was green', 'was skipped', 'is new'])
    expect(compared.new_failures[0]).toEqual({
      suite: 'unit',
      name: 'was green',
      class: 'logs in',
      file: 'a.test.js',
      line: 3,
      message: 'expected 1',
      duration_s: 0.1
    })
    expect(names(compared.fixed)).toEqual(['was red'])
    expect(compared.counts).toEqual({ new_failures: 3, still_failing: 1, fixed: 1, newly_slow: 0 })
    expect(compared.tests).toEqual({ total: 0, passed: 0, failed: -1, errors: 1, skipped: 0 })
    expect(compared).toMatchObject({ run_id: 'itb-earlier', lacks: [] })
  })

  it('is told of what became slow: more than twice as long, and a second more', async () => {
    const timed = (name: string, duration_s: number | undefined, status: TestRecord['status'] = 'passed') =>
      test({ name, duration_s, status })
    const compared = await compare(
      [
        timed('a', 1),
        timed('b', 0.1),
        timed('c', 10),
        timed('d', 1),
        timed('e', undefined),
        timed('f', 1),
        timed('g', 1, 'failed')
      ],
      [
        timed('a', 2.1),
        timed('b', 1.05),
        timed('c', 19),
        timed('d', 9),
        timed('e', 9),
        timed('f', 9, 'failed'),
        timed('g', 9)
      ]
    )
    expect(compared.newly_slow).toEqual([
      { suite: 'unit', name: 'd', duration_s: 9, before_s: 1 },
      { suite: 'unit', name: 'a', duration_s: 2.1, before_s: 1 }
    ])
    expect(compared.counts.newly_slow).toBe(2)
  })

  it('is what the last attempt says', async () => {
    const compared = await compare(
      [failed('a'), test({ name: 'a', attempt: 2 }), test({ name: 'b' })],
      [failed('a'), failed('b'), failed('a', { attempt: 2, message: 'again' }), test({ name: 'b', attempt: 2 })]
    )
    expect(compared.new_failures).toMatchObject([{ name: 'a', message: 'again' }])
  })

  it('keeps suites apart', async () => {
    const compared = await compare([failed('a', { suite: 'unit', id: '1' })], [failed('a', { suite: 'api', id: '1' })])
    expect(compared.counts).toMatchObject({ new_failures: 1, still_failing: 0 })
  })

  it('is bounded in lists, not in counts; what grew most is named', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => String(index))
    const compared = await compare(
      many.flatMap((name) => [test({ name }), failed(`red ${name}`), test({ name: `slow ${name}`, duration_s: 1 })]),
      many.flatMap((name) => [
        failed(name),
        test({ name: `red ${name}` }),
        test({ name: `slow ${name}`, duration_s: 3 + Number(name) })
      ])
    )
    expect(compared.counts).toEqual({ new_failures: 1000, still_failing: 0, fixed: 1000, newly_slow: 1000 })
    expect(names(compared.new_failures)).toEqual(many.slice(0, 100))
    expect(names(compared.fixed)).toEqual(many.slice(0, 100).map((name) => `red ${name}`))
    expect(names(compared.newly_slow)).toEqual(
      many
        .slice(-100)
        .reverse()
        .map((name) => `slow ${name}`)
    )
  })

  it('shows nothing that is secret, and no name without end', async () => {
    const before = await outputDirectory([])
    const now = await outputDirectory([
      failed(`hunter22 ${'x'.repeat(1000)}`, { message: 'got hunter22', class: 'hunter22' })
    ])
    const compared = await compareRuns(before, now, (text) => text.replaceAll('hunter22', '***'), ANY_TIME)
    expect(JSON.stringify(compared)).not.toContain('hunter22')
    expect(compared.new_failures[0]?.name).toHaveLength(500)
  })

  it('is told of the coverage where both runs have one', async () => {
    const coverage = (percent: number): Partial<Results> => ({
      coverage: { lines: { covered: 1, total: 1, percent }, files: 1, folders: [], reports: [], status: 'ok' }
    })
    const [none, low, high] = await Promise.all(
      [{}, coverage(70), coverage(71)].map((change) => outputDirectory([], change))
    )
    if (none === undefined || low === undefined || high === undefined) throw new Error('three runs')
    expect((await compareRuns(low, high, plain, ANY_TIME)).coverage).toEqual({ before: 70, after: 71 })
    expect((await compareRuns(none, high, plain, ANY_TIME)).coverage).toBeUndefined()
    expect((await compareRuns(low, none, plain, ANY_TIME)).coverage).toBeUndefined()
  })
})

describe('results without their tests', () => {
  const records = [
    failed('red'),
    test({ name: 'fast', duration_s: 0.1 }),
    failed('stays'),
    test({ name: 'slow', duration_s: 1 })
  ]
  const earlier = () =>
    outputDirectory(records, {
      failures: [failure('red'), failure('stays')],
      slowest: [
        { suite: 'unit', name: 'slow', duration_s: 1 },
        { suite: 'unit', name: 'red', duration_s: 0.1 }
      ]
    })
  const later = () =>
    outputDirectory([test({ name: 'red' }), failed('fast'), failed('stays'), test({ name: 'slow', duration_s: 9 })], {
      failures: [failure('fast'), failure('stays')]
    })

  it('earlier: the failures that they name count, and the comparison says what it lacks', async () => {
    const compared = await compareRuns(alone(await earlier()), await later(), plain, ANY_TIME)
    expect(compared.counts).toEqual({ new_failures: 1, still_failing: 1, fixed: 1, newly_slow: 1 })
    expect(names(compared.new_failures)).toEqual(['fast'])
    expect(names(compared.fixed)).toEqual(['red'])
    expect(compared.lacks).toEqual([
      'the earlier tests.ndjson is missing: of the tests that passed only some are known'
    ])
  })

  it('now: what was fixed is not known', async () => {
    const compared = await compareRuns(await earlier(), alone(await later()), plain, ANY_TIME)
    expect(compared.counts).toEqual({ new_failures: 1, still_failing: 1, fixed: 0, newly_slow: 0 })
    expect(names(compared.new_failures)).toEqual(['fast'])
    expect(compared.lacks).toEqual(["this run's tests.ndjson is missing: of the tests that passed only some are known"])
  })

  it('say how many failures they do not name', async () => {
    const before = await outputDirectory(records, { failures: [failure('red')] })
    const compared = await compareRuns(alone(before), await later(), plain, ANY_TIME)
    expect(compared.lacks).toEqual([
      'the earlier tests.ndjson is missing: of the tests that passed only some are known, and 1 of 2 that failed'
    ])
  })

  it('without a test lack nothing', async () => {
    const none = await outputDirectory(undefined)
    expect((await compareRuns(alone(none), none, plain, ANY_TIME)).lacks).toEqual([])
  })

  it('of a run that did not finish say so', async () => {
    const cut = await outputDirectory([], { error: 'the run did not finish' })
    expect((await compareRuns(cut, cut, plain, ANY_TIME)).lacks).toEqual(['the earlier run did not finish'])
  })
})

describe('a list of tests', () => {
  it('that is damaged is used as far as it goes', async () => {
    const [before, now] = [await outputDirectory([failed('a')]), await outputDirectory([failed('a'), failed('b')])]
    await appendFile(join(before.directory, TESTS_FILE), '{"suite":')
    const compared = await compareRuns(before, now, plain, ANY_TIME)
    expect(compared.counts).toMatchObject({ new_failures: 1, still_failing: 1 })
    expect(compared.lacks).toEqual(['lines of the earlier tests.ndjson that could not be read: 1'])
  })

  it('that is a folder is none', async () => {
    const [before, now] = [await outputDirectory([failed('a')]), await outputDirectory([failed('a')])]
    await rm(join(before.directory, TESTS_FILE))
    await mkdir(join(before.directory, TESTS_FILE))
    expect((await compareRuns(before, now, plain, ANY_TIME)).lacks).toHaveLength(1)
  })

  it('takes no longer than it may', async () => {
    const run = await outputDirectory([failed('a')])
    await expect(compareRuns(run, run, plain, AbortSignal.abort())).rejects.toThrow()
  })
})
