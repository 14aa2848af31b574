import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../../src/contract/events.js'
import { REQUIRED_STAGES, results } from '../../../src/contract/results.js'
import { foldResults, NOT_FINISHED } from '../../../src/run/fold/fold.js'
import { died, error, FINISHED, HEAD, journalOf, planned, ready, stage, START, STARTED, suite } from '../helpers.js'

const fold = (...bodies: Parameters<typeof journalOf>) => foldResults(HEAD, journalOf(...bodies))
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString()

describe('head', () => {
  it('is valid before the first event', () => {
    const empty = results.parse(fold())
    expect(empty).toMatchObject({ ...HEAD, exit_code: 2, error: NOT_FINISHED, completed_at: HEAD.started_at })
    expect(empty.tests.total).toBe(0)
  })

  it('names tool, engine, and the time of the last event', () => {
    const folded = fold(STARTED, { type: 'engine', name: 'Docker', version: '29.0' }, FINISHED)
    expect(folded).toMatchObject({
      tool: { name: 'integration-testbed' },
      engine: { name: 'Docker', version: '29.0' },
      completed_at: at(2),
      exit_code: 0
    })
    expect(folded.error).toBeUndefined()
  })

  it('says what ended the run', () => {
    expect(fold(error('START'), FINISHED).error).toBe('START happened')
    expect(fold(error('START'), { type: 'cancelled', signal: 'SIGINT' }, FINISHED).error).toContain('SIGINT')
    expect(fold(...suite('unit', { failed: 1 }), FINISHED).error).toBeUndefined()
  })
})

describe('stages', () => {
  const stagesOf = (...bodies: Parameters<typeof journalOf>) => fold(...bodies).stages

  it('are always there', () => {
    for (const name of REQUIRED_STAGES) expect(stagesOf()[name]).toEqual({ duration_s: 0, status: 'skipped' })
    expect(Object.keys(stagesOf(...stage('build')))).toEqual(expect.arrayContaining([...REQUIRED_STAGES, 'build']))
  })

  it('last from their start to their end', () => {
    expect(stagesOf(...stage('build'))).toMatchObject({ build: { duration_s: 1, status: 'ok' } })
    expect(stagesOf({ type: 'stage_ended', stage: 'build', status: 'ok' }).build).toEqual({
      duration_s: 0,
      status: 'ok'
    })
  })

  it('were cut short where they never ended', () => {
    const bodies: EventBody[] = [{ type: 'stage_started', stage: 'infra_deploy' }, STARTED, STARTED]
    expect(stagesOf(...bodies).infra_deploy).toEqual({ duration_s: 2, status: 'cancelled' })
  })

  it.each([
    [['ok', 'ok', 'ok'], 'ok'],
    [['ok', 'skipped', 'ok'], 'ok'],
    [['ok', 'failed', 'cancelled'], 'failed'],
    [['ok', 'cancelled', 'skipped'], 'cancelled'],
    [['skipped', 'ok', 'skipped'], 'ok']
  ] as const)('a parent is its worst child: %s', ([own, first, second], worst) => {
    const folded = stagesOf(
      ...stage('infra_deploy.create', first),
      ...stage('infra_deploy.ready', second),
      ...stage('infra_deploy', own)
    )
    expect(folded.infra_deploy.status).toBe(worst)
    expect(folded['infra_deploy.create']?.status).toBe(first)
  })

  it('a child does not count for a stage whose name begins alike', () => {
    expect(stagesOf(...stage('build'), ...stage('build_more.part', 'failed')).build?.status).toBe('ok')
  })

  it('has one for each suite, ended or not', () => {
    const folded = stagesOf(
      { type: 'stage_started', stage: 'integration_tests' },
      ...suite('a.b', { failed: 1 }),
      { type: 'suite_started', suite: 'c', command: 'c', attempt: 1 },
      STARTED
    )
    expect(folded['integration_tests.a.b']).toEqual({ duration_s: 1, status: 'failed' })
    expect(folded['integration_tests.c']).toEqual({ duration_s: 1, status: 'cancelled' })
    expect(folded.integration_tests.status).toBe('failed')
  })

  it('two teardowns at once count from the first start to the last end', () => {
    const [start, end] = stage('teardown') as [EventBody, EventBody]
    const folded = stagesOf(start, { ...start, by: 'supervisor' }, STARTED, { ...end, by: 'supervisor' }, end)
    expect(folded.teardown).toEqual({ duration_s: 4, status: 'ok' })
  })

  it('a second teardown, later, counts for itself', () => {
    expect(stagesOf(...stage('teardown', 'failed'), STARTED, ...stage('teardown')).teardown).toEqual({
      duration_s: 1,
      status: 'ok'
    })
  })
})

describe('tests', () => {
  it('are summed over suites, of each the last attempt', () => {
    const folded = fold(
      ...suite('a', { passed: 2, failed: 1 }),
      ...suite('a', { passed: 3, attempt: 2 }),
      ...suite('b', { passed: 1, errors: 2, skipped: 4 }),
      FINISHED
    )
    expect(folded.tests).toEqual({ total: 10, passed: 4, failed: 0, errors: 2, skipped: 4, flaky: 0, duration_s: 1 })
    expect(folded.suites?.map(({ name, status }) => [name, status])).toEqual([
      ['a', 'ok'],
      ['b', 'failed']
    ])
  })
})

