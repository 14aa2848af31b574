/**
 * The results file, `inttest-results.json`: the schema from which the published JSON Schema is generated.
 * Keys of version 1 never change meaning; unknown keys are kept.
 */
import * as z from 'zod/mini'

export const SCHEMA_VERSION = 1

export const stageStatus = z.enum(['ok', 'failed', 'skipped', 'cancelled'])
export type StageStatus = z.infer<typeof stageStatus>

export const stage = z.looseObject({
  duration_s: z.number().check(z.minimum(0)),
  status: stageStatus
})
export type StageResult = z.infer<typeof stage>

/** Stages that are always there. */
export const REQUIRED_STAGES = ['infra_deploy', 'seed_data', 'service_deploy', 'integration_tests', 'teardown'] as const

const count = z.int().check(z.minimum(0))

/** `total = passed + failed + errors + skipped`; flaky tests count as passed. */
export const testTotals = z.looseObject({
  total: count,
  passed: count,
  failed: count,
  errors: count,
  skipped: count,
  flaky: count,
  duration_s: z.number()
})
export type TestTotals = z.infer<typeof testTotals>

export const NO_TESTS: TestTotals = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, duration_s: 0 }

export const endpoint = z.looseObject({
  p50_ms: z.number(),
  p95_ms: z.number(),
  p99_ms: z.number(),
  count: z.optional(count),
  min_ms: z.optional(z.number()),
  max_ms: z.optional(z.number()),
  errors: z.optional(count)
})

const testName = {
  suite: z.string(),
  name: z.string(),
  class: z.optional(z.string()),
  /** Relative to the repository's root where it lies in it. */
  file: z.optional(z.string()),
  line: z.optional(z.int())
}

/** What a service logged while a test ran. */
export const logExcerpt = z.looseObject({ service: z.string(), lines: z.array(z.string()) })
export type LogExcerpt = z.infer<typeof logExcerpt>

export const failure = z.looseObject({
  ...testName,
  message: z.string(),
  kind: z.enum(['failed', 'error']),
  duration_s: z.optional(z.number()),
  started_at: z.optional(z.iso.datetime()),
  /** The whole body of what failed, bounded. */
  details: z.optional(z.string()),
  /** What the test itself printed, bounded. */
  output: z.optional(z.string()),
  /** How often it was run; it failed each time. */
  attempts: z.optional(z.int()),
  logs: z.optional(z.array(logExcerpt))
})
export type Failure = z.infer<typeof failure>

/** A test that is named for a reason: flaky, skipped (`message` says why), slow. */
export const testNote = z.looseObject({
  ...testName,
  message: z.optional(z.string()),
  duration_s: z.optional(z.number())
})
export type TestNote = z.infer<typeof testNote>

/** The tests of a suite that are named although they did not fail. Bounded: their numbers are in the totals. */
export const testNotes = z.object({
  flaky: z.array(testNote),
  skipped: z.array(testNote),
  /** Slowest first. */
  slowest: z.array(testNote)
})
export type TestNotes = z.infer<typeof testNotes>

export const suiteAttempt = z.looseObject({
  attempt: z.int(),
  status: stageStatus,
  exit_code: z.nullable(z.int()),
  /** Of this attempt alone. */
  tests: testTotals,
  duration_s: z.number()
})
export type SuiteAttempt = z.infer<typeof suiteAttempt>

export const suiteResult = z.looseObject({
  name: z.string(),
  command: z.string(),
  status: stageStatus,
  exit_code: z.nullable(z.int()),
  signal: z.optional(z.string()),
  /** Why the suite failed although, or besides that, tests failed: one line each. */
  reasons: z.array(z.string()),
  /** All attempts together: a test that failed and passed later has passed, and is flaky. */
  tests: testTotals,
  duration_s: z.number(),
  junit: z.array(z.string()),
  /** Only where there was more than one. */
  attempts: z.optional(z.array(suiteAttempt))
})
export type SuiteResult = z.infer<typeof suiteResult>

export const serviceState = z.enum([
  'pending',
  'starting',
  'probing',
  'ready',
  'completed',
  'failed',
  'exited',
  'removed'
])
export type ServiceState = z.infer<typeof serviceState>

export const serviceResult = z.looseObject({
  name: z.string(),
  role: z.enum(['infrastructure', 'application']),
  image: z.string(),
  digest: z.optional(z.string()),
  state: serviceState,
  /** Seconds since the run began. */
  started_after_s: z.optional(z.number()),
  /** Seconds since its own container was started. */
  ready_after_s: z.optional(z.number()),
  restarts: count,
  exit_code: z.optional(z.int()),
  oom: z.boolean(),
  last_probe: z.optional(z.string()),
  log_file: z.optional(z.string())
})
export type ServiceResult = z.infer<typeof serviceResult>

export const diagnosis = z.looseObject({
  symptom: z.string(),
  service: z.optional(z.string()),
  stage: z.optional(z.string()),
  cause: z.optional(z.string()),
  hint: z.optional(z.string()),
  /** Last lines of what matters: a build, a log, a probe. */
  details: z.optional(z.string())
})
export type Diagnosis = z.infer<typeof diagnosis>

