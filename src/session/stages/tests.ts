/** The suites in order, all of them even if one fails. */
import type { Suite } from '../../config/load.js'
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { commandText } from '../../suites/command.js'
import { runSuite } from '../../suites/run-suite.js'
import type { SuiteContext, SuiteOutcome } from '../../suites/types.js'
import type { Run } from '../run.js'
import type { ReadyInstance } from '../testbed.js'
import { variablesFor } from '../variables.js'

/** Failed tests that the journal holds by name: a report of thousands is in the copied JUnit files. */
const FAILURES_KEPT = 500

export async function testStage(run: Run, instances: readonly ReadyInstance[]): Promise<void> {
  const { suites } = run.config
  const environments = suites.map((suite) => variablesFor(run.config, run.plan, instances, run.env, suite.env))
  const leftOut = [...new Set(environments.flatMap((environment) => environment.leftOut))]
  if (leftOut.length > 0) {
    run.view.message(`not set for tests, because they are set or reserved: ${oneLine(leftOut.join(', '), 1000)}`)
  }
  run.enter('integration_tests')
  const claimed = new Set<string>()
  let failed = false
  for (const [index, suite] of suites.entries()) {
    if (run.signal.aborted) break
    const env = { ...run.env, ...environments[index]?.variables }
    failed = !(await runOne(run, suite, { env, claimed })) || failed
  }
  const status = run.signal.aborted ? 'cancelled' : failed ? 'failed' : 'ok'
  run.journal.append({ type: 'stage_ended', stage: 'integration_tests', status })
  run.signal.throwIfAborted()
}

/** Whether it passed. */
async function runOne(
  run: Run,
  suite: Suite,
  { env, claimed }: Pick<SuiteContext, 'env' | 'claimed'>
): Promise<boolean> {
  const { config, journal, plan, redactor, signal, view } = run
  journal.append({
    type: 'suite_started',
    suite: suite.name,
    command: redactor.text(commandText(suite.command)),
    attempt: 1
  })
  const outcome = await runSuite(suite, {
    runId: plan.run_id,
    env,
    output: plan.output_directory,
    workspace: run.env.GITHUB_WORKSPACE ?? config.workingDirectory,
    attempt: 1,
    hangTimeout: config.hangTimeout,
    allowEmpty: config.allowEmpty,
    logLimit: config.logLimit,
    redactor,
    claimed,
    signal,
    onOutput: (chunk) => view.output(chunk),
    onNotice: (line) => view.message(redactor.text(line)),
    onStarted: (group) => void journal.append({ type: 'process_started', group, what: `suite ${suite.name}` }),
    onEnded: (group) => void journal.append({ type: 'process_ended', group })
  }).catch((error: unknown) => unfit(error))
  for (const warning of outcome.warnings) run.warn(`suite ${suite.name}: ${warning}`)
  journal.append({
    type: 'suite_ended',
    suite: suite.name,
    attempt: 1,
    status: outcome.status,
    exit_code: outcome.exitCode,
    ...(outcome.signal !== null && { signal: outcome.signal }),
    reasons: outcome.reasons.map((reason) => redactor.text(reason)),
    tests: outcome.tests,
    failures: outcome.failures.slice(0, FAILURES_KEPT),
    junit: [...outcome.junit]
  })
  return outcome.status === 'ok'
}

/** Something of this machine failed (a full disk): the suite has failed, and the others still run. */
function unfit(error: unknown): SuiteOutcome {
  return {
    status: 'failed',
    exitCode: null,
    signal: null,
    reasons: [`could not be run to its end: ${messageOf(error)}`],
    warnings: [],
    tests: { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, duration_s: 0 },
    failures: [],
    junit: []
  }
}
