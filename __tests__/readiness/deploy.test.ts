import { describe, expect, it } from 'vitest'
import type { Dependency, DependencyCondition, Instance } from '../../src/engine/engine.js'
import { PortTakenError } from '../../src/errors.js'
import { criticalChain } from '../../src/readiness/chain.js'
import { deploy, type DeployOptions } from '../../src/readiness/deploy.js'
import type { DeployOutcome } from '../../src/readiness/outcome.js'
import { Slots } from '../../src/readiness/slots.js'
import { FakeClock } from './support/fake-clock.js'
import { FakeEngine, type Script } from './support/fake-engine.js'
import { check, instance, tcp } from './support/instances.js'

interface Deployed {
  readonly outcome: DeployOutcome
  readonly engine: FakeEngine
  readonly clock: FakeClock
  /** What the observer was told, with the time. */
  readonly told: string[]
}

async function deployed(
  instances: Instance[],
  scripts: Record<string, Script>,
  options: Partial<DeployOptions> = {}
): Promise<Deployed> {
  const clock = new FakeClock()
  const engine = new FakeEngine(clock, scripts)
  const told: string[] = []
  const tell = (what: string) => told.push(`${clock.now()} ${what}`)
  const run = deploy(instances, engine, {
    startTimeout: 600_000,
    signal: new AbortController().signal,
    clock,
    slots: new Slots(2),
    greetings: engine.greetings,
    observer: {
      starting: ({ name }) => tell(`starting ${name}`),
      started: ({ name }) => tell(`started ${name}`),
      ready: ({ name }, { waitedFor }) => tell(`ready ${name} in ${waitedFor}`),
      completed: ({ name }) => tell(`completed ${name}`),
      failed: ({ name }, reason) => tell(`failed ${name}: ${reason}`),
      warning: (message) => tell(`warning ${message}`)
    },
    ...options
  })
  return { outcome: await clock.run(run), engine, clock, told }
}

const on = (service: string, condition: DependencyCondition = 'service_healthy'): Dependency => ({ service, condition })
const listens = (after: number): Script => ({ port: (_, time) => time >= after })
let port = 1_000
const server = (name: string, more: Partial<Instance> = {}) => instance(name, { ports: [tcp(port++)], ...more })
const names = (instances: readonly Instance[]) => instances.map(({ name }) => name).sort()

describe('order', () => {
  it('starts each as soon as its own dependencies allow', async () => {
    const { told, outcome } = await deployed(
      [
        server('api', { dependsOn: [on('migrate', 'service_completed_successfully'), on('cache', 'service_started')] }),
        instance('migrate', { oneShot: true, dependsOn: [on('db')] }),
        server('cache'),
        server('db'),
        server('slow')
      ],
      {
        db: listens(1_000),
        cache: { ...listens(4_000), startTakes: 300 },
        migrate: { deaths: [{ at: 500, exitCode: 0 }] },
        api: listens(0),
        slow: listens(9_000)
      }
    )
    expect(outcome.failures).toEqual([])
    expect(names(outcome.ready)).toEqual(['api', 'cache', 'db', 'migrate', 'slow'])
    expect(told.filter((line) => line.startsWith('0 '))).toEqual([
      '0 starting cache',
      '0 starting db',
      '0 starting slow',
      '0 started db',
      '0 started slow'
    ])
    const at = (what: string) => Number(told.find((line) => line.includes(what))?.split(' ')[0])
    expect(at('starting migrate')).toBe(at('ready db'))
    expect(at('completed migrate')).toBe(at('started migrate') + 500)
    expect(at('starting api')).toBe(at('completed migrate'))
    expect(at('ready cache')).toBeGreaterThan(at('ready api'))
  })

  it.each([
    ['service_started', 300],
    ['service_healthy', 2_000]
  ] satisfies [DependencyCondition, number][])('waits for all replicas: %s', async (condition, earliest) => {
    const { engine } = await deployed(
      [
        server('db'),
        server('db-2', { service: 'db', replica: 2 }),
        server('api', { dependsOn: [on('db', condition)] })
      ],
      { db: listens(0), 'db-2': { ...listens(1_700), startTakes: 300 }, api: listens(0) }
    )
    expect(engine.callsOf('start api')[0]).toBeGreaterThanOrEqual(earliest)
  })

  it('takes what runs already as given', async () => {
    const { outcome } = await deployed(
      [server('api', { dependsOn: [on('db'), on('seed', 'service_completed_successfully')] })],
      { api: listens(0) },
      { running: [server('db'), instance('seed', { oneShot: true })] }
    )
    expect(names(outcome.ready)).toEqual(['api'])
  })

  it('opens the stream of events before the first start', async () => {
    const { engine } = await deployed([server('db')], { db: listens(0) })
    expect(engine.calls[0]?.what).toBe('events')
  })

  it('runs no more checks at once than there are places', async () => {
    const many = Array.from({ length: 8 }, (_, index) => server(`s${index}`, { healthCheck: check }))
    const script: Script = { port: () => true, check: (time) => time > 3_000, checkTakes: 100 }
    const { engine, outcome } = await deployed(many, Object.fromEntries(many.map(({ name }) => [name, script])))
    expect(outcome.ready).toHaveLength(8)
    expect(engine.mostExecs).toBe(2)
  })

  it('has nothing to do without instances', async () => {
    const { outcome, engine } = await deployed([], {})
    expect(outcome).toEqual({ ready: [], failures: [], timedOut: false, timings: [] })
    expect(engine.calls).toEqual([])
  })
})

