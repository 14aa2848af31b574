import { NO_TESTS, type Results, type ServiceResult, type SuiteResult } from '../../src/contract/results.js'

const stage = (seconds: number, status: 'ok' | 'failed' | 'skipped' | 'cancelled' = 'ok') => ({
  duration_s: seconds,
  status
})

/** The results of a small green run. */
export function greenResults(change: Partial<Results> = {}): Results {
  return {
    run_id: 'itb-1',
    image_tag: 'latest',
    started_at: '2026-03-01T10:00:00.000Z',
    completed_at: '2026-03-01T10:00:08.000Z',
    exit_code: 0,
    stages: {
      infra_deploy: stage(2.1),
      seed_data: stage(0, 'skipped'),
      service_deploy: stage(2.1),
      integration_tests: stage(3.1),
      teardown: stage(0, 'skipped')
    },
    tests: { ...NO_TESTS, total: 12, passed: 12, duration_s: 2.9 },
    profiling: { endpoints: {}, slow_endpoints: [] },
    suites: [suiteResult('unit')],
    services: [serviceResult('db'), serviceResult('api')],
    critical_chain: [
      { service: 'db', seconds: 2.1 },
      { service: 'migrate', seconds: 1.4 },
      { service: 'api', seconds: 0.7 }
    ],
    ...change
  }
}

export function serviceResult(name: string, change: Partial<ServiceResult> = {}): ServiceResult {
  return {
    name,
    role: 'application',
    image: `${name}:1`,
    state: 'ready',
    ready_after_s: 1.2,
    restarts: 0,
    oom: false,
    log_file: `logs/${name}.log`,
    ...change
  }
}

export function suiteResult(name: string, change: Partial<SuiteResult> = {}): SuiteResult {
  return {
    name,
    command: 'npm test',
    status: 'ok',
    exit_code: 0,
    reasons: [],
    tests: { ...NO_TESTS, total: 12, passed: 12 },
    duration_s: 3.1,
    junit: [],
    ...change
  }
}

/** A run whose service ended before it was ready. */
export function failedStart(change: Partial<Results> = {}): Results {
  const green = greenResults()
  return greenResults({
    exit_code: 2,
    error: 'api exited with code 127',
    stages: {
      ...green.stages,
      service_deploy: stage(1, 'failed'),
      integration_tests: stage(0, 'skipped')
    },
    tests: NO_TESTS,
    suites: [],
    services: [
      serviceResult('db'),
      serviceResult('api', { state: 'failed', exit_code: 127, last_probe: 'connection refused', restarts: 2 })
    ],
    diagnosis: [{ symptom: 'api exited with code 127', service: 'api', stage: 'service_deploy', hint: 'look at it' }],
    ...change
  })
}

/** A run with failing tests. */
export function failedTests(count: number, change: Partial<Results> = {}): Results {
  const green = greenResults()
  const tests = { ...NO_TESTS, total: 12 + count, passed: 12, failed: count }
  return greenResults({
    exit_code: 1,
    stages: { ...green.stages, integration_tests: stage(3.1, 'failed') },
    tests,
    suites: [suiteResult('unit', { status: 'failed', exit_code: 1, tests })],
    failures: Array.from({ length: count }, (_, index) => ({
      suite: 'unit',
      name: `test ${index}`,
      class: 'math',
      file: '/repo/src/a.test.ts',
      line: index + 1,
      message: `expected ${index}\nto be 0`,
      kind: 'failed' as const
    })),
    ...change
  })
}
