/** Runs as they may end, for tests and for `scripts/render-summary/render.mjs`. */
import { NO_TESTS, type Failure, type Results, type ServiceResult } from '../../../src/contract/results.js'
import { HOSTILE } from '../../support/hostile.js'
import { failedTests, suiteResult } from '../../support/results.js'
import { hostileResults } from './hostile-results.js'
import { both, contract, e2e, green, SERVICES, stage, STAGES } from './shop.js'

export interface Sample {
  readonly results: Results
  /** The last log lines of every service. */
  readonly log?: readonly string[]
}

const checkout: Failure = {
  suite: 'e2e',
  class: 'checkout',
  name: 'pays by card',
  file: 'tests/checkout.test.ts',
  line: 23,
  kind: 'failed',
  duration_s: 2.4,
  started_at: '2026-03-01T10:00:15.000Z',
  message: 'AssertionError: expected 502 to be 201 // Object.is equality\n\n- Expected\n+ Received\n\n- 201\n+ 502',
  details: [
    'AssertionError: expected 502 to be 201 // Object.is equality',
    '    at tests/checkout.test.ts:23:30',
    '    at processTicksAndRejections (node:internal/process/task_queues:103:5)',
    '    at file:///repo/node_modules/vitest/dist/runner.js:155:11'
  ].join('\n'),
  output: 'POST /orders 201 in 41 ms\nPOST /orders/17/payment 502 in 2004 ms\n',
  logs: [
    {
      service: 'api',
      lines: [
        '10:00:15.101 POST /orders/17/payment',
        '10:00:17.104 error: broker did not confirm within 2000 ms (queue payments)',
        '10:00:17.105 POST /orders/17/payment 502 2004 ms'
      ]
    },
    { service: 'broker', lines: ['10:00:16.220 [warning] memory resource limit alarm set on node rabbit@broker'] }
  ]
}

function failing(failures: Failure[], change: Partial<Results> = {}): Results {
  const failed = failures.length
  const tests = { ...e2e, failed, passed: e2e.passed - failed }
  return {
    ...green,
    exit_code: 1,
    stages: {
      ...STAGES,
      integration_tests: stage(21.7, 'failed'),
      'integration_tests.e2e': stage(18.5, 'failed')
    },
    tests: both({ failed, passed: 250 - failed }),
    suites: [
      suiteResult('contract', { tests: contract, duration_s: 3.2 }),
      suiteResult('e2e', {
        status: 'failed',
        exit_code: 1,
        reasons: [`${failed} of 38 tests failed`],
        tests,
        duration_s: 18.5
      })
    ],
    failures,
    ...change
  }
}

const others = (count: number): Failure[] =>
  Array.from({ length: count }, (_, index) => ({
    suite: 'e2e',
    class: ['orders', 'basket', 'search', 'account'][index % 4] ?? '',
    name: `handles case ${index + 1} of the specification`,
    file: `tests/generated/case-${Math.floor(index / 20)}.test.ts`,
    line: 10 + (index % 20) * 7,
    kind: index % 5 === 4 ? ('error' as const) : ('failed' as const),
    duration_s: 0.02,
    message: `expected ${index} to be ${index + 1}`,
    details: `expected ${index} to be ${index + 1}\n    at tests/generated/case-${Math.floor(index / 20)}.test.ts:${10 + (index % 20) * 7}:12`
  }))

function thousands(count: number): Results {
  const tests = { ...NO_TESTS, total: count + 1200, passed: 1200, failed: count }
  const [a, b] = [suiteResult('contract', { tests: contract, duration_s: 3.2 }), suiteResult('e2e')]
  return {
    ...failing(others(count)),
    tests: { ...tests, total: tests.total + 214, passed: tests.passed + 212, skipped: 2 },
    suites: [
      a,
      {
        ...b,
        status: 'failed',
        exit_code: 1,
        tests,
        duration_s: 212,
        reasons: [`${count} of ${tests.total} tests failed`]
      }
    ]
  }
}

/** It never got ready. */
const api: ServiceResult = {
  name: 'api',
  role: 'application',
  image: 'shop-api:1.4',
  state: 'failed',
  exit_code: 1,
  restarts: 2,
  oom: false,
  started_after_s: 4.4,
  last_probe: 'connect ECONNREFUSED 127.0.0.1:20431',
  log_file: 'logs/api.log'
}

const infrastructure: Results = {
  ...green,
  exit_code: 2,
  error: 'api exited with code 1 before it was ready',
  stages: {
    image_cache: stage(0.4),
    infra_deploy: stage(3.8),
    'infra_deploy.create': stage(0.3),
    'infra_deploy.ready': stage(3.4),
    seed_data: stage(0, 'skipped'),
    service_deploy: stage(2.2, 'failed'),
    integration_tests: stage(0, 'skipped'),
    teardown: stage(0, 'skipped')
  },
  tests: NO_TESTS,
  suites: [],
  skipped_tests: [],
  slowest: [],
  critical_chain: [],
  services: SERVICES.map((service) => (service.name === 'api' ? api : service)),
  diagnosis: [
    {
      symptom: 'api exited with code 1 before it was ready',
      service: 'api',
      stage: 'service_deploy',
      hint: 'look at logs/api.log: its last lines are below'
    }
  ]
}

