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

export const failure = z.looseObject({
  suite: z.string(),
  name: z.string(),
  class: z.optional(z.string()),
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  message: z.string(),
  kind: z.enum(['failed', 'error']),
  duration_s: z.optional(z.number())
})
export type Failure = z.infer<typeof failure>

export const suiteResult = z.looseObject({
  name: z.string(),
  command: z.string(),
  status: stageStatus,
  exit_code: z.nullable(z.int()),
  signal: z.optional(z.string()),
  /** Why the suite failed although, or besides that, tests failed: one line each. */
  reasons: z.array(z.string()),
  tests: testTotals,
  duration_s: z.number(),
  junit: z.array(z.string())
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

export const exitCode = z.union([z.literal(0), z.literal(1), z.literal(2)])
export type ExitCode = z.infer<typeof exitCode>

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
  suites: z.optional(z.array(suiteResult)),
  failures: z.optional(z.array(failure)),
  services: z.optional(z.array(serviceResult)),
  /** The services whose start decided when the testbed was ready, in order, with their own share in seconds. */
  critical_chain: z.optional(z.array(chainLink)),
  warnings: z.optional(z.array(z.string())),
  diagnosis: z.optional(z.array(diagnosis)),
  error: z.optional(z.string()),
  files: z.optional(z.array(z.looseObject({ path: z.string(), size: count, sha256: z.string() })))
})
export type Results = z.infer<typeof results>
