import { describe, expect, it } from 'vitest'
import type { Instance, InstanceState } from '../../src/engine/engine.js'
import { needsOf } from '../../src/readiness/needs.js'
import type { Observed, Proof, Proofs, Want } from '../../src/readiness/observed.js'
import { stateOf } from '../../src/readiness/state.js'
import { check, instance, tcp } from './support/instances.js'

const running: InstanceState = {
  status: 'running',
  exitCode: 0,
  oomKilled: false,
  restartCount: 0,
  incarnation: 'a',
  error: ''
}
const exited = (exitCode: number, more: Partial<InstanceState> = {}): InstanceState => ({
  ...running,
  status: 'exited',
  exitCode,
  ...more
})
/** Good from `since` to `until`, last asked at `startedAt`. */
const ok = (since: number, until = since, startedAt = until): Proof => ({
  ok: true,
  answer: 'good',
  notYet: false,
  startedAt,
  okSince: since,
  okAt: until
})
const bad = (answer: string, notYet = false): Proof => ({
  ok: false,
  answer,
  notYet,
  startedAt: 0,
  okSince: undefined,
  okAt: undefined
})
const listening = (ports: readonly number[] | undefined, proof: Proof = bad('nothing listens')) => ({
  ...proof,
  listening: ports
})
const ports = (...proofs: (readonly [number, Proof])[]): Pick<Proofs, 'ports'> => ({ ports: new Map(proofs) })

function observed(
  declared: Instance,
  proofs: Partial<Proofs> = {},
  more: Partial<Omit<Observed, 'proofs'>> = {}
): Observed {
  return {
    instance: declared,
    needs: needsOf(declared),
    now: 3_000,
    startedAt: 0,
    engine: running,
    gone: undefined,
    death: undefined,
    exitedSince: undefined,
    restarts: 0,
    confirmedAt: undefined,
    proofs: {
      incarnation: 'a',
      since: 0,
      ports: new Map(),
      listeners: undefined,
      check: undefined,
      log: undefined,
      ...proofs
    },
    ...more
  }
}

const wanted = (wants: readonly Want[]): string[] =>
  wants.map((want) => (want.probe === 'port' ? `port ${want.need.target} as ${want.need.kind}` : want.probe))

const web = instance('web', { ports: [tcp(8080)] })
const checkedWeb = instance('web', { ports: [tcp(8080)], healthCheck: check })
const db = instance('db', { image: 'postgres:17', kind: 'postgres', ports: [tcp(5432)], healthCheck: check })
const hiddenDb = instance('db', { image: 'postgres:17', kind: 'postgres', exposed: [5432], healthCheck: check })
const queue = instance('queue', {
  image: 'rabbitmq:4-management',
  kind: 'rabbitmq',
  ports: [tcp(15672)],
  healthCheck: check
})
const worker = instance('worker', { healthCheck: check })
const exposedWorker = instance('worker', { healthCheck: check, exposed: [8000] })
const plain = instance('plain')
const job = instance('job', { oneShot: true })
const restartingWeb = instance('web', { ports: [tcp(8080)], restarts: true })

interface Row {
  readonly name: string
  readonly seen: Observed
  readonly state: string
  readonly reason?: string | RegExp
  readonly wants?: string[]
  readonly warning?: RegExp
  readonly wakeAt?: number
}

function check_(row: Row): void {
  const verdict = stateOf(row.seen)
  expect(verdict.state).toBe(row.state)
  if (row.reason !== undefined) expect(verdict.reason).toMatch(row.reason)
  if (row.wants !== undefined) expect(wanted(verdict.wants).sort()).toEqual([...row.wants].sort())
  if (row.wakeAt !== undefined) expect(verdict.wakeAt).toBe(row.wakeAt)
  if (row.warning !== undefined) expect(verdict.warning).toMatch(row.warning)
  else expect(verdict.warning).toBeUndefined()
  expect(verdict.reason).not.toBe('')
}

const table = (rows: readonly Row[]) =>
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => check_(row))

describe('an instance that has not been seen running', () => {
  table([
    { name: 'never inspected', seen: observed(web, {}, { engine: undefined }), state: 'starting', wants: ['inspect'] },
    {
      name: 'created',
      seen: observed(web, {}, { engine: { ...running, status: 'created' } }),
      state: 'starting',
      wants: ['inspect']
    },
    {
      name: 'created with an error',
      seen: observed(web, {}, { engine: { ...running, status: 'created', error: 'no such file: run.sh' } }),
      state: 'failed',
      reason: 'could not be started: no such file: run.sh'
    },
    { name: 'gone', seen: observed(web, {}, { gone: 'No such container' }), state: 'failed', reason: 'is gone' },
    {
      name: 'out of time before it ran',
      seen: observed(web, {}, { engine: undefined, now: 90_000 }),
      state: 'failed',
      reason: 'not ready after 90 s: being started'
    }
  ])
})

