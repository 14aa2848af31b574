/** The command of a suite: started, followed to its end, stopped where that does not come. */
import { join } from 'node:path'
import type { Suite } from '../config/config.js'
import { systemClock } from '../platform/clock.js'
import { runMarker, suiteMarker } from '../process/marker.js'
import { SpawnError, spawnGroup, type ProcessGroup } from '../process/spawn-group.js'
import type { ProcessExit } from '../process/types.js'
import { openHeadTailFile } from '../run/head-tail-file.js'
import { logName } from './attempts/clear-earlier.js'
import { collect, type Collected } from './collect.js'
import { commandWords } from './command.js'
import { endingOf } from './ending.js'
import type { Search } from './junit-files.js'
import { stopAll, stopLeftovers, stopSuite } from './stop-suite.js'
import { SuiteOutputPump } from './suite-output.js'
import type { AttemptContext } from './types.js'
import type { Ending } from './verdict.js'

/** Milliseconds in which a killed command must be gone; one in uninterruptible sleep is not waited for. */
const EXIT_LIMIT = 5_000

export interface CommandRun {
  readonly ending: Ending
  readonly exit: ProcessExit | undefined
  readonly warnings: readonly string[]
  /** Where they had to be taken before the command was stopped. */
  readonly files?: Collected
}

/** Runs the command of a suite; when it resolves, nothing of it is left running. */
export async function runCommand(
  suite: Suite,
  context: AttemptContext,
  search: () => Promise<Search>
): Promise<CommandRun> {
  if (context.signal.aborted) return { ending: { type: 'cancelled' }, exit: undefined, warnings: [] }
  const run = runMarker(context.runId)
  let group: ProcessGroup
  try {
    group = await spawnGroup(commandWords(suite), {
      cwd: suite.workingDirectory,
      env: { ...context.env, [run.name]: run.value },
      marker: suiteMarker(context.runId, suite.name),
      merge: true
    })
  } catch (error) {
    if (!(error instanceof SpawnError)) throw error
    return { ending: { type: 'not-started', problem: error.message }, exit: undefined, warnings: [] }
  }
  context.onStarted(group.group)
  try {
    return await follow(suite, context, group, search)
  } catch (error) {
    await stopAll(group)
    throw error
  } finally {
    group.closeOutput()
    context.onEnded(group.group)
  }
}

async function follow(
  suite: Suite,
  context: AttemptContext,
  group: ProcessGroup,
  search: () => Promise<Search>
): Promise<CommandRun> {
  const warnings: string[] = []
  const warn = (...lines: readonly string[]): void => void warnings.push(...lines)
  const output = new SuiteOutputPump([group.stdout, ...(group.stderr === undefined ? [] : [group.stderr])], {
    onOutput: context.onOutput,
    log: await openHeadTailFile(join(context.output, logName(suite.name, context.attempt)), context.logLimit),
    redactor: context.redactor.stream(),
    onProblem: warn
  })
  let files: Collected | undefined
  const ending = await endingOf({ suite, context, group, search, lastOutputAt: () => output.lastAt })
  if (ending.type === 'hung') {
    // Now: a tool that is asked to end may write its report again, and not to its end.
    files = await collect(suite, context, await search())
    warn('the tests ended, but their command did not: stopped after hang-timeout, the verdict is that of the tests')
    warn(...(await stopSuite(group, 'still running after the tests:', context.onNotice)))
  } else if (ending.type === 'timed-out') {
    warn(...(await stopSuite(group, 'still running at test-timeout:', context.onNotice)))
  } else if (ending.type === 'cancelled') {
    warn(...(await stopAll(group)))
  } else {
    // What the command itself printed comes first; then those who hold its output, and then what they still print.
    await output.settled()
    warn(...(await stopLeftovers(group)))
  }
  await output.settled()
  group.closeOutput()
  await output.finish()
  const exit = ending.type === 'exited' ? ending : await withLimit(group.exited)
  return {
    ending,
    exit: exit && { exitCode: exit.exitCode, signal: exit.signal },
    warnings,
    ...(files !== undefined && { files })
  }
}

async function withLimit(exited: Promise<ProcessExit>): Promise<ProcessExit | undefined> {
  const over = new AbortController()
  const limit = systemClock.sleep(EXIT_LIMIT, over.signal).catch(() => undefined)
  const exit = await Promise.race([exited, limit])
  over.abort()
  return exit ?? undefined
}
