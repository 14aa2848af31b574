import type { Event, EventBody } from '../../src/contract/events.js'
import { NO_TESTS } from '../../src/contract/results.js'

const START = Date.parse('2026-03-01T10:00:00.000Z')

/** Gives an event its time, seconds after the start of the run, and its author. */
export function at(seconds: number, body: EventBody): Event {
  return { ...body, t: new Date(START + seconds * 1000).toISOString(), by: 'main' }
}

export function planned(service: string, dependsOn: string[] = []): EventBody {
  return {
    type: 'service_planned',
    service,
    role: 'application',
    image: `${service}:1`,
    depends_on: dependsOn,
    publishes: true
  }
}

export function suiteEnded(
  suite: string,
  change: Partial<Extract<EventBody, { type: 'suite_ended' }>> = {}
): EventBody {
  return {
    type: 'suite_ended',
    suite,
    attempt: 1,
    status: 'ok',
    exit_code: 0,
    reasons: [],
    tests: { ...NO_TESTS, total: 2, passed: 2 },
    failures: [],
    junit: [],
    ...change
  }
}

/** A small green run, as a journal tells it. */
export function greenRun(): Event[] {
  return [
    at(0, {
      type: 'run_started',
      run_id: 'itb-1',
      image_tag: 'latest',
      tool: { name: 'integration-testbed', version: '1.0.0' },
      purpose: 'run'
    }),
    at(0, planned('db')),
    at(0, planned('api', ['db'])),
    at(0.1, { type: 'stage_started', stage: 'infra_deploy' }),
    at(0.2, { type: 'service_starting', service: 'db' }),
    at(0.5, { type: 'service_probed', service: 'db', ok: false, answer: 'connection refused' }),
    at(1.4, { type: 'service_ready', service: 'db' }),
    at(1.4, { type: 'stage_ended', stage: 'infra_deploy', status: 'ok' }),
    at(1.4, { type: 'service_starting', service: 'api' }),
    at(2, { type: 'service_ready', service: 'api' }),
    at(2, {
      type: 'testbed_ready',
      chain: [
        { service: 'db', seconds: 1.2 },
        { service: 'api', seconds: 0.6 }
      ]
    }),
    at(2, { type: 'stage_ended', stage: 'service_deploy', status: 'ok' }),
    at(2, { type: 'suite_started', suite: 'unit', command: 'npm test', attempt: 1 }),
    at(5, suiteEnded('unit')),
    at(5, { type: 'run_finished' })
  ]
}