export const chainLink = z.looseObject({ service: z.string(), seconds: z.number() })
export type ChainLink = z.infer<typeof chainLink>

/** `percent` of 0 of 0 is 100. */
export const coverageCount = z.looseObject({ covered: count, total: count, percent: z.number() })
export type CoverageCount = z.infer<typeof coverageCount>

/** The union of all reports by file and line. Branches apart: they never count for the minimum. */
export const coverage = z.looseObject({
  lines: coverageCount,
  branches: z.optional(coverageCount),
  files: count,
  /** By top folder, the folder's name first. */
  folders: z.array(z.looseObject({ path: z.string(), lines: coverageCount, branches: z.optional(coverageCount) })),
  /** The files that were read, relative to the output directory. */
  reports: z.array(z.string()),
  /** Percent of lines. */
  minimum: z.optional(z.number()),
  status: z.enum(['ok', 'failed'])
})
export type Coverage = z.infer<typeof coverage>

/** `name`: `pipeline`, a stage, `service-start` or `suite`; `of` is the service or suite that it was measured on. */
export const budget = z.looseObject({
  name: z.string(),
  of: z.optional(z.string()),
  max_s: z.number(),
  actual_s: z.number(),
  status: z.enum(['ok', 'exceeded']),
  action: z.enum(['warn', 'fail'])
})
export type Budget = z.infer<typeof budget>

/** What changed since an earlier run. The lists are bounded, the counts are not. */
export const comparison = z.looseObject({
  /** Of the earlier run. */
  run_id: z.string(),
  completed_at: z.iso.datetime(),
  new_failures: z.array(testNote),
  fixed: z.array(testNote),
  newly_slow: z.array(z.looseObject({ ...testNote.shape, before_s: z.number() })),
  counts: z.looseObject({ new_failures: count, still_failing: count, fixed: count, newly_slow: count }),
  /** Now minus then. */
  tests: z.looseObject({ total: z.int(), passed: z.int(), failed: z.int(), errors: z.int(), skipped: z.int() }),
  coverage: z.optional(z.looseObject({ before: z.number(), after: z.number() })),
  /** What the earlier results lack to say more. */
  lacks: z.array(z.string())
})
export type Comparison = z.infer<typeof comparison>

/** How the images that were missing were brought. Bytes are those of compressed layers. */
export const imageCache = z.looseObject({
  /** Whether they went through the cache. */
  used: z.boolean(),
  /** Why not, or what was not as it should be. */
  reason: z.optional(z.string()),
  /** Of others' making: those of the application are never kept. */
  images: count,
  /** Images of which every layer was kept, or with the engine already. */
  hits: count,
  bytes: z.looseObject({ restored: count, pulled: count, saved: count }),
  /** Time during which such bytes were on their way. */
  seconds: z.looseObject({ restore: z.number(), pull: z.number(), save: z.number() })
})
export type ImageCache = z.infer<typeof imageCache>

export const exitCode = z.union([z.literal(0), z.literal(1), z.literal(2)])
export type ExitCode = z.infer<typeof exitCode>

/** One of the runs that were merged into these results. `name` is that of its file or folder. */
export const mergedRun = z.looseObject({
  name: z.string(),
  run_id: z.string(),
  exit_code: exitCode,
  started_at: z.iso.datetime(),
  completed_at: z.iso.datetime()
})

export const results = z.looseObject({
  run_id: z.string(),
  image_tag: z.string(),
  started_at: z.iso.datetime(),
  completed_at: z.iso.datetime(),
  exit_code: exitCode,
  stages: z.catchall(
    z.object({
      infra_deploy: stage,
      seed_data: stage,
      service_deploy: stage,
      integration_tests: stage,
      teardown: stage
    }),
    stage
  ),
  tests: testTotals,
  profiling: z.looseObject({
    endpoints: z.record(z.string(), endpoint),
    slow_endpoints: z.array(z.string())
  }),
  schema_version: z.optional(z.literal(SCHEMA_VERSION)),
  tool: z.optional(z.looseObject({ name: z.string(), version: z.string() })),
  engine: z.optional(z.looseObject({ name: z.string(), version: z.string() })),
  merged_from: z.optional(z.array(mergedRun)),
  suites: z.optional(z.array(suiteResult)),
  failures: z.optional(z.array(failure)),
  flaky_tests: z.optional(z.array(testNote)),
  skipped_tests: z.optional(z.array(testNote)),
  /** Slowest first. */
  slowest: z.optional(z.array(testNote)),
  coverage: z.optional(coverage),
  budgets: z.optional(z.array(budget)),
  baseline: z.optional(comparison),
  cache: z.optional(imageCache),
  services: z.optional(z.array(serviceResult)),
  /** The services whose start decided when the testbed was ready, in order, with their own share in seconds. */
  critical_chain: z.optional(z.array(chainLink)),
  warnings: z.optional(z.array(z.string())),
  diagnosis: z.optional(z.array(diagnosis)),
  error: z.optional(z.string()),
  files: z.optional(z.array(z.looseObject({ path: z.string(), size: count, sha256: z.string() })))
})
export type Results = z.infer<typeof results>
