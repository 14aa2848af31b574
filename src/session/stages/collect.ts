/** After the suites: coverage, what changed since an earlier run, budgets, and what the user made a condition of success. */
import type { Config } from '../../config/load.js'
import { messageOf } from '../../errors.js'
import type { FailedGate } from '../../gates/fail-on.js'
import type { Baseline, UnreadableBaseline } from '../../gates/baseline/read.js'
import { readRunResults } from '../../run/results-file.js'
import type { Snapshot } from '../../suites/junit-files.js'
import type { Run } from '../run.js'
import { hasCoverage, readCoverage } from './collect-coverage.js'
import { LIMIT, unread, type Judged, type SoFar } from './judged.js'

export type EarlierRun = Baseline | UnreadableBaseline

/** What there is to do; the verdict of a run with nothing of it does not wait for this stage. */
function isNeeded(config: Judged['config']): boolean {
  const { suites, budgets, minCoverage, baseline, failOn } = config
  if (budgets.length > 0) return true
  const gates = failOn.some((what) => ['coverage', 'slow', 'flaky', 'new-failures'].includes(what))
  return suites.length > 0 && (gates || minCoverage !== undefined || baseline !== undefined || hasCoverage(config))
}

/**
 * Reads the baseline's results. At the start of the run: its own results may take that file's place, since those of the last
 * run are a baseline, too. Undefined where none is named.
 */
export async function earlierRun({
  baseline,
  suites
}: Pick<Config, 'baseline' | 'suites'>): Promise<EarlierRun | undefined> {
  if (baseline === undefined || suites.length === 0) return undefined
  const { readBaseline } = await import('../../gates/baseline/read.js')
  return readBaseline(baseline)
}

export interface SeenBefore {
  readonly earlier: EarlierRun | undefined
  /** Coverage files that do not count; undefined: all that are there do. */
  readonly coverageBefore: Snapshot | undefined
}

/**
 * Everything goes into the journal. What can't be read is a warning, or the failure of the condition that needs it: the
 * tests' own verdict stays. Errors: the signal's reason when the run is cancelled; InternalError of the journal.
 */
export async function collectStage(run: Run, before: SeenBefore): Promise<void> {
  return judge(run, before, { results: () => readRunResults(run.plan, run.folder), now: () => Date.now() })
}

/** As `collectStage`, of whatever has results. */
export async function judge(run: Judged, { earlier, coverageBefore }: SeenBefore, soFar: SoFar): Promise<void> {
  if (!isNeeded(run.config)) return
  run.enter('collect')
  const signal = AbortSignal.any([run.signal, AbortSignal.timeout(LIMIT)])
  const coverageProblems = await readCoverage(run, coverageBefore ?? new Map(), signal)
  const baselineProblem = await compare(run, earlier, { soFar, signal })
  if (!run.signal.aborted) await checkBudgets(run, soFar)
  const failed = run.signal.aborted ? [] : await checkGates(run, { soFar, coverageProblems, baselineProblem })
  const status = run.signal.aborted ? 'cancelled' : failed.length > 0 ? 'failed' : 'ok'
  run.journal.append({ type: 'stage_ended', stage: 'collect', status })
  run.signal.throwIfAborted()
}

/** Why there is no comparison. */
async function compare(
  run: Judged,
  earlier: EarlierRun | undefined,
  { soFar, signal }: { readonly soFar: SoFar; readonly signal: AbortSignal }
): Promise<string | undefined> {
  if (earlier === undefined || run.signal.aborted) return undefined
  if ('problem' in earlier) return earlier.problem
  const { journal, plan, redactor } = run
  const { compareRuns } = await import('../../gates/baseline/compare.js')
  // Where both are in one place, the earlier list of tests has made room for this run's.
  const replaced = earlier.directory === plan.output_directory
  const before = replaced ? { ...earlier, directory: undefined } : earlier
  const now = { results: await soFar.results(), directory: plan.output_directory }
  try {
    const comparison = await compareRuns(before, now, (text) => redactor.text(text), signal)
    journal.append({ type: 'compared', comparison })
    return undefined
  } catch (error) {
    return `the baseline could not be compared with: ${unread(signal, messageOf(error))}`
  }
}

async function checkBudgets({ config, journal, warn }: Judged, soFar: SoFar): Promise<void> {
  if (config.budgets.length === 0) return
  const { checkBudgets, exceededByName, exceededLine } = await import('../../gates/budgets.js')
  const { budgets, warnings } = checkBudgets(await soFar.results(), config.budgets, soFar.now())
  const teardown = config.budgets.find(({ name }) => name === 'teardown')
  journal.append({
    type: 'budgets_checked',
    budgets: [...budgets],
    ...(teardown !== undefined && { teardown_max_s: teardown.max / 1000 })
  })
  for (const warning of warnings) warn(warning)
  // Those that fail the run are told as errors.
  const harmless = config.failOn.includes('budget') ? [] : budgets.filter(({ action }) => action === 'warn')
  for (const [name, exceeded] of exceededByName(harmless)) warn(exceededLine(name, exceeded))
}

interface Unknown {
  readonly soFar: SoFar
  readonly coverageProblems: readonly string[]
  readonly baselineProblem: string | undefined
}

async function checkGates(
  run: Judged,
  { soFar, coverageProblems, baselineProblem }: Unknown
): Promise<readonly FailedGate[]> {
  const { config, journal, redactor } = run
  const { failedGates, guardsBaseline, guardsCoverage } = await import('../../gates/fail-on.js')
  const tests = config.suites.length > 0
  const conditions = {
    failOn: tests ? config.failOn : config.failOn.filter((what) => what === 'budget'),
    minCoverage: tests ? config.minCoverage : undefined
  }
  const results = await soFar.results()
  const failed = failedGates({ ...conditions, results, coverageProblems, baselineProblem })
  // The first one is the reason of the condition that can't be looked at.
  for (const problem of coverageProblems.slice(guardsCoverage(conditions) ? 1 : 0)) run.warn(`coverage: ${problem}`)
  if (baselineProblem !== undefined && !guardsBaseline(conditions)) run.warn(baselineProblem)
  for (const { code, symptom, hint } of failed) {
    journal.append({ type: 'error', code, exit_code: 1, stage: 'collect', symptom: redactor.text(symptom), hint })
  }
  return failed
}