const retried: Results = {
  ...green,
  tests: both({ flaky: 2 }),
  suites: [
    suiteResult('contract', { tests: contract, duration_s: 3.2 }),
    suiteResult('e2e', {
      tests: { ...e2e, flaky: 2 },
      duration_s: 24.9,
      attempts: [
        { attempt: 1, status: 'failed', exit_code: 1, tests: { ...e2e, passed: 36, failed: 2 }, duration_s: 18.5 },
        { attempt: 2, status: 'ok', exit_code: 0, tests: { ...NO_TESTS, total: 2, passed: 2 }, duration_s: 6.4 }
      ]
    })
  ],
  flaky_tests: [
    {
      suite: 'e2e',
      class: 'checkout',
      name: 'pays by card',
      file: 'tests/checkout.test.ts',
      line: 17,
      duration_s: 2.4,
      message: 'expected 502 to be 201'
    },
    {
      suite: 'e2e',
      class: 'search',
      name: 'finds what was just added',
      file: 'tests/search.test.ts',
      line: 60,
      message: 'timed out after 1000 ms'
    }
  ]
}

const line = (covered: number, total: number) => ({ covered, total, percent: (covered / total) * 100 })
const gated: Results = {
  ...failing([{ ...checkout, attempts: 3 }, ...others(1)]),
  coverage: {
    lines: line(1234, 1480),
    branches: line(411, 602),
    files: 48,
    folders: [
      { path: 'src/api', lines: line(610, 700), branches: line(200, 290) },
      { path: 'src/worker', lines: line(402, 520), branches: line(150, 222) },
      { path: 'src/shared', lines: line(222, 260) }
    ],
    reports: ['coverage/lcov.info'],
    minimum: 80,
    status: 'ok'
  },
  budgets: [
    { name: 'pipeline', max_s: 600, actual_s: 31, status: 'ok', action: 'warn' },
    { name: 'service-start', of: 'broker', max_s: 3, actual_s: 3.4, status: 'exceeded', action: 'warn' },
    { name: 'service-start', of: 'db', max_s: 3, actual_s: 2.1, status: 'ok', action: 'warn' },
    { name: 'suite', of: 'e2e', max_s: 60, actual_s: 18.5, status: 'ok', action: 'fail' }
  ],
  baseline: {
    run_id: 'itb-shop-411-1-a81b2c',
    completed_at: '2026-02-28T16:20:11.000Z',
    new_failures: [
      {
        suite: 'e2e',
        class: 'checkout',
        name: 'pays by card',
        file: 'tests/checkout.test.ts',
        line: 23,
        message: 'expected 502 to be 201'
      }
    ],
    fixed: [{ suite: 'contract', name: 'lists orders by date', file: 'tests/orders.test.ts', line: 31 }],
    newly_slow: [
      {
        suite: 'e2e',
        name: 'orders › a large basket',
        duration_s: 4.21,
        before_s: 1.1,
        file: 'tests/basket.test.ts',
        line: 41
      }
    ],
    counts: { new_failures: 1, still_failing: 1, fixed: 1, newly_slow: 1 },
    tests: { total: 6, passed: 4, failed: 2, errors: 0, skipped: 0 },
    coverage: { before: 83.9, after: 83.38 },
    lacks: []
  }
}

/** Each hostile text in a test, a service and a suite of its own. */
function hostile(): Results {
  const all = HOSTILE.map(hostileResults)
  const first = all[0]
  const failed = failedTests(0)
  if (first === undefined) return failed
  return {
    ...first,
    stages: { ...failed.stages, ...Object.fromEntries(HOSTILE.map((text) => [text, stage(1, 'failed')])) },
    suites: all.flatMap(({ suites = [] }) => suites),
    services: all.flatMap(({ services = [] }) => services),
    diagnosis: all.flatMap(({ diagnosis = [] }) => diagnosis).slice(0, 6),
    failures: all.flatMap(({ failures = [] }) => failures),
    flaky_tests: all.flatMap(({ flaky_tests = [] }) => flaky_tests),
    skipped_tests: all.flatMap(({ skipped_tests = [] }) => skipped_tests),
    slowest: all.flatMap(({ slowest = [] }) => slowest),
    warnings: all.flatMap(({ warnings = [] }) => warnings),
    budgets: all.flatMap(({ budgets = [] }) => budgets)
  }
}

const API_LOG = [
  '10:00:05.310 shop-api 1.4 starting',
  '10:00:05.544 config: QUEUE_URL=amqp://127.0.0.1:5672',
  '10:00:05.561 Error: connect ECONNREFUSED 127.0.0.1:5672',
  '10:00:05.561     at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1637:16)',
  '10:00:05.562 giving up'
]

export const SAMPLES: Readonly<Record<string, Sample>> = {
  green: { results: green },
  'one-failure': { results: failing([checkout]) },
  'some-failures': { results: failing([checkout, ...others(7)]) },
  'many-failures': { results: thousands(5_000) },
  infrastructure: { results: infrastructure, log: API_LOG },
  retries: { results: retried },
  gates: { results: gated },
  hostile: { results: hostile(), log: HOSTILE }
}