describe('an end', () => {
  table([
    {
      name: 'non-zero without a restart policy fails at once',
      seen: observed(web, {}, { engine: exited(1), exitedSince: 3_000 }),
      state: 'failed',
      reason: 'ended with exit code 1 before it was ready'
    },
    {
      name: 'a signal is named',
      seen: observed(web, {}, { engine: exited(139), exitedSince: 3_000 }),
      state: 'failed',
      reason: /exit code 139 \(SIGSEGV\)/
    },
    {
      name: 'killed for memory',
      seen: observed(web, {}, { engine: exited(137, { oomKilled: true }), exitedSince: 3_000 }),
      state: 'failed',
      reason: /killed for memory \(OOM\), exit code 137 \(SIGKILL\)/
    },
    {
      name: 'killed for memory, and started again already',
      seen: observed(restartingWeb, {}, { death: { exitCode: 137, oomKilled: true, deliberate: false }, restarts: 1 }),
      state: 'failed',
      reason: /OOM/
    },
    {
      name: 'a process in it was killed for memory, but it runs',
      seen: observed(web, {}, { engine: { ...running, oomKilled: true } }),
      state: 'probing'
    },
    {
      name: 'a process in it was killed for memory, but it ended well',
      seen: observed(job, {}, { engine: exited(0, { oomKilled: true }), exitedSince: 3_000 }),
      state: 'completed'
    },
    {
      name: 'restarting for the first time',
      seen: observed(restartingWeb, {}, { engine: { ...running, status: 'restarting', exitCode: 1, restartCount: 1 } }),
      state: 'starting',
      reason: 'restarting after exit code 1 (restart 1)',
      wants: []
    },
    {
      name: 'restarted twice and running',
      seen: observed(restartingWeb, {}, { engine: { ...running, restartCount: 2 } }),
      state: 'probing'
    },
    {
      name: 'the third restart fails',
      seen: observed(restartingWeb, {}, { engine: { ...running, status: 'restarting', exitCode: 7, restartCount: 3 } }),
      state: 'failed',
      reason: 'restarted 3 times, last exit code 7'
    },
    {
      name: 'the third incarnation seen, where the engine does not count',
      seen: observed(restartingWeb, {}, { restarts: 3, death: { exitCode: 2, oomKilled: false, deliberate: false } }),
      state: 'failed',
      reason: 'restarted 3 times, last exit code 2'
    },
    {
      name: 'a policy gave up',
      seen: observed(restartingWeb, {}, { engine: exited(1, { restartCount: 2 }), exitedSince: 2_000 }),
      state: 'failed',
      reason: 'ended with exit code 1 before it was ready, after 2 restart(s)'
    },
    {
      name: 'exited with a policy: it may come back within a moment',
      seen: observed(restartingWeb, {}, { engine: exited(1), exitedSince: 2_900 }),
      state: 'starting',
      wakeAt: 3_900
    },
    {
      name: 'stopped from outside: it may come back within a moment',
      seen: observed(
        web,
        {},
        { engine: exited(143), exitedSince: 2_900, death: { exitCode: 143, oomKilled: false, deliberate: true } }
      ),
      state: 'starting',
      wakeAt: 3_900
    },
    {
      name: 'stopped from outside for good',
      seen: observed(
        web,
        {},
        { engine: exited(143), exitedSince: 1_900, death: { exitCode: 143, oomKilled: false, deliberate: true } }
      ),
      state: 'failed',
      reason: /stopped from outside/
    },
    {
      name: '0 of a service that publishes',
      seen: observed(web, {}, { engine: exited(0), exitedSince: 3_000 }),
      state: 'failed',
      reason: 'ended with exit code 0 before it was ready'
    },
    {
      name: '0 of a service that has a check',
      seen: observed(worker, {}, { engine: exited(0), exitedSince: 3_000 }),
      state: 'failed'
    },
    {
      name: '0 of a service that has a rule',
      seen: observed(instance('x', { ready: { log: 'up' } }), {}, { engine: exited(0), exitedSince: 3_000 }),
      state: 'failed'
    },
    {
      name: '0 of one that nobody could ask anything',
      seen: observed(plain, {}, { engine: exited(0), exitedSince: 3_000 }),
      state: 'completed'
    }
  ])
})