describe('a graph that can not be', () => {
  it('names the cycle', async () => {
    const cycle = [
      instance('a', { dependsOn: [on('b')] }),
      instance('b', { dependsOn: [on('c')] }),
      instance('c', { dependsOn: [on('b')] })
    ]
    await expect(deployed(cycle, {})).rejects.toThrow('services wait for each other: b -> c -> b')
  })

  it('names what is not there', async () => {
    await expect(deployed([instance('a', { dependsOn: [on('x')] })], {})).rejects.toThrow('a depends on x')
  })
})

describe('a failure', () => {
  it('stops everything else at once and starts nothing more', async () => {
    const { outcome, engine, clock, told } = await deployed(
      [server('db'), server('bad'), server('api', { dependsOn: [on('db')] })],
      { db: listens(5_000), bad: { deaths: [{ at: 700, exitCode: 1 }], lastLog: ['no such table'] } }
    )
    expect(outcome.timedOut).toBe(false)
    expect(outcome.failures).toMatchObject([
      {
        instance: { name: 'bad' },
        reason: 'ended with exit code 1 before it was ready',
        lastProbe: expect.stringContaining('connection refused') as string,
        lastLog: ['no such table']
      }
    ])
    expect(clock.now()).toBe(700)
    expect(engine.callsOf('start api')).toEqual([])
    expect(told.at(-1)).toBe('700 failed bad: ended with exit code 1 before it was ready')
    const calls = engine.calls.length
    await clock.run(Promise.resolve())
    expect(engine.calls).toHaveLength(calls)
  })

  it('to start carries what the engine threw', async () => {
    const error = new PortTakenError('port 5432 is taken by nginx')
    const { outcome } = await deployed([server('db')], { db: { startFails: error } })
    expect(outcome.failures).toMatchObject([{ reason: 'port 5432 is taken by nginx', cause: error, phase: 'starting' }])
  })

  it('of one that was ready while others still start is not waited out', async () => {
    const { outcome, clock } = await deployed([server('db'), server('api', { dependsOn: [on('db')] })], {
      db: { ...listens(0), deaths: [{ at: 2_000, exitCode: 1 }] }
    })
    expect(outcome.failures).toMatchObject([
      { instance: { name: 'db' }, reason: 'ended with exit code 1 after it was ready' }
    ])
    expect(outcome.ready).toEqual([])
    expect(clock.now()).toBe(2_000)
  })

  it('is no matter where the engine starts it again', async () => {
    const { outcome, told } = await deployed([server('db', { restarts: true }), server('api')], {
      db: { ...listens(0), deaths: [{ at: 1_000, exitCode: 1, again: 100 }] },
      api: listens(3_000)
    })
    expect(names(outcome.ready)).toEqual(['api', 'db'])
    expect(told).toContain('1000 warning db: ended with exit code 1 after it was ready')
  })

  it('does not wait for logs that do not come', async () => {
    const { outcome, clock } = await deployed([server('bad')], {
      bad: { deaths: [{ at: 100, exitCode: 1 }], lastLogHangs: true }
    })
    expect(outcome.failures).toMatchObject([{ lastLog: [] }])
    expect(clock.now()).toBeLessThanOrEqual(2_100)
  })
})

