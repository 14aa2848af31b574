import { CancelledError } from '../errors.js'
import type { Run } from './run.js'

/** Runs a stage: timed, with a status, in the journal on every path. */
export async function stage<T>(run: Run, name: string, work: () => Promise<T>): Promise<T> {
  run.enter(name)
  try {
    const result = await work()
    run.journal.append({ type: 'stage_ended', stage: name, status: 'ok' })
    return result
  } catch (error) {
    const cancelled = run.signal.aborted || error instanceof CancelledError
    run.journal.append({ type: 'stage_ended', stage: name, status: cancelled ? 'cancelled' : 'failed' })
    throw error
  }
}