describe('a one-shot', () => {
  table([
    { name: 'runs', seen: observed(job), state: 'probing', wants: [], reason: 'must end with exit code 0' },
    { name: 'ended', seen: observed(job, {}, { engine: exited(0), exitedSince: 3_000 }), state: 'completed' },
    {
      name: 'ended with 0 under on-failure: at once',
      seen: observed({ ...job, restarts: true }, {}, { engine: exited(0), exitedSince: 3_000 }),
      state: 'completed'
    },
    {
      name: 'failed',
      seen: observed(job, {}, { engine: exited(3), exitedSince: 3_000 }),
      state: 'failed',
      reason: 'ended with exit code 3'
    },
    {
      name: 'hangs',
      seen: observed({ ...job, timeout: 3_000 }),
      state: 'failed',
      reason: 'not finished after 3 s: runs, must end with exit code 0'
    },
    {
      name: 'with a check and ports is asked nothing',
      seen: observed({ ...job, healthCheck: check, ports: [tcp(80)] }),
      state: 'probing',
      wants: []
    }
  ])
})

describe('without a check', () => {
  const two = instance('two', { ports: [tcp(8080), tcp(9090), { ...tcp(53), protocol: 'udp' }] })
  table([
    {
      name: 'its ports are asked',
      seen: observed(two),
      state: 'probing',
      wants: ['port 8080 as tcp', 'port 9090 as tcp']
    },
    {
      name: 'all of them must answer',
      seen: observed(two, ports([8080, ok(1_000)], [9090, bad('port 9090: connection refused')])),
      state: 'probing',
      reason: 'port 9090: connection refused',
      wants: ['port 9090 as tcp']
    },
    {
      name: 'all answer: the engine is asked',
      seen: observed(two, ports([8080, ok(1_000)], [9090, ok(2_000)])),
      state: 'probing',
      wants: ['inspect']
    },
    {
      name: 'all answer, and it is the same instance',
      seen: observed(two, ports([8080, ok(1_000)], [9090, ok(2_000)]), { confirmedAt: 2_500 }),
      state: 'ready'
    },
    {
      name: 'a server that is asked in its own protocol at its own port only',
      seen: observed(instance('q', { kind: 'rabbitmq', ports: [tcp(15672), tcp(5672)] })),
      state: 'probing',
      wants: ['port 15672 as tcp', 'port 5672 as rabbitmq']
    },
    {
      name: 'http is asked at the first port',
      seen: observed(instance('q', { kind: 'http', ports: [tcp(80), tcp(443)] })),
      state: 'probing',
      wants: ['port 80 as http', 'port 443 as tcp']
    },
    {
      name: 'a single published port is the server, wherever it was moved to',
      seen: observed(instance('q', { kind: 'redis', ports: [tcp(7000)] })),
      state: 'probing',
      wants: ['port 7000 as redis']
    },
    {
      name: 'nothing published: a moment has not passed',
      seen: observed(plain, {}, { now: 400, confirmedAt: 0 }),
      state: 'probing',
      wants: [],
      wakeAt: 500
    },
    {
      name: 'nothing published: what the engine said at the start is not enough',
      seen: observed(plain, {}, { now: 500, confirmedAt: 0 }),
      state: 'probing',
      wants: ['inspect']
    },
    { name: 'nothing published: the moment passed', seen: observed(plain, {}, { confirmedAt: 500 }), state: 'ready' },
    {
      name: 'the moment of a new incarnation',
      seen: observed(plain, { since: 2_800 }, { confirmedAt: 2_800 }),
      state: 'probing',
      wakeAt: 3_300
    },
    {
      name: 'a known server that publishes nothing must listen',
      seen: observed(instance('c', { kind: 'redis' }), { listeners: listening([]) }, { confirmedAt: 2_999 }),
      state: 'probing',
      wants: ['listeners']
    },
    {
      name: 'a known server that publishes nothing and listens',
      seen: observed(
        instance('c', { kind: 'redis' }),
        { listeners: listening([6379], ok(2_000)) },
        { confirmedAt: 2_999 }
      ),
      state: 'ready'
    },
    {
      name: 'a known server of which nothing can be seen: the moment',
      seen: observed(instance('c', { kind: 'redis' }), { listeners: listening(undefined) }, { confirmedAt: 2_999 }),
      state: 'ready'
    },
    {
      name: 'never by the mere passing of time where a port is published',
      seen: observed(web, ports([8080, bad('refused')]), { now: 89_999, confirmedAt: 89_999 }),
      state: 'probing',
      wants: ['port 8080 as tcp']
    }
  ])
})

