/** The suites in order, all of them even if one fails. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Suite } from '../../config/load.js'
import { TESTS_FILE } from '../../contract/tests.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { commandText } from '../../suites/command.js'
import { inheritedByTests } from '../../suites/inherited.js'
import { runSuite } from '../../suites/run-suite.js'
import { createTestsFile } from '../../suites/tests-file.js'
import type { SuiteContext, SuiteOutcome } from '../../suites/types.js'
import type { Run } from '../run.js'
import type { ReadyInstance } from '../testbed.js'
import { variablesFor } from '../variables.js'
import { suiteEnded } from './suite-events.js'

export async function testStage(run: Run, instances: readonly ReadyInstance[]): Promise<void> {
  const { suites } = run.config
  const environments = suites.map((suite) => variablesFor(run.config, run.plan, instances, run.env, suite.env))
  const leftOut = [...new Set(environments.flatMap((environment) => environment.leftOut))]
  if (leftOut.length > 0) {
    run.view.message(`not set for tests, because they are set or reserved: ${oneLine(leftOut.join(', '), 1000)}`)
  }
  run.enter('integration_tests')
  const shared = { tests: await testsFileOf(run), claimed: new Set<string>() }
  let failed = false
  try {
    for (const [index, suite] of suites.entries()) {
      if (run.signal.aborted) break
      const env = { ...inheritedByTests(run.env), ...environments[index]?.variables }
      const { status } = await runSuite(suite, contextOf(run, suite, { env, ...shared }))
      failed ||= status !== 'ok'
    }
  } finally {
    shared.tests.close()
  }
  const status = run.signal.aborted ? 'cancelled' : failed ? 'failed' : 'ok'
  run.journal.append({ type: 'stage_ended', stage: 'integration_tests', status })
  run.signal.throwIfAborted()
}

/** New in each run: a user may have named an output directory in which that of an earlier run lies. */
async function testsFileOf({ plan }: Run): Promise<SuiteContext['tests']> {
  // What is wrong with the directory is said where the file can't be written.
  await mkdir(plan.output_directory, { recursive: true }).catch(() => undefined)
  return createTestsFile(join(plan.output_directory, TESTS_FILE))
}

function contextOf(run: Run, suite: Suite, shared: Pick<SuiteContext, 'env' | 'claimed' | 'tests'>): SuiteContext {
  const { config, journal, plan, redactor, signal, view } = run
  const { testRetries: retries, retryCommand, hangTimeout, allowEmpty, failOn, logLimit } = config
  return {
    ...shared,
    runId: plan.run_id,
    output: plan.output_directory,
    workspace: run.env.GITHUB_WORKSPACE ?? config.workingDirectory,
    retries,
    retryCommand,
    hangTimeout,
    allowEmpty,
    failOn,
    logLimit,
    redactor,
    signal,
    onOutput: (chunk) => view.output(chunk),
    onNotice: (line) => view.message(redactor.text(line)),
    onStarted: (group) => void journal.append({ type: 'process_started', group, what: `suite ${suite.name}` }),
    onEnded: (group) => void journal.append({ type: 'process_ended', group }),
    onAttemptStarted: (attempt, command) => {
      const text = redactor.text(commandText(command))
      journal.append({ type: 'suite_started', suite: suite.name, command: text, attempt })
    },
    onAttemptEnded: (outcome) => recordEnd(run, suite, outcome)
  }
}

/** Where an outcome is noted. */
export interface Recording extends Pick<Run, 'redactor' | 'warn'> {
  readonly journal: Pick<Run['journal'], 'append'>
}

export function recordEnd(run: Recording, { name }: Suite, outcome: SuiteOutcome): void {
  const { attempt } = outcome
  const where = attempt === 1 ? `suite ${name}` : `suite ${name}, attempt ${attempt}`
  for (const warning of outcome.warnings) run.warn(`${where}: ${warning}`)
  run.journal.append(suiteEnded({ name }, outcome, run.redactor))
}
