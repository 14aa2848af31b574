/** What a run came to, ready to be shown anywhere. Pure. Its texts are foreign and not escaped: renderers do that. */
import type {
  Budget,
  Comparison,
  Coverage,
  ExitCode,
  Failure,
  Results,
  SuiteResult,
  TestNote
} from '../contract/results.js'
import { formatChain, formatSeconds, formatTotals } from '../platform/terminal/format.js'
import { NOT_FINISHED } from '../run/fold/fold.js'
import { newFailures } from './changes.js'
import { causesOf, type Cause, type VerdictContext } from './causes.js'
import { exceededBudgets, percent } from './sentences.js'

export type { VerdictContext } from './causes.js'

export type Outcome = 'passed' | 'failed' | 'infrastructure' | 'cancelled' | 'unfinished'

export interface Verdict {
  readonly outcome: Outcome
  readonly exitCode: ExitCode
  /** One line. Of a green run it is all there is to say. */
  readonly title: string
  /** Why it failed, the first cause first; empty where only tests failed. */
  readonly causes: readonly Cause[]
  /** Suites that failed. */
  readonly suites: readonly SuiteResult[]
  /** Failed tests that are known by name, those first that are new since the baseline; and how many failed in all. */
  readonly failures: readonly Failure[]
  readonly failureCount: number
  /** Tests that failed and then passed, as far as they are known by name, and how many in all. */
  readonly flaky: readonly TestNote[]
  readonly flakyCount: number
  readonly coverage?: Coverage
  /** Budgets that were exceeded and of which nothing else speaks. */
  readonly exceeded: readonly Budget[]
  /** What changed since the baseline. */
  readonly changes?: Comparison
  readonly warnings: readonly string[]
}

export function verdictOf(results: Results, context: VerdictContext): Verdict {
  const outcome = outcomeOf(results)
  const causes = outcome === 'passed' ? [] : causesOf(results, context)
  const warnings = results.warnings ?? []
  const suites = (results.suites ?? []).filter((suite) => suite.status === 'failed' || suite.status === 'cancelled')
  return {
    outcome,
    exitCode: results.exit_code,
    title: titleOf(results, outcome, causes, suites),
    causes,
    suites,
    failures: newFirst(results),
    failureCount: Math.max(results.tests.failed + results.tests.errors, results.failures?.length ?? 0),
    flaky: results.flaky_tests ?? [],
    flakyCount: Math.max(results.tests.flaky, results.flaky_tests?.length ?? 0),
    ...(results.coverage !== undefined && { coverage: results.coverage }),
    exceeded: exceededBudgets(results, [...warnings, ...causes.map((cause) => cause.symptom)]),
    ...(results.baseline !== undefined && { changes: results.baseline }),
    warnings
  }
}

/** Whether the title has said the cause's symptom already. */
export function titleSays(verdict: Verdict, cause: Cause): boolean {
  return verdict.title.startsWith(cause.symptom)
}

function newFirst({ failures = [], baseline }: Results): readonly Failure[] {
  if (baseline === undefined) return failures
  const isNew = newFailures(baseline)
  return [...failures.filter(isNew), ...failures.filter((failure) => !isNew(failure))]
}

function outcomeOf(results: Results): Outcome {
  if (results.exit_code === 0) return 'passed'
  if (results.error === NOT_FINISHED) return 'unfinished'
  const cancelled = Object.values(results.stages).some((stage) => stage.status === 'cancelled')
  // Stages that a failure cut short are cancelled as well: then there is a diagnosis.
  if (results.error?.includes('cancelled') === true || (cancelled && (results.diagnosis ?? []).length === 0)) {
    return 'cancelled'
  }
  return results.exit_code === 2 ? 'infrastructure' : 'failed'
}

function titleOf(results: Results, outcome: Outcome, causes: readonly Cause[], suites: readonly SuiteResult[]): string {
  if (outcome === 'passed') return greenLine(results)
  if (outcome === 'cancelled' || outcome === 'unfinished') {
    const stage = Object.entries(results.stages).find(
      ([name, { status }]) => status === 'cancelled' && name !== 'teardown'
    )
    return `${results.error ?? 'the run was cancelled'}${stage === undefined ? '' : ` (stage ${stage[0]})`}`
  }
  const failed = results.tests.failed + results.tests.errors
  if (outcome === 'failed' && failed > 0) {
    const where = suites.length === 1 ? ` in suite ${suites[0]?.name ?? ''}` : ''
    return `${failed} of ${results.tests.total} tests failed${where} after ${testSeconds(results)}`
  }
  const cause = causes[0]
  if (cause !== undefined) return `${cause.symptom}${cause.stage === undefined ? '' : ` (stage ${cause.stage})`}`
  const suite = suites[0]
  if (suite !== undefined) return `suite ${suite.name} failed: ${suite.reasons[0] ?? `exit code ${suite.exit_code}`}`
  return results.error ?? `the run failed with exit code ${results.exit_code}`
}

/** `12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`. */
function greenLine(results: Results): string {
  const parts: string[] = []
  const ran = (results.suites ?? []).length > 0 || results.tests.total > 0
  const totals = results.tests.total > 0 ? formatTotals(results.tests) : 'passed'
  if (ran) parts.push(`${totals} in ${testSeconds(results)}`)
  if (results.coverage !== undefined) parts.push(`coverage ${percent(results.coverage.lines.percent)}`)
  const chain = results.critical_chain ?? []
  if (chain.length > 0) parts.push(formatChain(chain, (name) => name))
  return parts.length === 0 ? 'ready' : parts.join('; ')
}

/** As a person waited for it; where that is not known, the sum of the tests' own times. */
function testSeconds(results: Results): string {
  const stage = results.stages.integration_tests.duration_s
  return formatSeconds(stage > 0 ? stage : results.tests.duration_s)
}
