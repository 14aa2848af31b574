/** A run of two suites against six services, all of them well. */
import { NO_TESTS, type Results, type StageStatus, type TestTotals } from '../../../src/contract/results.js'
import { greenResults, serviceResult, suiteResult } from '../../support/results.js'

export const stage = (duration_s: number, status: StageStatus = 'ok') => ({ duration_s, status })

export const SERVICES = [
  serviceResult('db', { role: 'infrastructure', image: 'postgres:17', started_after_s: 0.9, ready_after_s: 2.1 }),
  serviceResult('cache', { role: 'infrastructure', image: 'redis:8', started_after_s: 0.9, ready_after_s: 0.3 }),
  serviceResult('broker', { role: 'infrastructure', image: 'rabbitmq:4', started_after_s: 0.9, ready_after_s: 3.4 }),
  serviceResult('migrate', { state: 'completed', image: 'shop-api:1.4', started_after_s: 3.0, ready_after_s: 1.4 }),
  serviceResult('api', { image: 'shop-api:1.4', started_after_s: 4.4, ready_after_s: 1.7 }),
  serviceResult('worker', { image: 'shop-worker:1.4', started_after_s: 4.4, ready_after_s: 0.8 })
]

export const STAGES = {
  image_cache: stage(0.4),
  build: stage(0.2),
  infra_deploy: stage(3.8),
  'infra_deploy.create': stage(0.3),
  'infra_deploy.ready': stage(3.4),
  seed_data: stage(0, 'skipped'),
  service_deploy: stage(3.1),
  integration_tests: stage(21.7),
  'integration_tests.contract': stage(3.2),
  'integration_tests.e2e': stage(18.5),
  teardown: stage(0, 'skipped')
}

const CHAIN = [
  { service: 'db', seconds: 3.0 },
  { service: 'migrate', seconds: 1.4 },
  { service: 'api', seconds: 1.7 }
]

export const contract = { ...NO_TESTS, total: 214, passed: 212, skipped: 2, duration_s: 3 }
export const e2e = { ...NO_TESTS, total: 38, passed: 38, duration_s: 17.9 }
export const both = (change: Partial<TestTotals>) => ({
  ...NO_TESTS,
  total: 252,
  passed: 250,
  skipped: 2,
  duration_s: 20.9,
  ...change
})

const SKIPPED = [
  {
    suite: 'contract',
    name: 'refunds above the limit',
    file: 'tests/refund.test.ts',
    line: 88,
    message: 'needs PAY-412'
  },
  {
    suite: 'contract',
    name: 'webhooks over HTTP/2',
    file: 'tests/hooks.test.ts',
    line: 12,
    message: 'not on this runner'
  }
]
const SLOWEST = [
  { suite: 'e2e', name: 'orders › a large basket', file: 'tests/basket.test.ts', line: 41, duration_s: 4.21 },
  { suite: 'e2e', name: 'checkout › pays by card', file: 'tests/checkout.test.ts', line: 17, duration_s: 2.4 },
  { suite: 'contract', name: 'lists orders', file: 'tests/orders.test.ts', line: 5, duration_s: 0.61 }
]

export const green: Results = greenResults({
  stages: STAGES,
  tests: both({}),
  suites: [
    suiteResult('contract', { tests: contract, duration_s: 3.2, command: 'npm run test:contract' }),
    suiteResult('e2e', { tests: e2e, duration_s: 18.5, command: 'npm run test:e2e' })
  ],
  services: SERVICES,
  critical_chain: CHAIN,
  skipped_tests: SKIPPED,
  slowest: SLOWEST
})
