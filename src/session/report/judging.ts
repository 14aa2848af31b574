import type { Suite } from '../../config/load.js'
import type { Results } from '../../contract/results.js'
import { earlierRun, judge } from '../stages/collect.js'
import type { EventLog } from './event-log.js'
import type { Reporting } from './reporting.js'

export interface ToJudge {
  readonly suites: readonly Suite[]
  readonly log: EventLog
  readonly results: () => Results
  /** The folder that `tests.ndjson` and copies of reports lie in. */
  readonly output: string
}

/** Coverage, baseline, budgets and conditions as after the suites of a run. What they come to is appended to the log. */
export async function judgeRead(
  { config, env, signal, redactor }: Reporting,
  { suites, log, results, output }: ToJudge
): Promise<void> {
  const judged = {
    config: { ...config, suites },
    env,
    signal,
    redactor,
    journal: log,
    plan: { output_directory: output },
    enter: (stage: string) => void log.append({ type: 'stage_started', stage }),
    warn: (message: string) => void log.append({ type: 'warning', message: redactor.text(message) })
  }
  const earlier = await earlierRun({ ...config, suites })
  // Nothing that lies there is too old: it is what was named.
  const before = { earlier, coverageBefore: undefined }
  await judge(judged, before, { results: () => Promise.resolve(results()), now: () => log.now })
}
