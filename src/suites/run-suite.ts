/** Runs one suite: its command, again while tests fail and retries are left, and its verdict. */
import { join } from 'node:path'
import type { Suite } from '../config/config.js'
import { NO_TESTS, type StageStatus } from '../contract/results.js'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { clearEarlier } from './attempts/clear-earlier.js'
import { tellFailedTests } from './attempts/failed-tests.js'
import { lookUp } from './attempts/look-up.js'
import { isWorthAnother } from './attempts/retry.js'
import { SuiteRecord } from './attempts/suite-record.js'
import { tellBriefly, tellFailures } from './attempts/tell-failures.js'
import { runAttempt, type Attempt } from './run-attempt.js'
import type { SuiteContext, SuiteOutcome } from './types.js'
import type { Observed } from './verdict.js'

/** Milliseconds for the list of failed tests. */
const LIST_LIMIT = 60_000
const MAX_REASONS = 100

interface Next {
  readonly command: Suite['command']
  /** It is the retry command's, which runs the failed tests only. */
  readonly partial: boolean
  readonly variables: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/**
 * Runs a suite to its end and never leaves anything of it running. Whatever happens to the command is a verdict, and so is
 * what happens to this machine, such as a full disk. Throws only what `onAttemptStarted` and `onAttemptEnded` throw.
 */
export async function runSuite(suite: Suite, context: SuiteContext): Promise<SuiteOutcome> {
  const record = new SuiteRecord(suite, context)
  let next: Next = { command: suite.command, partial: false, variables: {}, warnings: [] }
  // What ran elsewhere may have left its files there.
  if (context.existing !== true) await clearEarlier(context.output, suite.name).catch(() => undefined)
  for (let attempt = 1; ; attempt++) {
    context.onAttemptStarted(attempt, next.command)
    const ran = await oneAttempt(suite, context, record, next, attempt)
    record.endAttempt(ran, next.partial)
    const again = isAgain(ran, record, context, attempt)
    const outcome = await outcomeOf(suite, context, record, ran, next, again)
    context.onAttemptEnded(outcome)
    if (!again) return outcome
    const failing = record.failingCount
    const why =
      failing > 0 ? `${failing} ${failing === 1 ? 'test' : 'tests'} failed` : (outcome.reasons[0] ?? 'it failed')
    context.onNotice(`suite ${suite.name}: ${why}: attempt ${attempt + 1} of ${context.retries + 1}`)
    next = await nextOf(suite, context, record, attempt + 1)
  }
}

async function oneAttempt(
  suite: Suite,
  context: SuiteContext,
  record: SuiteRecord,
  { command, partial, variables }: Next,
  attempt: number
): Promise<Attempt> {
  const env = { ...context.env, ...variables }
  const from = Date.now()
  try {
    return await runAttempt(
      { ...suite, command },
      { ...context, env, attempt },
      {
        partial,
        onTest: (test) => {
          context.tests.add(test, suite.name, attempt)
          record.take(test)
        }
      }
    )
  } catch (error) {
    // Something of this machine failed: the suite has failed, and the others still run.
    const problem = `could not be run to its end: ${oneLine(messageOf(error), 1000)}`
    return {
      observed: { attempt, ending: { type: 'not-started', problem }, totals: NO_TESTS, problems: [] },
      exit: undefined,
      during: { from, to: Date.now() },
      unnamed: NO_TESTS,
      warnings: [],
      junit: []
    }
  }
}

function isAgain(
  { observed }: Attempt,
  record: SuiteRecord,
  { retries, signal }: SuiteContext,
  attempt: number
): boolean {
  return attempt <= retries && !signal.aborted && isWorthAnother(observed, record.failingCount)
}

async function outcomeOf(
  suite: Suite,
  context: SuiteContext,
  record: SuiteRecord,
  { observed, exit, warnings, junit }: Attempt,
  next: Next,
  again: boolean
): Promise<SuiteOutcome> {
  const { status, reasons, warnings: ignored } = record.verdict()
  const { workingDirectory } = suite
  const { failing } = record
  const failures = again
    ? tellBriefly(suite.name, failing)
    : tellFailures(suite.name, failing, await lookUp(failing, { ...context, workingDirectory }))
  const problem = context.tests.flush()
  return {
    attempt: observed.attempt,
    status,
    exitCode: exit?.exitCode ?? null,
    signal: exit?.signal ?? null,
    reasons: bounded(reasons),
    warnings: [
      ...next.warnings,
      ...warnings,
      ...(problem === undefined ? [] : [problem]),
      ...(again ? [] : [...ignored, ...lateLine(record, status, observed), ...unlistedLine(record, failures.length)])
    ],
    tests: record.totals,
    attemptTests: observed.totals,
    failures,
    notes: record.notes,
    junit
  }
}

/** A success that nothing else tells of: no test is known that failed first. */
function lateLine({ totals }: SuiteRecord, status: StageStatus, { attempt }: Observed): string[] {
  return status === 'ok' && attempt > 1 && totals.flaky === 0 ? [`passed at attempt ${attempt} only`] : []
}

function unlistedLine({ failingCount }: SuiteRecord, listed: number): string[] {
  const rest = failingCount - listed
  return rest <= 0 ? [] : [`${rest} ${listed > 0 ? 'more ' : ''}failing tests are counted, but not listed`]
}

/** One line for each of thousands of unreadable files is too much for an event. */
function bounded(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_REASONS
  return rest <= 0 ? [...lines] : [...lines.slice(0, MAX_REASONS), `and ${rest} more`]
}

/** The retry command runs what has failed, where that is known; else everything is run again. */
async function nextOf(suite: Suite, context: SuiteContext, record: SuiteRecord, attempt: number): Promise<Next> {
  const own = { command: suite.command, partial: false }
  try {
    const variables = await tellFailedTests({
      tests: context.tests.path,
      suite: suite.name,
      isFailing: record.isFailing,
      target: join(context.output, 'failed-tests', suite.name, `${attempt}.ndjson`),
      signal: AbortSignal.any([context.signal, AbortSignal.timeout(LIST_LIMIT)])
    })
    const { retryCommand } = context
    const chosen = retryCommand !== undefined && record.namesFailures ? { command: retryCommand, partial: true } : own
    return { ...chosen, variables, warnings: [] }
  } catch (error) {
    const warning = `the failed tests could not be listed, so all are run again: ${oneLine(messageOf(error), 1000)}`
    return { ...own, variables: {}, warnings: context.signal.aborted ? [] : [warning] }
  }
}
