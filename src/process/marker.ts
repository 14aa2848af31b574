/**
 * Variables in the environment of what a run starts, by which processes are found that left their process group. Not
 * TESTBED_RUN_ID, which users paste into their own shells and later steps of a job inherit: a teardown would end
 * whatever they started there.
 */
export interface Marker {
  readonly name: string
  readonly value: string
}

/** Value: the run id. */
export const PROCESS_MARKER = 'TESTBED_PROCESS_OF'
/** Value: the run id, a slash, the suite's name. */
export const SUITE_MARKER = 'TESTBED_PROCESS_OF_SUITE'

export function runMarker(runId: string): Marker {
  return { name: PROCESS_MARKER, value: runId }
}

export function suiteMarker(runId: string, suite: string): Marker {
  return { name: SUITE_MARKER, value: `${runId}/${suite}` }
}
