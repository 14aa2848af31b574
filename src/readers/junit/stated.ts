/** What `status` and `result` of a case say, for tools that write no element for it. */

const SKIPPED_STATES = new Set(['disabled', 'ignored', 'notrun', 'suppressed', 'skipped'])
const FAILED_STATES: Readonly<Record<string, 'failure' | 'error'>> = {
  fail: 'failure',
  failed: 'failure',
  failure: 'failure',
  error: 'error',
  errored: 'error'
}

export type StatedOutcome = 'skipped' | 'failure' | 'error'

/** Undefined: nothing, or nothing bad. */
export function statedOutcome(status: string | undefined, result: string | undefined): StatedOutcome | undefined {
  if (status === undefined && result === undefined) return undefined
  const states = [status, result].map((state) => state?.toLowerCase().replace(/[^a-z]/g, '') ?? '')
  if (states.some((state) => SKIPPED_STATES.has(state))) return 'skipped'
  for (const state of states) if (Object.hasOwn(FAILED_STATES, state)) return FAILED_STATES[state]
  return undefined
}
