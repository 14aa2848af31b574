/** Real servers: whatever is called ready takes a client's request at that very moment. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HealthCheck, Instance } from '../../../src/engine/engine.js'
import { deploy } from '../../../src/readiness/deploy.js'
import { kindOf, portOf } from '../../../src/readiness/kinds/tell.js'
import type { DeployOutcome } from '../../../src/readiness/outcome.js'
import { instance, tcp } from '../../readiness/support/instances.js'
import { inside, openContainers } from './containers.js'

const check = (...test: string[]): HealthCheck => ({ test, timeout: 10_000, startPeriod: 0 })

interface Case {
  readonly image: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly healthCheck: HealthCheck
  /** A client's request over the network, inside the container. */
  readonly request: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  postgres: {
    image: 'testbed.local/postgres:17',
    args: ['--env', 'POSTGRES_PASSWORD=secret', '--env', 'POSTGRES_DB=shop'],
    environment: { POSTGRES_DB: 'shop' },
    // The stock check, which passes for the temporary server of the first start too.
    healthCheck: check('CMD-SHELL', 'pg_isready -U postgres'),
    request: ['sh', '-c', 'PGPASSWORD=secret psql -h "$(hostname -i)" -U postgres shop -c "select 1"']
  },
  mysql: {
    image: 'testbed.local/mariadb:11',
    args: ['--env', 'MARIADB_ROOT_PASSWORD=secret'],
    environment: {},
    healthCheck: check('CMD-SHELL', 'mariadb-admin ping -psecret'),
    request: ['sh', '-c', 'mariadb --skip-ssl -h "$(hostname -i)" -uroot -psecret -e "select 1"']
  },
  redis: {
    image: 'testbed.local/redis:8',
    args: [],
    environment: {},
    healthCheck: check('CMD', 'redis-cli', 'ping'),
    request: ['sh', '-c', 'redis-cli -h "$(hostname -i)" set a 1']
  },
  rabbitmq: {
    image: 'testbed.local/rabbitmq:4',
    args: [],
    environment: {},
    healthCheck: check('CMD', 'rabbitmq-diagnostics', '-q', 'check_port_connectivity'),
    request: ['rabbitmq-diagnostics', '-q', 'check_port_listener', '5672']
  }
}

function declared(name: string, published: boolean, withCheck: boolean): Instance {
  const { image, environment, healthCheck } = CASES[name] ?? {}
  const kind = kindOf(image ?? '', { entrypointIsImagesOwn: true })
  const port = kind === undefined ? undefined : portOf(kind, {})
  return instance(name, {
    image: image ?? '',
    kind,
    environment: environment ?? {},
    healthCheck: withCheck ? healthCheck : undefined,
    ports: published && port !== undefined ? [tcp(port)] : [],
    exposed: port === undefined ? [] : [port]
  })
}

async function deployed(one: Instance, args: readonly string[], command: readonly string[] = []) {
  const containers = await openContainers()
  containers.declare(one.name, args, command)
  const probes: string[] = []
  const outcome: DeployOutcome = await deploy([one], containers.engine, {
    startTimeout: 120_000,
    signal: new AbortController().signal,
    observer: { probed: (_, ok, answer) => void probes.push(`${ok ? 'ok' : 'no'} ${answer}`) }
  })
  return { ...containers, outcome, probes, [Symbol.asyncDispose]: () => containers[Symbol.asyncDispose]() }
}

describe.each(Object.keys(CASES))('%s', (name) => {
  it.each([
    ['published, with a check', true, true],
    ['published, without', true, false],
    ['unpublished, with a check', false, true],
    ['unpublished, without', false, false]
  ])('serves when it is ready: %s', async (_, published, withCheck) => {
    const { args = [], request = [] } = CASES[name] ?? {}
    await using run = await deployed(declared(name, published, withCheck), args)
    expect(run.outcome.failures).toEqual([])
    const [ready] = run.outcome.ready
    if (ready === undefined) throw new Error('nothing is ready')
    await expect(inside(run.engine, ready, request)).resolves.toBeTypeOf('string')
    expect(run.probes.at(-1)).toMatch(/^ok /)
  })
})

describe('a first start with slow scripts, for which the stock check passes', () => {
  let scripts: string
  beforeAll(async () => {
    scripts = await mkdtemp(join(tmpdir(), 'readiness-'))
    // The server's user reads it too.
    await chmod(scripts, 0o755)
    // Longer than a check has to pass for a port that never answers.
    await writeFile(join(scripts, 'slow.sh'), 'sleep 10\n', { mode: 0o644 })
    await writeFile(join(scripts, 'table.sql'), 'create table done (id int);\n')
  })
  afterAll(() => rm(scripts, { recursive: true }))

  it.each([
    ['published', true, []],
    ['unpublished', false, []],
    ['published, of a kind that its command hides', true, ['postgres', '-c', 'max_connections=50']],
    ['unpublished, of a kind that its command hides', false, ['postgres', '-c', 'max_connections=50']]
  ])('is not ready before they are done: %s', async (_, published, command) => {
    const one = { ...declared('postgres', published, true), ...(command.length > 0 ? { kind: undefined } : {}) }
    const mount = ['--volume', `${scripts}:/docker-entrypoint-initdb.d:ro`]
    await using run = await deployed(one, [...(CASES.postgres?.args ?? []), ...mount], command)
    const [ready] = run.outcome.ready
    if (ready === undefined) throw new Error('nothing is ready')
    const query = ['sh', '-c', 'PGPASSWORD=secret psql -h "$(hostname -i)" -U postgres shop -c "table done"']
    await expect(inside(run.engine, ready, query)).resolves.toContain('0 rows')
  })
})

describe('a failure', () => {
  const one = instance('bad', { image: 'testbed.local/debian:13', ports: [tcp(8080)] })

  it('to stay alive is told with exit code and last lines', async () => {
    await using run = await deployed(one, [], ['sh', '-c', 'echo no such table >&2; exit 3'])
    expect(run.outcome.failures).toMatchObject([
      { reason: 'ended with exit code 3 before it was ready', lastLog: ['no such table'] }
    ])
  })

  it('for want of memory is told as such', async () => {
    await using run = await deployed(one, ['--memory', '16m', '--memory-swap', '16m'], ['tail', '/dev/zero'])
    expect(run.outcome.failures).toMatchObject([{ reason: expect.stringContaining('OOM') as string }])
  })

  it('to stay alive again and again ends at the third restart', async () => {
    await using run = await deployed({ ...one, restarts: true }, ['--restart', 'always'], ['sh', '-c', 'exit 4'])
    expect(run.outcome.failures).toMatchObject([{ reason: 'restarted 3 times, last exit code 4' }])
  })

  it('to listen ends at the deadline, with the last answer: the proxy accepts, nothing is behind it', async () => {
    await using run = await deployed({ ...one, timeout: 3_000 }, [], ['sleep', '60'])
    expect(run.outcome.timedOut).toBe(true)
    expect(run.outcome.failures).toMatchObject([{ lastProbe: expect.stringContaining('port 8080: ') as string }])
  })
})

it('completes a one-shot that ends with 0', async () => {
  const job = instance('job', { image: 'testbed.local/debian:13', oneShot: true })
  await using run = await deployed(job, [], ['true'])
  expect(run.outcome).toMatchObject({ failures: [], ready: [{ name: 'job' }] })
})
