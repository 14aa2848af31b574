/** One attempt of a suite: its command from start to end, and its JUnit files. */
import { relative } from 'node:path'
import type { Suite } from '../config/config.js'
import type { TestTotals } from '../contract/results.js'
import type { ProcessExit } from '../process/types.js'
import { collect, fileLimit, type Collected } from './collect.js'
import { runCommand, type CommandRun } from './command-run.js'
import { freshFiles, snapshotOf, type Search, type Snapshot } from './junit-files.js'
import { readResults } from './junit-results.js'
import { readTest, type ReadTest } from './read-test.js'
import type { TimeWindow } from './service-logs.js'
import type { AttemptContext } from './types.js'
import type { Observed } from './verdict.js'

const NOTHING: Collected = { problems: [], copies: [] }
const ELSEWHERE: CommandRun = { ending: { type: 'elsewhere' }, exit: undefined, warnings: [] }

export interface AttemptOptions {
  /** Runs some of the tests only: it need not write every file. */
  readonly partial: boolean
  readonly onTest: (test: ReadTest) => void
}

export interface Attempt {
  readonly observed: Observed
  readonly exit: ProcessExit | undefined
  readonly during: TimeWindow
  /** As in `JunitResults`. */
  readonly unnamed: TestTotals
  readonly warnings: readonly string[]
  /** Relative to the output directory. */
  readonly junit: readonly string[]
}

/** Throws only what is wrong with this machine, such as an output directory that can't be written. */
export async function runAttempt(
  suite: Suite,
  context: AttemptContext,
  { partial, onTest }: AttemptOptions
): Promise<Attempt> {
  const existing = context.existing === true
  const before: Snapshot = existing ? new Map() : await snapshotOf(suite.junit, context.workspace)
  const search = async (): Promise<Search> => {
    const found = await freshFiles(suite.junit, before, context)
    return partial && found.files.length > 0 ? { ...found, missing: [] } : found
  }
  const from = Date.now()
  const { ending, exit, warnings, files } = existing ? ELSEWHERE : await runCommand(suite, context, search)
  const to = Date.now()
  const { problems, copies } =
    ending.type === 'not-started' ? NOTHING : (files ?? (await collect(suite, context, await search())))
  const results = await readResults(copies, {
    signal: fileLimit(context.signal),
    onCase: (testCase) => onTest(readTest(testCase, suite.name, context.workspace))
  })
  return {
    observed: {
      attempt: context.attempt,
      ending,
      totals: results.totals,
      problems: [...problems, ...results.problems]
    },
    exit,
    during: { from, to },
    unnamed: results.unnamed,
    warnings: [...warnings, ...results.warnings],
    junit: copies.map(({ path }) => relative(context.output, path))
  }
}
