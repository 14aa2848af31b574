/** The tests of one run, from its `tests.ndjson` where it is there, else those that its results name. */
import { stat } from 'node:fs/promises'
import type { Results, TestNote } from '../../contract/results.js'
import { messageOf } from '../../errors.js'
import { testsFileOf } from './read.js'
import type { Side, TestTable } from './test-table.js'
import { readTestLines, type TestLine } from './test-lines.js'

/** A run to compare, with its output directory; undefined: its results stand alone. */
export interface ComparedRun {
  readonly results: Results
  readonly directory: string | undefined
}

/** Every test: the key is its id. `names` only: results name no ids. */
export type KeyBy = 'id' | 'names'

export interface TestSource {
  /** undefined: the results alone. */
  readonly file: string | undefined
  readonly results: Results
}

export async function sourceOf({ results, directory }: ComparedRun): Promise<TestSource> {
  const file = directory === undefined ? undefined : testsFileOf(directory)
  const there = file !== undefined && (await stat(file).catch(() => undefined))?.isFile() === true
  return { file: there ? file : undefined, results }
}

/** Returns what the source lacks, one line each; `whose` begins them. Errors: the signal's reason. */
export async function addTests(
  table: TestTable,
  side: Side,
  { source, keyBy, whose }: { readonly source: TestSource; readonly keyBy: KeyBy; readonly whose: string },
  signal: AbortSignal
): Promise<string[]> {
  const add = (test: TestLine, index: number): void =>
    table.add(side, test.suite, keyBy === 'id' ? test.id : namesOf(test), { ...test, index })
  if (source.file === undefined) {
    listedTests(source.results).forEach(add)
    return lackOf(source.results, whose)
  }
  try {
    const foreign = await readTestLines(source.file, { onTest: add }, signal)
    return foreign === 0 ? [] : [`lines of ${whose} tests.ndjson that could not be read: ${foreign}`]
  } catch (error) {
    signal.throwIfAborted()
    return [`${whose} tests.ndjson could not be read to its end: ${messageOf(error)}`]
  }
}

/** The tests at these places of the source, as `addTests` gave them. Errors: the signal's reason; a file that has gone. */
export async function testsAt(
  source: TestSource,
  indexes: ReadonlySet<number>,
  signal: AbortSignal
): Promise<Map<number, TestLine>> {
  const found = new Map<number, TestLine>()
  const onTest = (test: TestLine, index: number): void => void found.set(index, test)
  if (source.file === undefined) {
    listedTests(source.results).forEach((test, index) => {
      if (indexes.has(index)) onTest(test, index)
    })
  } else if (indexes.size > 0) {
    await readTestLines(source.file, { onTest, wants: (index) => indexes.has(index) }, signal)
  }
  return found
}

function namesOf({ class: className, name, file }: Pick<TestLine, 'class' | 'name' | 'file'>): string {
  return JSON.stringify([className ?? '', name, file ?? ''])
}

/** What results name, each test once: they name a failed one as a slow one, too. */
function listedTests(results: Results): TestLine[] {
  const { failures = [], flaky_tests = [], skipped_tests = [], slowest = [] } = results
  const failed = failures.map((failure) => line(failure, failure.kind))
  const passed = [...flaky_tests, ...slowest].map((note) => line(note, 'passed'))
  const skipped = skipped_tests.map((note) => line(note, 'skipped'))
  const unique = new Map<string, TestLine>()
  for (const test of [...passed, ...skipped, ...failed]) unique.set(`${test.suite}\n${namesOf(test)}`, test)
  return [...unique.values()]
}

function line(note: TestNote, status: TestLine['status']): TestLine {
  const { suite, name, class: className, file, line, duration_s, message } = note
  return { id: '', suite, name, class: className, file, line, duration_s, message, status, attempt: 1 }
}

function lackOf(results: Results, whose: string): string[] {
  if (results.tests.total === 0) return []
  const failed = results.tests.failed + results.tests.errors
  const known = results.failures?.length ?? 0
  const some = known < failed ? `, and ${known} of ${failed} that failed` : ''
  return [`${whose} tests.ndjson is missing: of the tests that passed only some are known${some}`]
}
