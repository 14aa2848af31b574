import { describe, expect, it } from 'vitest'
import type { Instance } from '../../src/engine/engine.js'
import type { Verdict } from '../../src/readiness/observed.js'
import { Slots } from '../../src/readiness/slots.js'
import { Watch } from '../../src/readiness/watch.js'
import { FakeClock } from './support/fake-clock.js'
import { FakeEngine, type Script } from './support/fake-engine.js'
import { check, instance, tcp } from './support/instances.js'

interface Seen {
  readonly verdict: Verdict
  readonly took: number
  readonly engine: FakeEngine
  readonly probes: string[]
  readonly watch: Watch
}

/** One instance, watched to its end. */
async function watched(declared: Instance, script: Script): Promise<Seen> {
  const clock = new FakeClock()
  const engine = new FakeEngine(clock, { [declared.name]: script })
  const signal = new AbortController().signal
  const probes: string[] = []
  const events = await engine.events(signal)
  await clock.run(engine.start(declared, signal))
  const startedAt = clock.now()
  const watch = new Watch(declared, {
    engine,
    clock,
    slots: new Slots(2),
    greetings: engine.greetings,
    probed: (ok, answer) => probes.push(`${ok ? 'ok' : 'no'} ${answer}`)
  })
  void (async () => {
    for await (const event of events) watch.notify(event)
  })()
  const verdict = await clock.run(watch.run(signal))
  return { verdict, took: clock.now() - startedAt, engine, probes, watch }
}

const db = instance('db', { image: 'postgres:17', kind: 'postgres', ports: [tcp(5432)], healthCheck: check })
const web = instance('web', { ports: [tcp(8080)] })
const from = (start: number) => (_: number, time: number) => time >= start

describe('a start', () => {
  it('is noticed within a share of its own length', async () => {
    for (const start of [0, 300, 1_500, 10_000, 60_000]) {
      const { verdict, took } = await watched(web, { port: from(start) })
      expect(verdict.state).toBe('ready')
      expect(took).toBeGreaterThanOrEqual(start)
      expect(took).toBeLessThanOrEqual(start + Math.max(25, start * 0.02))
    }
  })

  it('runs the check only once the port answers, and then at once', async () => {
    const { verdict, took, engine } = await watched(db, { port: from(1_000), check: () => true })
    expect(verdict.state).toBe('ready')
    expect(took).toBeLessThanOrEqual(1_000 + 25 + 40)
    expect(engine.callsOf('exec db')).toHaveLength(1)
    expect(engine.callsOf('exec db')[0]).toBeGreaterThanOrEqual(1_000)
    // The last word is the engine's: still the same instance.
    expect(engine.calls.at(-1)).toEqual({ what: 'inspect db', at: took })
  })

  it('asks a port no more that has answered, while the check fails', async () => {
    const { took, engine } = await watched(db, { port: () => true, check: (time) => time > 800, checkTakes: 100 })
    expect(took).toBeGreaterThan(800)
    expect(engine.callsOf('greet db')).toHaveLength(1)
  })

  it('asks it once more when the check took long to pass', async () => {
    const { engine } = await watched(db, { port: () => true, check: (time) => time > 5_000 })
    expect(engine.callsOf('greet db')).toHaveLength(2)
  })

  it('leaves a gap of at least its duration between two checks, and never runs two', async () => {
    const { engine } = await watched(db, { port: () => true, check: (time) => time > 4_000, checkTakes: 300 })
    const starts = engine.callsOf('exec db')
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
    expect(starts.length).toBeGreaterThan(3)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(600)
    expect(engine.mostExecsOfOne).toBe(1)
  })

  it('tells an answer once', async () => {
    const { probes } = await watched(db, { port: from(2_000), check: () => true })
    expect(probes).toEqual(['no port 5432: connection refused', 'ok port 5432: answers', 'ok check passes'])
  })

  it('waits for a log line', async () => {
    const declared = instance('app', { ready: { log: 'listening on \\d+' } })
    const { verdict, took } = await watched(declared, {
      log: [
        [100, 'hello'],
        [700, 'listening on 80']
      ]
    })
    expect(verdict.state).toBe('ready')
    expect(took).toBe(700)
  })

  it('of which nothing can be asked takes a moment, and the engine is asked after it', async () => {
    const { took, engine } = await watched(instance('plain'), {})
    expect(took).toBe(500)
    expect(engine.callsOf('inspect plain').at(-1)).toBe(500)
  })
})

