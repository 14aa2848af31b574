/** The results of suites that ran elsewhere, from the files that they left. */
import type { Suite } from '../../config/load.js'
import type { Results } from '../../contract/results.js'
import { TESTS_FILE } from '../../contract/tests.js'
import { foldResults } from '../../run/fold/fold.js'
import { newRunId } from '../../run/identity.js'
import { join } from 'node:path'
import { runSuite } from '../../suites/run-suite.js'
import { createTestsFile, type TestsFile } from '../../suites/tests-file.js'
import type { SuiteContext, SuiteOutcome } from '../../suites/types.js'
import { recordEnd } from '../stages/tests.js'
import { TOOL } from '../tool.js'
import { EventLog } from './event-log.js'
import { judgeRead } from './judging.js'
import type { Reporting } from './reporting.js'

/** The same events as of a run, and the same fold. Errors: the signal's reason; InternalError for what can't be written. */
export async function readSuites(suites: readonly Suite[], reporting: Reporting): Promise<Results> {
  const { config, env, output, signal } = reporting
  const runId = newRunId(env, config.workingDirectory)
  const tests = createTestsFile(join(output, TESTS_FILE))
  const claimed = new Set<string>()
  const outcomes: (readonly [Suite, SuiteOutcome])[] = []
  try {
    for (const suite of suites) {
      outcomes.push([suite, await runSuite(suite, contextOf(reporting, { runId, tests, claimed }))])
      signal.throwIfAborted()
    }
  } finally {
    tests.close()
  }
  const log = new EventLog(Date.now() - milliseconds(outcomes))
  const head = { run_id: runId, image_tag: config.imageTag, started_at: new Date(log.now).toISOString() }
  log.append({ type: 'run_started', run_id: runId, image_tag: config.imageTag, tool: TOOL, purpose: 'run' })
  tell(outcomes, log, reporting)
  await judgeRead(reporting, { suites, log, results: () => foldResults(head, log.events), output })
  log.append({ type: 'run_finished' })
  return foldResults(head, log.events)
}

function contextOf(
  { config, env, output, redactor, signal }: Reporting,
  shared: { readonly runId: string; readonly tests: TestsFile; readonly claimed: Set<string> }
): SuiteContext {
  const { allowEmpty, failOn, workingDirectory } = config
  return {
    ...shared,
    existing: true,
    env: {},
    output,
    workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
    retries: 0,
    retryCommand: undefined,
    hangTimeout: 0,
    allowEmpty,
    failOn,
    logLimit: 0,
    redactor,
    signal,
    onOutput: () => undefined,
    onNotice: () => undefined,
    onStarted: () => undefined,
    onEnded: () => undefined,
    onAttemptStarted: () => undefined,
    onAttemptEnded: () => undefined
  }
}

type Outcomes = readonly (readonly [Suite, SuiteOutcome])[]

/** When a suite began that ran elsewhere is not known: as long before now as its tests took, one suite after the other. */
function milliseconds(outcomes: Outcomes): number {
  return outcomes.reduce((sum, [, { tests }]) => sum + Math.round(tests.duration_s * 1000), 0)
}

function tell(outcomes: Outcomes, log: EventLog, { redactor }: Reporting): void {
  const warn = (message: string): void => void log.append({ type: 'warning', message: redactor.text(message) })
  const recording = { journal: log, redactor, warn }
  log.append({ type: 'stage_started', stage: 'integration_tests' })
  for (const [suite, outcome] of outcomes) {
    log.append({ type: 'suite_started', suite: suite.name, command: '', attempt: 1 })
    log.pass(outcome.tests.duration_s)
    recordEnd(recording, suite, outcome)
  }
  const failed = outcomes.some(([, { status }]) => status !== 'ok')
  log.append({ type: 'stage_ended', stage: 'integration_tests', status: failed ? 'failed' : 'ok' })
}
