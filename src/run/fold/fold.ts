/**
 * From the journal to the results: the one place that decides what a run came to. Pure, so that the live verdict, the file
 * after a kill and a report made a week later can't disagree.
 */
import type { Event } from '../../contract/events.js'
import { NO_TESTS, SCHEMA_VERSION, type Results, type SuiteResult, type TestTotals } from '../../contract/results.js'
import type { Plan } from '../../contract/plan.js'
import { diagnosisOf } from './diagnosis.js'
import { exitCodeOf, lastAttempts } from './exit-code.js'
import { servicesOf } from './services.js'
import { seconds, stagesOf } from './stages.js'
import { teardownBudget, teardownBudgetWarning } from './teardown-budget.js'

export const NOT_FINISHED = 'the run did not finish'

/** What must be known of a run before its first event. */
export type RunHead = Pick<Plan, 'run_id' | 'image_tag' | 'started_at'>

export function foldResults(head: RunHead, events: readonly Event[]): Results {
  const started = find(events, 'run_started')
  const engine = find(events, 'engine')
  const ready = find(events, 'testbed_ready')
  const suites = suitesOf(events)
  const diagnosis = diagnosisOf(events)
  const error = errorOf(events, diagnosis[0]?.symptom)
  return {
    run_id: head.run_id,
    image_tag: head.image_tag,
    started_at: head.started_at,
    completed_at: events.at(-1)?.t ?? head.started_at,
    exit_code: exitCodeOf(events),
    stages: { ...emptyStages(), ...stagesOf(events) },
    tests: suites.reduce((sum, suite) => addTotals(sum, suite.tests), NO_TESTS),
    profiling: { endpoints: {}, slow_endpoints: [] },
    schema_version: SCHEMA_VERSION,
    ...(started && { tool: started.tool }),
    ...(engine && { engine: { name: engine.name, version: engine.version } }),
    ...(ready && { critical_chain: ready.chain }),
    suites,
    failures: lastAttempts(events).flatMap((suite) => suite.failures),
    ...notesOf(events),
    ...gatesOf(events),
    ...cacheOf(events),
    services: servicesOf(events),
    warnings: warningsOf(events),
    diagnosis,
    ...(error !== undefined && { error })
  }
}

function find<T extends Event['type']>(events: readonly Event[], type: T): Extract<Event, { type: T }> | undefined {
  return events.find((event): event is Extract<Event, { type: T }> => event.type === type)
}

function emptyStages(): Results['stages'] {
  const none = { duration_s: 0, status: 'skipped' as const }
  return { infra_deploy: none, seed_data: none, service_deploy: none, integration_tests: none, teardown: none }
}

function suitesOf(events: readonly Event[]): SuiteResult[] {
  return lastAttempts(events).map((end) => {
    const start = events.find((event) => event.type === 'suite_started' && event.suite === end.suite)
    return {
      name: end.suite,
      command: start?.type === 'suite_started' ? start.command : '',
      status: end.status,
      exit_code: end.exit_code,
      ...(end.signal !== undefined && { signal: end.signal }),
      reasons: end.reasons,
      tests: end.tests,
      duration_s: seconds(Date.parse(end.t) - Date.parse(start?.t ?? end.t)),
      junit: end.junit,
      ...attemptsOf(events, end.suite)
    }
  })
}

function attemptsOf(events: readonly Event[], suite: string): Pick<SuiteResult, 'attempts'> {
  const ends = events.filter((event) => event.type === 'suite_ended').filter((event) => event.suite === suite)
  if (ends.length < 2) return {}
  const startOf = (attempt: number): string | undefined =>
    events.find((event) => event.type === 'suite_started' && event.suite === suite && event.attempt === attempt)?.t
  return {
    attempts: ends.map((end) => ({
      attempt: end.attempt,
      status: end.status,
      exit_code: end.exit_code,
      tests: end.attempt_tests ?? end.tests,
      duration_s: seconds(Date.parse(end.t) - Date.parse(startOf(end.attempt) ?? end.t))
    }))
  }
}

/** Of all suites together how many of the slowest tests are named. */
const SLOWEST = 20

function notesOf(events: readonly Event[]): Pick<Results, 'flaky_tests' | 'skipped_tests' | 'slowest'> {
  const notes = lastAttempts(events).flatMap((suite) => suite.notes ?? [])
  if (notes.length === 0) return {}
  const slowest = notes.flatMap((note) => note.slowest)
  slowest.sort((a, b) => (b.duration_s ?? 0) - (a.duration_s ?? 0))
  return {
    flaky_tests: notes.flatMap((note) => note.flaky),
    skipped_tests: notes.flatMap((note) => note.skipped),
    slowest: slowest.slice(0, SLOWEST)
  }
}

/** What was read and compared after the suites. */
function gatesOf(events: readonly Event[]): Pick<Results, 'coverage' | 'budgets' | 'baseline'> {
  const coverage = find(events, 'coverage_read')?.coverage
  const checked = find(events, 'budgets_checked')?.budgets
  const teardown = teardownBudget(events)
  const budgets = teardown === undefined ? checked : [...(checked ?? []), teardown]
  const baseline = find(events, 'compared')?.comparison
  return { ...(coverage && { coverage }), ...(budgets && { budgets }), ...(baseline && { baseline }) }
}

function cacheOf(events: readonly Event[]): Pick<Results, 'cache'> {
  const cache = find(events, 'cache_measured')?.cache
  if (cache === undefined) return {}
  const saved = find(events, 'cache_saved')
  if (saved === undefined) return { cache }
  const bytes = { ...cache.bytes, saved: cache.bytes.saved + saved.bytes }
  return { cache: { ...cache, bytes, seconds: { ...cache.seconds, save: cache.seconds.save + saved.seconds } } }
}

function addTotals(a: TestTotals, b: TestTotals): TestTotals {
  return {
    total: a.total + b.total,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
    duration_s: Math.round((a.duration_s + b.duration_s) * 1000) / 1000
  }
}

function errorOf(events: readonly Event[], symptom: string | undefined): string | undefined {
  const cancelled = find(events, 'cancelled')
  if (cancelled !== undefined) return `the run was cancelled (${cancelled.signal})`
  if (symptom !== undefined) return symptom
  return find(events, 'run_finished') === undefined ? NOT_FINISHED : undefined
}

function warningsOf(events: readonly Event[]): string[] {
  // What one teardown left, a later one may have removed.
  const cleanFrom = events.findLastIndex(
    (event) => event.type === 'stage_ended' && event.stage === 'teardown' && event.status === 'ok'
  )
  const warnings = events.flatMap((event, index) => {
    if (event.type === 'warning') return [event.message]
    if (event.type === 'left_behind' && index > cleanFrom)
      return [`the teardown left behind: ${event.resources.join(', ')}`]
    return []
  })
  return [...new Set([...warnings, ...teardownBudgetWarning(events)])]
}
