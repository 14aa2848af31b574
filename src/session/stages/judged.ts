/** What is judged after the tests: a run, or what was read of one that went on elsewhere. */
import type { Config } from '../../config/load.js'
import type { Plan } from '../../contract/plan.js'
import type { Results } from '../../contract/results.js'
import type { Journal } from '../../run/journal.js'
import type { Run } from '../run.js'

export interface Judged extends Pick<Run, 'env' | 'redactor' | 'signal' | 'enter' | 'warn'> {
  readonly config: Pick<Config, 'suites' | 'budgets' | 'minCoverage' | 'baseline' | 'failOn' | 'workingDirectory'>
  readonly journal: Pick<Journal, 'append'>
  readonly plan: Pick<Plan, 'output_directory'>
}

export interface SoFar {
  /** As they stand now. */
  results(): Promise<Results>
  /** Milliseconds since 1970: the end of what `pipeline` is measured by. */
  now(): number
}

/** Milliseconds for all of it. */
export const LIMIT = 60_000

export function unread(signal: AbortSignal, error: string): string {
  return signal.aborted ? `not done within ${LIMIT / 1000} s` : error
}