describe('warnings', () => {
  const left: EventBody = { type: 'left_behind', resources: ['network x', 'volume y'] }
  const [start, end] = stage('teardown', 'failed') as [EventBody, EventBody]

  it('are there once, with what a teardown left', () => {
    const warning: EventBody = { type: 'warning', message: 'slow' }
    expect(fold(warning, warning, start, left, end).warnings).toEqual([
      'slow',
      'the teardown left behind: network x, volume y'
    ])
  })

  it('forget what a later teardown has removed', () => {
    expect(fold(start, left, end, ...stage('teardown')).warnings).toEqual([])
  })
})

describe('diagnosis', () => {
  it('has the cause first, then services that died', () => {
    const folded = fold(planned('api', 'application'), ready('api'), died('api'), error('START'), FINISHED)
    expect(folded.diagnosis?.map(({ symptom }) => symptom)).toEqual([
      'START happened',
      'api exited with code 1 while the tests ran'
    ])
  })

  it('names a death once, though main and supervisor both saw it', () => {
    const folded = fold(
      planned('api', 'application'),
      ready('api'),
      died('api'),
      { ...died('api'), by: 'supervisor' },
      FINISHED
    )
    expect(folded.diagnosis).toHaveLength(1)
  })

  it('names each of several deaths', () => {
    const folded = fold(
      planned('api', 'application'),
      ready('api'),
      died('api'),
      died('api', { at: '2026-01-02T03:05:00.000Z', oom: true }),
      FINISHED
    )
    expect(folded.diagnosis?.map(({ symptom }) => symptom)).toEqual([
      'api exited with code 1 while the tests ran',
      'api was killed for memory (OOM) while the tests ran'
    ])
  })

  it('is silent about what a test stopped, and about what was never ready', () => {
    const bodies = [planned('api', 'application'), died('api'), ready('api'), died('api', { deliberate: true })]
    expect(fold(...bodies, FINISHED).diagnosis).toEqual([])
  })
})

describe('services', () => {
  const serviceOf = (...bodies: Parameters<typeof journalOf>) => fold(STARTED, ...bodies).services?.[0]

  it('tells how it came up', () => {
    expect(
      serviceOf(
        planned('db', 'infrastructure'),
        { type: 'service_created', service: 'db', id: 'x', digest: 'sha256:1' },
        { type: 'service_starting', service: 'db' },
        { type: 'service_probed', service: 'db', ok: false, answer: 'connection refused' },
        ready('db')
      )
    ).toEqual({
      name: 'db',
      role: 'infrastructure',
      image: 'db:1',
      digest: 'sha256:1',
      state: 'ready',
      started_after_s: 3,
      ready_after_s: 2,
      restarts: 0,
      oom: false,
      last_probe: 'connection refused',
      log_file: 'logs/db.log'
    })
  })

  it('counts a restart once, though two processes saw it', () => {
    const restarted: EventBody = { type: 'service_restarted', service: 'db', id: 'x', at: '2026-01-02T03:04:30.000Z' }
    const later = { ...restarted, at: '2026-01-02T03:04:40.000Z' }
    const service = serviceOf(
      planned('db', 'infrastructure'),
      ready('db'),
      died('db'),
      restarted,
      { ...restarted, by: 'supervisor' },
      later
    )
    expect(service).toMatchObject({ restarts: 2, state: 'ready', exit_code: 1 })
  })

  it('has the state of the end of the run, not that of its removal', () => {
    const bodies = [planned('db', 'infrastructure'), ready('db')]
    expect(serviceOf(...bodies, FINISHED, died('db', { deliberate: true, exit_code: 137 }))).toMatchObject({
      state: 'ready'
    })
    expect(serviceOf(...bodies, died('db'), FINISHED)).toMatchObject({ state: 'exited', exit_code: 1 })
  })

  it('leaves a one-shot service completed, and a failed one failed', () => {
    const completed: EventBody = { type: 'service_completed', service: 'seed' }
    expect(serviceOf(planned('seed', 'application', false), died('seed', { exit_code: 0 }), completed)?.state).toBe(
      'completed'
    )
    // Some engines tell of its death late.
    expect(serviceOf(planned('seed', 'application', false), completed, FINISHED)?.exit_code).toBe(0)
    const failed: EventBody = { type: 'service_failed', service: 'seed', reason: 'exited with code 1' }
    expect(serviceOf(planned('seed', 'application', false), died('seed'), failed)?.state).toBe('failed')
  })

  it('keeps that one was killed for memory once', () => {
    const service = serviceOf(
      planned('db', 'infrastructure'),
      ready('db'),
      died('db', { oom: true }),
      died('db', { at: '2026-01-02T03:05:00.000Z' })
    )
    expect(service?.oom).toBe(true)
  })
})