describe('a slow start in two phases', () => {
  const start = 20_000
  /** Its check passes for the temporary server all the time; the port opens with the real one. */
  const twoPhase: Script = {
    port: from(start),
    check: () => true,
    listeners: (time) => (time >= start ? [5432] : [])
  }
  const blind: Script = { ...twoPhase, listeners: () => undefined }
  const hidden = { ...db, ports: [], exposed: [5432] }

  it.each([
    ['published', db, twoPhase],
    ['published, listening sockets not to be seen', db, blind],
    ['unpublished', hidden, twoPhase],
    ['unpublished, port not declared', { ...hidden, exposed: [] }, twoPhase],
    ['with a command of its own', { ...hidden, kind: undefined }, twoPhase],
    ['with a command of its own, published', { ...db, kind: undefined }, twoPhase],
    ['with a command of its own, published, sockets not to be seen', { ...db, kind: undefined }, blind],
    ['under a name that tells nothing, published', { ...db, kind: undefined, image: 'app' }, twoPhase],
    ['under a name that tells nothing, sockets not to be seen', { ...db, kind: undefined, image: 'app' }, blind]
  ] satisfies [string, Instance, Script][])('is never ready early: %s', async (_, declared, script) => {
    const { verdict, took } = await watched(declared, script)
    expect(verdict).toMatchObject({ state: 'ready' })
    expect(verdict.warning).toBeUndefined()
    expect(took).toBeGreaterThanOrEqual(start)
    expect(took).toBeLessThanOrEqual(start * 1.02 + 100)
  })

  it('fails rather than trusting the check, where nothing can ever be proved', async () => {
    const { verdict } = await watched({ ...hidden, timeout: 30_000 }, { check: () => true, listeners: () => undefined })
    expect(verdict).toMatchObject({ state: 'failed', timedOut: true })
    expect(verdict.reason).toContain('can not be seen')
  })
})

describe('a port that never answers', () => {
  it('is accepted after 5 s of a passing check', async () => {
    const declared = instance('web', { ports: [tcp(8080)], healthCheck: check })
    const { verdict, took, engine } = await watched(declared, { check: () => true, listeners: () => [9090] })
    expect(verdict.state).toBe('ready')
    expect(verdict.warning).toContain('port 8080')
    expect(took).toBeGreaterThanOrEqual(7_000)
    expect(took).toBeLessThanOrEqual(9_000)
    expect(engine.callsOf('exec web').length).toBeLessThanOrEqual(7)
  })

  it('never has two processes in the service at once', async () => {
    const declared = instance('web', { ports: [tcp(8080)], healthCheck: check, timeout: 30_000 })
    const slow: Script = { listeners: () => [9090], listenersTake: 1_500, checkTakes: 1_500 }
    const { engine } = await watched(declared, slow)
    expect(engine.callsOf('exec web').length).toBeGreaterThan(2)
    expect(engine.callsOf('listeners web').length).toBeGreaterThan(2)
    expect(engine.mostExecsOfOne).toBe(1)
  })

  it('is not, while the check does not keep passing', async () => {
    const declared = instance('web', { ports: [tcp(8080)], healthCheck: check, timeout: 20_000 })
    const flapping = (time: number) => Math.floor(time / 4_000) % 2 === 0
    const { verdict } = await watched(declared, { check: flapping, listeners: () => [9090] })
    expect(verdict).toMatchObject({ state: 'failed', timedOut: true })
  })

  it('of a worker that listens nowhere costs a moment', async () => {
    const { verdict, took } = await watched(instance('worker', { healthCheck: check }), {
      check: () => true,
      listeners: () => []
    })
    expect(verdict.state).toBe('ready')
    expect(took).toBeLessThan(2_500)
  })
})

