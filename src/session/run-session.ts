/** A run from its configuration to its verdict. */
import type { Results } from '../contract/results.js'
import type { SessionOptions } from './conduct-run.js'
import { connect } from './connect.js'

export type { SessionOptions } from './conduct-run.js'

/** Errors: EngineUnavailableError before anything is on disk; everything later is a verdict. */
export async function runSession(options: SessionOptions): Promise<Results> {
  const connection = await connect(options)
  // Not before: where no engine answers, nothing of it is needed, and the first request would have to wait for it.
  const { conductRun } = await import('./conduct-run.js')
  return conductRun(options, connection)
}
