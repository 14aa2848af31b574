/** A run that failed before it could be opened still leaves a results file that says so. */
import { resolve } from 'node:path'
import type { Event } from '../contract/events.js'
import type { Results } from '../contract/results.js'
import { foldResults } from '../run/fold/fold.js'
import { writeJson } from '../run/json-file.js'
import { asTestbedError } from './record-error.js'

/**
 * `resultsFile` as far as it is known: a wrong configuration may not have told it. Undefined: nothing is written. Never
 * throws.
 */
export async function writeFailedResults(
  thrown: unknown,
  resultsFile: string | undefined,
  imageTag = 'latest'
): Promise<Results> {
  const error = asTestbedError(thrown)
  const now = new Date().toISOString()
  const events: Event[] = [
    {
      t: now,
      by: 'main',
      type: 'error',
      code: error.code,
      exit_code: 2,
      symptom: error.message,
      ...(error.hint !== undefined && { hint: error.hint }),
      ...(error.details !== undefined && { details: error.details })
    },
    { t: now, by: 'main', type: 'run_finished' }
  ]
  const results = foldResults({ run_id: 'none', image_tag: imageTag, started_at: now }, events)
  if (resultsFile !== undefined) await writeJson(resolve(resultsFile), results).catch(() => undefined)
  return results
}
