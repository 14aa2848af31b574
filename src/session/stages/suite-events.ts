/** What the journal says of a suite. */
import type { Suite } from '../../config/load.js'
import type { EventBody } from '../../contract/events.js'
import type { Redactor } from '../../platform/redactor.js'
import type { SuiteOutcome } from '../../suites/types.js'

/** The rest of the outcome comes from files that were redacted when they were copied. */
export function suiteEnded(
  { name }: Pick<Suite, 'name'>,
  outcome: SuiteOutcome,
  redactor: Redactor
): Extract<EventBody, { type: 'suite_ended' }> {
  const { attempt } = outcome
  return {
    type: 'suite_ended',
    suite: name,
    attempt,
    status: outcome.status,
    exit_code: outcome.exitCode,
    ...(outcome.signal !== null && { signal: outcome.signal }),
    reasons: outcome.reasons.map((reason) => redactor.text(reason)),
    tests: outcome.tests,
    ...(attempt > 1 && { attempt_tests: outcome.attemptTests }),
    failures: [...outcome.failures],
    notes: outcome.notes,
    junit: [...outcome.junit]
  }
}