describe('with a check', () => {
  table([
    {
      name: 'the port comes first',
      seen: observed(db, {}, { now: 1_000 }),
      state: 'probing',
      wants: ['port 5432 as postgres'],
      wakeAt: 2_000
    },
    {
      name: 'other published ports are not asked',
      seen: observed({ ...db, ports: [tcp(9187), tcp(5432)] }, {}, { now: 1_000 }),
      state: 'probing',
      wants: ['port 5432 as postgres']
    },
    {
      name: 'the first published port, where the kind is not known',
      seen: observed({ ...checkedWeb, ports: [tcp(8080), tcp(9090)] }, {}, { now: 1_000 }),
      state: 'probing',
      wants: ['port 8080 as tcp']
    },
    {
      name: 'the port answered: the check is due',
      seen: observed(db, ports([5432, ok(900)]), { now: 1_000 }),
      state: 'probing',
      wants: ['check']
    },
    {
      name: 'the check fails',
      seen: observed(db, { ...ports([5432, ok(900)]), check: bad('check ended with exit code 2: no response') }),
      state: 'probing',
      reason: 'check ended with exit code 2: no response',
      wants: ['check']
    },
    {
      name: 'a check from before the port answered does not count',
      seen: observed(db, { ...ports([5432, ok(2_000)]), check: ok(500, 1_900) }, { confirmedAt: 2_900 }),
      state: 'probing',
      wants: ['check']
    },
    {
      name: 'a port that answered long before the check is asked once more',
      seen: observed(
        db,
        { ...ports([5432, ok(1_000, 1_000)]), check: ok(2_900, 2_950, 2_900) },
        { confirmedAt: 2_960 }
      ),
      state: 'probing',
      wants: ['port 5432 as postgres']
    },
    {
      name: 'both: the engine is asked',
      seen: observed(db, { ...ports([5432, ok(900)]), check: ok(950) }),
      state: 'probing',
      wants: ['inspect']
    },
    {
      name: 'both, confirmed',
      seen: observed(db, { ...ports([5432, ok(900)]), check: ok(950) }, { confirmedAt: 960 }),
      state: 'ready'
    },
    {
      name: 'both, confirmed, though the deadline has passed meanwhile',
      seen: observed(db, { ...ports([5432, ok(900)]), check: ok(950) }, { confirmedAt: 960, now: 90_001 }),
      state: 'ready'
    },
    {
      name: 'the deadline, with what it waits for',
      seen: observed(db, ports([5432, bad('port 5432: the database system is starting up', true)]), { now: 90_000 }),
      state: 'failed',
      reason: 'not ready after 90 s: port 5432: the database system is starting up'
    },
    {
      name: 'a start period is never cut short',
      seen: observed({ ...db, healthCheck: { ...check, startPeriod: 120_000 } }, ports([5432, bad('refused')]), {
        now: 90_000
      }),
      state: 'probing',
      wakeAt: 120_000
    },
    {
      name: 'a check of NONE is none',
      seen: observed({ ...db, healthCheck: { ...check, test: ['NONE'] } }, ports([5432, ok(900)]), {
        confirmedAt: 950
      }),
      state: 'ready'
    },
    {
      name: 'unpublished: it must listen on its own port',
      seen: observed(hiddenDb, { listeners: listening([9999]) }, { now: 1_000 }),
      state: 'probing',
      wants: ['listeners']
    },
    {
      name: 'unpublished and listening: the check',
      seen: observed(hiddenDb, { listeners: listening([5432], ok(900)) }, { now: 1_000 }),
      state: 'probing',
      wants: ['check']
    },
    {
      name: 'unpublished, nothing can be seen: the check of a database is not trusted',
      seen: observed(
        hiddenDb,
        { listeners: listening(undefined), check: ok(1, 80_000) },
        { now: 80_001, confirmedAt: 80_001 }
      ),
      state: 'probing'
    },
    {
      name: 'unpublished, nothing can be seen: the check of anything else is',
      seen: observed(exposedWorker, { listeners: listening(undefined), check: ok(900) }, { confirmedAt: 950 }),
      state: 'ready'
    },
    {
      name: 'a broker that publishes its console only must listen on its own port too',
      seen: observed(queue, { ...ports([15672, ok(900)]), listeners: listening([4369, 15672]) }, { now: 1_000 }),
      state: 'probing',
      wants: ['listeners']
    }
  ])
})

