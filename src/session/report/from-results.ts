/** Reports results of an earlier run again, with the conditions of today. */
import type { Event } from '../../contract/events.js'
import type { Results } from '../../contract/results.js'
import type { ReportConfig } from '../../config/report-config.js'
import { shownPath } from '../../config/paths.js'
import { DEFAULT_SHELL, SINGLE_SUITE } from '../../config/suite.js'
import type { Suite } from '../../config/load.js'
import { redactValue } from '../../platform/terminal/redact-event.js'
import { results as schema } from '../../contract/results.js'
import type { VerdictContext } from '../../report/verdict.js'
import { diagnosisOf } from '../../run/fold/diagnosis.js'
import { logTails } from '../log-tails.js'
import { EventLog } from './event-log.js'
import { judgeRead } from './judging.js'
import { readResultsInput } from './read-input.js'
import type { Reporting } from './reporting.js'

export interface Again {
  readonly results: Results
  readonly context: VerdictContext
}

/**
 * Never better than the results say of themselves: conditions that are named now can only fail more. Errors: ConfigError for
 * what is no results file.
 */
export async function reportAgain(path: string, reporting: Reporting): Promise<Again> {
  const { config, redactor } = reporting
  const { results: found, directory } = await readResultsInput(path, shownPath(path, config.workingDirectory))
  const given = schema.parse(redactValue(found, redactor))
  const log = new EventLog(Date.parse(given.completed_at))
  for (const symptom of config.failOnGiven ? brokenRules(given, config) : []) {
    log.append({ type: 'error', code: 'FAIL_ON', exit_code: 1, symptom })
  }
  const results = (): Results => withEvents(withMinimum(given, config), log.events)
  await judgeRead(reporting, {
    suites: [PLACEHOLDER],
    log,
    results,
    output: directory ?? reporting.output
  })
  const context = directory === undefined ? { logTail: () => [] } : await logTails(directory, given)
  return { results: results(), context }
}

/** Nothing of it is run or read: conditions are looked at where there are tests, and here there were. */
const PLACEHOLDER: Suite = {
  name: SINGLE_SUITE,
  command: '',
  shell: DEFAULT_SHELL,
  workingDirectory: '',
  env: {},
  junit: [],
  coverage: [],
  timeout: 0
}

/** What of `fail-on` the run itself may not have looked at. */
function brokenRules({ exit_code, tests }: Results, { failOn, allowEmpty }: ReportConfig): string[] {
  if (exit_code !== 0) return []
  const counting = (failOn.includes('failed') ? tests.failed : 0) + (failOn.includes('errors') ? tests.errors : 0)
  const empty = failOn.includes('empty') && !allowEmpty && tests.total === tests.skipped
  return [
    ...(counting > 0 ? [`${counting} of ${tests.total} tests failed`] : []),
    ...(empty ? ['no test was run'] : [])
  ]
}

function withMinimum(results: Results, { minCoverage }: ReportConfig): Results {
  const { coverage } = results
  if (coverage === undefined || minCoverage === undefined) return results
  const status = coverage.status === 'ok' && coverage.lines.percent >= minCoverage ? 'ok' : 'failed'
  return { ...results, coverage: { ...coverage, minimum: minCoverage, status } }
}

function withEvents(results: Results, events: readonly Event[]): Results {
  const found = diagnosisOf(events)
  const last = <T extends Event['type']>(type: T): Extract<Event, { type: T }> | undefined =>
    events.findLast((event): event is Extract<Event, { type: T }> => event.type === type)
  const budgets = last('budgets_checked')?.budgets
  const comparison = last('compared')?.comparison
  const warnings = events.flatMap((event) => (event.type === 'warning' ? [event.message] : []))
  const error = results.error ?? found[0]?.symptom
  return {
    ...results,
    exit_code: results.exit_code === 0 && found.length > 0 ? 1 : results.exit_code,
    ...(budgets !== undefined && { budgets }),
    ...(comparison !== undefined && { baseline: comparison }),
    warnings: [...new Set([...(results.warnings ?? []), ...warnings])],
    diagnosis: [...(results.diagnosis ?? []), ...found],
    ...(error !== undefined && { error })
  }
}
