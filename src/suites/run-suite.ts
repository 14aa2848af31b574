/** Runs one suite: its command from start to end, its JUnit files, its verdict. */
import { relative } from 'node:path'
import type { Suite } from '../config/config.js'
import { NO_TESTS } from '../contract/results.js'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { collect, fileLimit, type Collected } from './collect.js'
import { runCommand } from './command-run.js'
import type { JunitCopy } from './junit-copies.js'
import { freshFiles, snapshotOf, type Search } from './junit-files.js'
import { readResults, type JunitResults } from './junit-results.js'
import type { SuiteContext, SuiteOutcome } from './types.js'
import { verdictOf } from './verdict.js'

const NOTHING: Collected = { problems: [], copies: [] }

/**
 * Runs a suite to its end and never leaves anything of it running. Whatever happens to the command is a verdict; throws
 * only what is wrong with this machine, such as an output directory that can't be written.
 */
export async function runSuite(suite: Suite, context: SuiteContext): Promise<SuiteOutcome> {
  const before = await snapshotOf(suite.junit, context.workspace)
  const search = (): Promise<Search> => freshFiles(suite.junit, before, context)
  const { ending, exit, warnings, files } = await runCommand(suite, context, search)
  const { problems, copies } =
    ending.type === 'not-started' ? NOTHING : (files ?? (await collect(suite, context, await search())))
  const results = await readAll(suite, context, copies)
  const verdict = verdictOf({
    ending,
    totals: results.totals,
    announced: suite.junit.length > 0,
    problems: [...problems, ...results.problems],
    allowEmpty: context.allowEmpty
  })
  return {
    ...verdict,
    exitCode: exit?.exitCode ?? null,
    signal: exit?.signal ?? null,
    warnings: [...warnings, ...results.warnings],
    tests: results.totals,
    failures: results.failures,
    junit: copies.map(({ path }) => relative(context.output, path))
  }
}

async function readAll(suite: Suite, context: SuiteContext, copies: readonly JunitCopy[]): Promise<JunitResults> {
  try {
    return await readResults(copies, { suite: suite.name, signal: fileLimit(context.signal), onCase: context.onCase })
  } catch (error) {
    const problem = `JUnit files could not be read in time: ${oneLine(messageOf(error))}`
    return { totals: { ...NO_TESTS }, failures: [], problems: [problem], warnings: [] }
  }
}