describe('a port that never answers although the check passes', () => {
  const silent = ports([8080, bad('port 8080: connection refused')])
  const passing = ok(3_000, 8_000)
  const at = { now: 8_001, confirmedAt: 8_001 }
  table([
    {
      name: 'before 2 s nothing but the port is asked',
      seen: observed(checkedWeb, silent, { now: 1_999 }),
      state: 'probing',
      wants: ['port 8080 as tcp'],
      wakeAt: 2_000
    },
    {
      name: 'then what listens is looked at, and no check run before that is known',
      seen: observed(checkedWeb, silent),
      state: 'probing',
      wants: ['port 8080 as tcp', 'listeners']
    },
    {
      name: 'something listens: the check is tried',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]) }),
      state: 'probing',
      wants: ['port 8080 as tcp', 'listeners', 'check']
    },
    {
      name: 'a worker whose check fails: the check is named first',
      seen: observed(worker, { listeners: listening([], bad('nothing listens')), check: bad('check ended with 1') }),
      state: 'probing',
      reason: /^check ended with 1; nothing listens$/
    },
    {
      name: 'a port that is silent and a check that fails: the port is named first',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]), check: bad('check ended with 1') }),
      state: 'probing',
      reason: /^(?!check).*; check ended with 1$/
    },
    {
      name: 'nothing listens: no check is spent on it',
      seen: observed(checkedWeb, { ...silent, listeners: listening([]) }),
      state: 'probing',
      wants: ['port 8080 as tcp', 'listeners']
    },
    {
      name: 'passing for less than 5 s',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]), check: ok(3_001, 8_000) }, at),
      state: 'probing',
      reason: /its check passes/
    },
    {
      name: 'one pass long ago is no row of passes',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]), check: ok(3_000) }, at),
      state: 'probing'
    },
    {
      name: 'passing for 5 s: accepted with a warning',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]), check: passing }, at),
      state: 'ready',
      warning: /web: port 8080 never answered from here, but its check keeps passing/
    },
    {
      name: 'not without asking the engine',
      seen: observed(checkedWeb, { ...silent, listeners: listening([9090]), check: passing }, { now: 8_001 }),
      state: 'probing',
      wants: ['inspect']
    },
    {
      name: 'never while nothing listens',
      seen: observed(checkedWeb, { ...silent, listeners: listening([]), check: passing }, at),
      state: 'probing'
    },
    {
      name: 'what listens can not be seen, of an unknown kind',
      seen: observed(checkedWeb, { ...silent, listeners: listening(undefined), check: passing }, at),
      state: 'ready',
      warning: /8080/
    },
    {
      name: 'what listens can not be seen, of a database',
      seen: observed(db, { ...ports([5432, bad('refused')]), listeners: listening(undefined), check: passing }, at),
      state: 'probing'
    },
    {
      name: 'what listens can not be seen, of what looks like a database',
      seen: observed(
        instance('x', { ports: [tcp(3306)], healthCheck: check }),
        { ...ports([3306, bad('refused')]), listeners: listening(undefined), check: passing },
        at
      ),
      state: 'probing'
    },
    {
      name: 'a database must listen on its own port',
      seen: observed(db, { ...ports([5432, bad('refused')]), listeners: listening([9187]), check: passing }, at),
      state: 'probing'
    },
    {
      name: 'a database that listens on its own port, but speaks only TLS for example',
      seen: observed(db, { ...ports([5432, bad('closed')]), listeners: listening([5432]), check: passing }, at),
      state: 'ready',
      warning: /5432/
    },
    {
      name: 'a server that says itself that it is not ready is believed',
      seen: observed(
        db,
        { ...ports([5432, bad('starting up', true)]), listeners: listening([5432]), check: passing },
        at
      ),
      state: 'probing'
    },
    {
      name: 'a worker that listens nowhere, no port known: after a second, without a warning',
      seen: observed(worker, { listeners: listening([]), check: ok(1_000, 2_000) }, { confirmedAt: 2_900 }),
      state: 'ready'
    },
    {
      name: 'a worker before its half second',
      seen: observed(worker, { listeners: listening([]) }, { now: 499 }),
      state: 'probing',
      wants: ['listeners'],
      wakeAt: 500
    },
    {
      name: 'a worker of an image that exposes a port: after 5 s, with a warning',
      seen: observed(exposedWorker, { listeners: listening([]), check: passing }, at),
      state: 'ready',
      warning: /nothing listens on its port 8000/
    },
    {
      name: 'a database by its image whose command hides its kind, with its port exposed',
      seen: observed(
        instance('db', { image: 'registry:5000/postgres:17', healthCheck: check, exposed: [5432] }),
        { listeners: listening([]), check: ok(2_000, 60_000) },
        { now: 60_001, confirmedAt: 60_001 }
      ),
      state: 'probing',
      wants: ['listeners']
    },
    {
      name: 'a database by its image of which nothing else is known',
      seen: observed(
        instance('db', { image: 'mariadb', healthCheck: check }),
        { listeners: listening([]), check: ok(2_000, 60_000) },
        { now: 60_001, confirmedAt: 60_001 }
      ),
      state: 'probing'
    }
  ])
})