describe('a death', () => {
  it('ends the wait at once, with its exit code', async () => {
    const { verdict, took } = await watched(web, { deaths: [{ at: 3_333, exitCode: 3 }] })
    expect(verdict).toMatchObject({ state: 'failed', reason: 'ended with exit code 3 before it was ready' })
    expect(took).toBe(3_333)
  })

  it('of which no event told is noticed within a second', async () => {
    const { verdict, took } = await watched(web, { deaths: [{ at: 3_333, exitCode: 3, silent: true }] })
    expect(verdict.state).toBe('failed')
    expect(took).toBeLessThanOrEqual(4_400)
  })

  it('completes a one-shot at once', async () => {
    const { verdict, took } = await watched(instance('job', { oneShot: true }), {
      deaths: [{ at: 5_001, exitCode: 0 }]
    })
    expect(verdict.state).toBe('completed')
    expect(took).toBe(5_001)
  })

  it('voids all proofs of the incarnation', async () => {
    const script: Script = {
      port: (_, time) => time < 900 || time > 4_000,
      check: (time) => time > 1_500,
      deaths: [{ at: 900, exitCode: 1, again: 100 }]
    }
    const { verdict, took, engine } = await watched({ ...db, restarts: true }, script)
    expect(verdict.state).toBe('ready')
    expect(took).toBeGreaterThan(4_000)
    expect(engine.callsOf('exec db').filter((at) => at > 950 && at < 4_000)).toEqual([])
  })

  it.each([
    ['told by an event', false],
    ['told by nothing', true]
  ])('during the last check is not overlooked: %s', async (_, silent) => {
    const deaths = [{ at: 20, exitCode: 1, again: 5, silent }]
    const { verdict, took, engine } = await watched(
      { ...db, restarts: true },
      { port: () => true, check: () => true, deaths }
    )
    expect(verdict.state).toBe('ready')
    expect(took).toBeGreaterThan(60)
    expect(engine.callsOf('exec db')).toHaveLength(2)
  })

  it('fails at the third restart', async () => {
    const deaths = [1_000, 2_000, 3_000].map((at) => ({ at, exitCode: 9, again: 100 }))
    const { verdict, took } = await watched({ ...web, restarts: true }, { deaths })
    expect(verdict).toMatchObject({ state: 'failed', reason: 'restarted 3 times, last exit code 9' })
    expect(took).toBe(3_000)
  })

  it('for want of memory fails, whatever the restart policy', async () => {
    const deaths = [{ at: 700, exitCode: 137, oomKilled: true, again: 100 }]
    const { verdict, took } = await watched({ ...web, restarts: true }, { deaths })
    expect(verdict.reason).toContain('OOM')
    expect(took).toBe(700)
  })
})

describe('the deadline', () => {
  it('ends it and tells what was last answered', async () => {
    const notYet = { ok: false, notYet: true, answer: 'the database system is starting up' }
    const { verdict, took, watch } = await watched({ ...db, timeout: 10_000 }, { port: () => notYet })
    expect(took).toBe(10_000)
    expect(verdict).toMatchObject({ state: 'failed', timedOut: true })
    expect(verdict.reason).toBe('not ready after 10 s: port 5432: the database system is starting up')
    expect(watch.lastProbe).toContain('the database system is starting up')
  })

  it('cuts a check that hangs', async () => {
    const { verdict, took } = await watched({ ...db, timeout: 10_000 }, { port: () => true, checkTakes: Infinity })
    expect(verdict.timedOut).toBe(true)
    expect(took).toBe(10_000)
  })
})

it('stops with the reason of the signal', async () => {
  const clock = new FakeClock()
  const engine = new FakeEngine(clock, { web: {} })
  const end = new AbortController()
  await clock.run(engine.start(web, end.signal))
  const tools = { engine, clock, slots: new Slots(1), greetings: engine.greetings, probed: () => undefined }
  clock.at(1_000, () => end.abort(new Error('enough')))
  await expect(clock.run(new Watch(web, tools).run(end.signal))).rejects.toThrow('enough')
})