describe('out of time', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`)

  it('of one instance names all that are not ready', async () => {
    const { outcome, told } = await deployed(
      [
        server('db', { timeout: 5_000 }),
        server('cache'),
        server('fine'),
        server('api', { dependsOn: [on('db'), on('cache', 'service_started')] })
      ],
      { db: { lastLog: lines }, cache: listens(60_000), fine: listens(10) }
    )
    expect(outcome.timedOut).toBe(true)
    expect(names(outcome.ready)).toEqual(['fine'])
    expect(outcome.failures.map(({ instance: { name }, phase, reason }) => [name, phase, reason])).toEqual([
      ['db', 'started', expect.stringMatching(/^not ready after 5 s: port \d+: connection refused$/)],
      ['cache', 'started', expect.stringMatching(/^not ready yet: port \d+: connection refused$/)],
      ['api', 'pending', 'not started: waits for db to be ready']
    ])
    expect(outcome.failures[0]?.lastLog).toEqual(lines.slice(-20))
    expect(told.filter((line) => line.includes('failed')).map((line) => line.split(' ')[2])).toEqual(['db:', 'cache:'])
  })

  it('of all together names each with its last probe', async () => {
    const { outcome, clock } = await deployed(
      [server('db'), server('stuck'), instance('job', { oneShot: true })],
      { db: {}, stuck: { startTakes: Infinity } },
      { startTimeout: 30_000 }
    )
    expect(clock.now()).toBe(30_000)
    expect(outcome.timedOut).toBe(true)
    expect(outcome.failures.map(({ instance: { name }, reason }) => [name, reason])).toEqual([
      ['db', expect.stringMatching(/^not ready within 30 s: port \d+: connection refused$/)],
      ['stuck', 'not ready within 30 s: its start did not come back'],
      ['job', 'not ready within 30 s: runs, must end with exit code 0']
    ])
    expect(outcome.failures[0]?.lastProbe).toMatch(/port \d+: connection refused/)
  })
})

it('is cancelled with the reason of the signal', async () => {
  const end = new AbortController()
  const clock = new FakeClock()
  const engine = new FakeEngine(clock, {})
  clock.at(3_000, () => end.abort(new Error('cancelled')))
  const run = deploy([server('db')], engine, {
    startTimeout: 600_000,
    signal: end.signal,
    clock,
    greetings: engine.greetings
  })
  await expect(clock.run(run)).rejects.toThrow('cancelled')
  expect(clock.now()).toBe(3_000)
})

describe('the critical chain', () => {
  const timing = (
    name: string,
    startingAt: number,
    startedAt: number,
    doneAt: number,
    dependsOn: Dependency[] = []
  ) => ({
    instance: name,
    service: name,
    dependsOn,
    startingAt,
    startedAt,
    doneAt
  })
  const timings = [
    timing('cache', 0, 100, 400),
    timing('db', 0, 200, 2_100),
    timing('migrate', 2_100, 2_200, 3_500, [on('db')]),
    timing('api', 3_500, 3_600, 4_200, [on('migrate', 'service_completed_successfully'), on('cache')])
  ]

  it('leads from the last back to the first, and adds up to the whole', () => {
    expect(criticalChain(timings)).toEqual([
      { service: 'db', seconds: 2.1 },
      { service: 'migrate', seconds: 1.4 },
      { service: 'api', seconds: 0.7 }
    ])
    const sum = criticalChain(timings, -300).reduce((total, { seconds }) => total + seconds, 0)
    expect(sum).toBeCloseTo(4.5)
  })

  it('counts of a dependency that had only to start no more than its start', () => {
    const chain = criticalChain([
      timing('db', 0, 500, 9_000),
      timing('api', 500, 600, 9_500, [on('db', 'service_started')])
    ])
    expect(chain).toEqual([
      { service: 'db', seconds: 0.5 },
      { service: 'api', seconds: 9 }
    ])
  })

  it('is empty of nothing', () => expect(criticalChain([])).toEqual([]))
})