describe('rules of x-testbed.ready', () => {
  const http = instance('api', { ports: [tcp(8080), tcp(9090)], healthCheck: check, ready: { http: '/health' } })
  const log = instance('app', { ready: { log: 'ready for \\d+' } })
  table([
    { name: 'http takes the place of the check', seen: observed(http), state: 'probing', wants: ['port 8080 as http'] },
    { name: 'http answered', seen: observed(http, ports([8080, ok(900)]), { confirmedAt: 950 }), state: 'ready' },
    {
      name: 'http is not talked away by anything that listens',
      seen: observed(
        http,
        { ...ports([8080, bad('GET /health answered 404')]), listeners: listening([8080]) },
        { now: 60_000 }
      ),
      state: 'probing',
      reason: 'GET /health answered 404'
    },
    {
      name: 'http without a port can not be',
      seen: observed(instance('api', { ready: { http: '/health' } })),
      state: 'failed',
      reason: 'ready.http needs a published TCP port'
    },
    {
      name: 'tcp of a published port',
      seen: observed({ ...http, ready: { tcp: 9090 } }),
      state: 'probing',
      wants: ['port 9090 as tcp']
    },
    {
      name: 'tcp of a port that is not published',
      seen: observed({ ...http, ready: { tcp: 7000 } }, { listeners: listening([8080]) }),
      state: 'probing',
      wants: ['listeners']
    },
    {
      name: 'tcp of a port that is not published, and nothing can be seen',
      seen: observed({ ...http, ready: { tcp: 7000 } }, { listeners: listening(undefined) }, { confirmedAt: 2_999 }),
      state: 'probing',
      wants: ['listeners']
    },
    {
      name: 'a log line, nothing else known',
      seen: observed(log),
      state: 'probing',
      wants: ['log']
    },
    {
      name: 'a log line that came',
      seen: observed(log, { log: ok(1_000) }, { confirmedAt: 1_000 }),
      state: 'ready'
    },
    {
      name: 'a log line of a database does not make up for its port',
      seen: observed(
        { ...db, ready: { log: 'ready to accept connections' } },
        { log: ok(1_000), listeners: listening([]) },
        at60()
      ),
      state: 'probing'
    },
    {
      name: 'a pattern that is none',
      seen: observed(instance('app', { ready: { log: '(' } })),
      state: 'failed',
      reason: 'ready.log is not a regular expression'
    },
    {
      name: 'a command takes the place of the check',
      seen: observed({ ...db, ready: { command: 'psql -c "select 1"' } }, ports([5432, ok(900)])),
      state: 'probing',
      wants: ['check']
    }
  ])
})

function at60() {
  return { now: 60_000, confirmedAt: 60_000 }
}

describe('needs', () => {
  it.each([
    ['a shell check', { healthCheck: check }, ['/bin/sh', '-c', 'is-it-up']],
    ['a plain check', { healthCheck: { ...check, test: ['CMD', 'redis-cli', 'ping'] } }, ['redis-cli', 'ping']],
    ['a command in one string', { ready: { command: 'a && b' } }, ['/bin/sh', '-c', 'a && b']],
    ['a command in words', { ready: { command: ['a', 'b c'] } }, ['a', 'b c']]
  ])('%s is run as it was meant', (_, declared, command) => {
    expect(needsOf(instance('x', declared)).command).toEqual(command)
  })

  it('looks for a server where its own variable moved it', () => {
    const moved = instance('q', { kind: 'rabbitmq', environment: { RABBITMQ_NODE_PORT: '5999' }, healthCheck: check })
    expect(needsOf(moved).listen).toEqual([5999])
  })
})
