/** The results of several runs as those of one. Pure. */
import {
  NO_TESTS,
  SCHEMA_VERSION,
  type Coverage,
  type Results,
  type TestNote,
  type TestTotals
} from '../../../contract/results.js'
import { TOOL } from '../../tool.js'
import { mergeServices } from './services.js'
import { relocated, renaming, type Rename, type Shard } from './shard.js'
import { mergeStages } from './stages.js'
import { common, mergeDiagnosis, mergeError, mergeWarnings } from './words.js'

/** Tests that are named; their number is in the totals. */
const MOST_NAMED = 1_000
const SLOWEST = 20

export interface Merged {
  readonly results: Results
  readonly suiteName: Rename
  readonly serviceName: Rename
}

/** At least one shard. `coverage`: the union of their reports; undefined where it is not known. */
export function mergeResults(runId: string, shards: readonly Shard[], coverage: Coverage | undefined): Merged {
  const all = shards.map(({ results }) => results)
  const suiteName = renaming(shards, ({ suites }) => (suites ?? []).map(({ name }) => name))
  const { services, rename: serviceName } = mergeServices(shards)
  const notes = (of: (results: Results) => readonly TestNote[] | undefined): TestNote[] =>
    shards.flatMap((shard) =>
      (of(shard.results) ?? []).map((note) => ({ ...note, suite: suiteName(shard, note.suite) }))
    )
  const error = mergeError(shards)
  const tags = [...new Set(all.map(({ image_tag }) => image_tag))]
  const engine = common(shards, (results) => results.engine)
  const results: Results = {
    run_id: runId,
    // Of several tags none was tested as a whole: no reader may take this for the name of one.
    image_tag: tags.join(', '),
    started_at: all.map(({ started_at }) => started_at).toSorted(byTime)[0] ?? '',
    completed_at:
      all
        .map(({ completed_at }) => completed_at)
        .toSorted(byTime)
        .at(-1) ?? '',
    exit_code: worst(all),
    stages: mergeStages(shards, suiteName),
    tests: sum(all.map(({ tests }) => tests)),
    profiling: mergeProfiling(shards),
    schema_version: SCHEMA_VERSION,
    tool: TOOL,
    ...(engine !== undefined && { engine }),
    merged_from: shards.map(({ name, results: { run_id, exit_code, started_at, completed_at } }) => {
      return { name, run_id, exit_code, started_at, completed_at }
    }),
    suites: shards.flatMap((shard) =>
      (shard.results.suites ?? []).map((suite) => ({
        ...suite,
        name: suiteName(shard, suite.name),
        junit: suite.junit.flatMap((path) => relocated(shard, 'junit', path))
      }))
    ),
    failures: shards
      .flatMap((shard) =>
        (shard.results.failures ?? []).map((failure) => ({
          ...failure,
          suite: suiteName(shard, failure.suite),
          ...(failure.logs !== undefined && {
            logs: failure.logs.map((log) => ({ ...log, service: serviceName(shard, log.service) }))
          })
        }))
      )
      .slice(0, MOST_NAMED),
    flaky_tests: notes(({ flaky_tests }) => flaky_tests).slice(0, MOST_NAMED),
    skipped_tests: notes(({ skipped_tests }) => skipped_tests).slice(0, MOST_NAMED),
    slowest: notes(({ slowest }) => slowest)
      .sort((a, b) => (b.duration_s ?? 0) - (a.duration_s ?? 0))
      .slice(0, SLOWEST),
    services,
    ...(coverage !== undefined && { coverage }),
    budgets: shards.flatMap(({ name, results: { budgets } }) =>
      (budgets ?? []).map((budget) => ({ ...budget, of: budget.of === undefined ? name : `${name}/${budget.of}` }))
    ),
    warnings: mergeWarnings(shards),
    diagnosis: mergeDiagnosis(shards, serviceName),
    ...(error !== undefined && { error })
  }
  return { results, suiteName, serviceName }
}

/** As the contract ranks them: 2 before 1 before 0. */
function worst(all: readonly Results[]): Results['exit_code'] {
  return all.map(({ exit_code }) => exit_code).reduce((a, b) => (b > a ? b : a), 0)
}

function sum(all: readonly TestTotals[]): TestTotals {
  const total = { ...NO_TESTS }
  for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'] as const) {
    for (const tests of all) total[key] += tests[key]
  }
  return { ...total, duration_s: Math.round(total.duration_s * 1000) / 1000 }
}

/** Percentiles can't be added: an endpoint of several shards stands for each. */
function mergeProfiling(shards: readonly Shard[]): Results['profiling'] {
  const rename = renaming(shards, ({ profiling }) => Object.keys(profiling.endpoints))
  const endpoints = shards.flatMap((shard) =>
    Object.entries(shard.results.profiling.endpoints).map(([name, value]) => [rename(shard, name), value] as const)
  )
  const slow = shards.flatMap((shard) => shard.results.profiling.slow_endpoints.map((name) => rename(shard, name)))
  return { endpoints: Object.fromEntries(endpoints), slow_endpoints: slow }
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b)
