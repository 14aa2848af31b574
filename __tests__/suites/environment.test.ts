import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/errors.js'
import {
  refuseUnknownServices,
  suiteEnvironment,
  type Addressed,
  type EnvironmentOptions
} from '../../src/suites/environment.js'

const service = (
  name: string,
  published: Record<number, number> | [number, number][],
  more: Partial<Addressed> = {}
): Addressed => ({
  name,
  service: name,
  replica: 1,
  kind: undefined,
  environment: {},
  ports: (Array.isArray(published) ? published : Object.entries(published)).map(([target, port]) => ({
    target: Number(target),
    published: port,
    protocol: 'tcp',
    host: '127.0.0.1'
  })),
  ...more
})
const build = (instances: readonly Addressed[], options: Partial<EnvironmentOptions> = {}) =>
  suiteEnvironment(instances, {
    runId: 'run-1',
    output: '/out',
    templates: {},
    prefix: undefined,
    host: undefined,
    given: {},
    ...options
  })
const variables = (instances: readonly Addressed[], options: Partial<EnvironmentOptions> = {}) =>
  build(instances, options).variables

describe('names', () => {
  test('of one service, with and without the long prefix', () => {
    expect(variables([service('orders-api', { 8080: 20001, 9090: 20002 })])).toEqual(
      Object.fromEntries([
        ...['TESTBED_', ''].flatMap((prefix) => [
          [`${prefix}ORDERS_API_HOST`, '127.0.0.1'],
          [`${prefix}ORDERS_API_PORT`, '20001'],
          [`${prefix}ORDERS_API_PORT_8080`, '20001'],
          [`${prefix}ORDERS_API_PORT_9090`, '20002'],
          [`${prefix}ORDERS_API_URL`, 'http://127.0.0.1:20001']
        ]),
        ['TESTBED_RUN_ID', 'run-1'],
        ['TESTBED_OUTPUT', '/out']
      ])
    )
  })

  test('of replicas: the plain name is the first', () => {
    const found = variables([
      service('api', { 80: 20001 }),
      service('api', { 80: 20002 }, { name: 'api-2', replica: 2 })
    ])
    expect([found.API_PORT, found.API_1_PORT, found.API_2_PORT]).toEqual(['20001', '20001', '20002'])
  })

  test('a service that publishes nothing has none', () => {
    expect(Object.keys(variables([service('worker', {})]))).toEqual(['TESTBED_RUN_ID', 'TESTBED_OUTPUT'])
  })

  test('that are set already or belong to somebody else are left out, and listed', () => {
    const found = build([service('docker', { 1: 20001 }), service('db', { 2: 20002 }), service('1st', { 3: 20003 })], {
      given: { DB_HOST: 'elsewhere' }
    })
    expect(found.variables).toMatchObject({
      TESTBED_DOCKER_HOST: '127.0.0.1',
      TESTBED_DB_HOST: '127.0.0.1',
      DB_PORT: '20002',
      TESTBED_1ST_PORT: '20003'
    })
    expect(found.leftOut).toEqual(
      expect.arrayContaining(['DOCKER_HOST', 'DOCKER_PORT', 'DOCKER_URL', 'DB_HOST', '1ST_HOST'])
    )
    expect(found.leftOut.filter((name) => name in found.variables)).toEqual([])
  })

  test('that an earlier testbed set are set anew', () => {
    const given = { DB_PORT: '20001', TESTBED_DB_PORT: '20001', DB_HOST: 'mine', TESTBED_DB_HOST: '127.0.0.1' }
    const { variables: found, leftOut } = build([service('db', { 5432: 20009 })], { given })
    expect(found.DB_PORT).toBe('20009')
    expect(leftOut).toEqual(['DB_HOST'])
  })

  test('with a prefix of the user', () => {
    const found = variables([service('db', { 5432: 20001 })], { prefix: 'IT_' })
    expect(found).toMatchObject({ IT_DB_PORT: '20001', TESTBED_DB_PORT: '20001' })
    expect(found.DB_PORT).toBeUndefined()
  })

  test('that two services would share are refused', () => {
    expect(() => build([service('a-b', { 1: 2 }), service('a_b', { 1: 3 })])).toThrow(ConfigError)
  })
})

describe('URLs', () => {
  const url = (kind: Addressed['kind'], environment: Record<string, string>, port = 1): string | undefined =>
    variables([service('s', { [port]: 20001 }, { kind, environment })]).S_URL

  test.each<[string, Addressed['kind'], Record<string, string>, string]>([
    ['PostgreSQL', 'postgres', { POSTGRES_PASSWORD: 'p' }, 'postgres://postgres:p@127.0.0.1:20001/postgres'],
    [
      'its user and database',
      'postgres',
      { POSTGRES_USER: 'u', POSTGRES_PASSWORD: 'p', POSTGRES_DB: 'd' },
      'postgres://u:p@127.0.0.1:20001/d'
    ],
    [
      'special characters',
      'postgres',
      { POSTGRES_USER: 'u@x', POSTGRES_PASSWORD: 'p:/?#[]@ %é' },
      'postgres://u%40x:p%3A%2F%3F%23%5B%5D%40%20%25%C3%A9@127.0.0.1:20001/u%40x'
    ],
    [
      'a password in a file',
      'postgres',
      { POSTGRES_PASSWORD_FILE: '/run/secrets/p' },
      'postgres://postgres@127.0.0.1:20001/postgres'
    ],
    [
      'a user in a file',
      'postgres',
      { POSTGRES_USER_FILE: '/u', POSTGRES_PASSWORD: 'p' },
      'postgres://127.0.0.1:20001'
    ],
    ['MySQL', 'mysql', { MYSQL_ROOT_PASSWORD: 'r', MYSQL_DATABASE: 'd' }, 'mysql://root:r@127.0.0.1:20001/d'],
    [
      'its user',
      'mysql',
      { MYSQL_ROOT_PASSWORD: 'r', MYSQL_USER: 'u', MYSQL_PASSWORD: 'p' },
      'mysql://u:p@127.0.0.1:20001'
    ],
    [
      'MariaDB',
      'mysql',
      { MARIADB_USER: 'u', MARIADB_PASSWORD: 'p', MARIADB_DATABASE: 'd' },
      'mysql://u:p@127.0.0.1:20001/d'
    ],
    ['Redis', 'redis', {}, 'redis://127.0.0.1:20001'],
    ['Redis with a password', 'redis', { REDIS_PASSWORD: 'p' }, 'redis://:p@127.0.0.1:20001'],
    ['RabbitMQ', 'rabbitmq', {}, 'amqp://guest:guest@127.0.0.1:20001'],
    [
      'its virtual host',
      'rabbitmq',
      { RABBITMQ_DEFAULT_USER: 'u', RABBITMQ_DEFAULT_PASS: 'p', RABBITMQ_DEFAULT_VHOST: '/v' },
      'amqp://u:p@127.0.0.1:20001/%2Fv'
    ],
    [
      'a password of RabbitMQ in a file',
      'rabbitmq',
      { RABBITMQ_DEFAULT_PASS_FILE: '/p' },
      'amqp://guest@127.0.0.1:20001'
    ],
    ['everything else', 'tcp', { POSTGRES_PASSWORD: 'p' }, 'http://127.0.0.1:20001']
  ])('%s', (_name, kind, environment, expected) => {
    expect(url(kind, environment)).toBe(expected)
    expect(URL.canParse(expected)).toBe(true)
  })

  test("lead to the kind's own port, wherever it stands in the file", () => {
    const found = variables([
      service(
        'mq',
        [
          [15672, 20001],
          [5672, 20002]
        ],
        { kind: 'rabbitmq' }
      )
    ])
    expect([found.MQ_PORT, found.MQ_URL]).toEqual(['20001', 'amqp://guest:guest@127.0.0.1:20002'])
  })

  test('have brackets around an IPv6 address', () => {
    expect(variables([service('s', { 1: 20001 })], { host: '::1' })).toMatchObject({
      S_HOST: '::1',
      S_URL: 'http://[::1]:20001'
    })
  })

  test('come from a template where there is one', () => {
    const url = 'jdbc:postgresql://{db.host}:{db.port:5432}/{db.env.POSTGRES_DB}'
    const found = variables([
      service('db', { 5432: 20001 }, { kind: 'postgres', environment: { POSTGRES_DB: 'd' }, url })
    ])
    expect(found.DB_URL).toBe('jdbc:postgresql://127.0.0.1:20001/d')
  })

  test('come with the credentials apart', () => {
    const environment = { POSTGRES_USER: 'u', POSTGRES_PASSWORD: 'p' }
    expect(variables([service('db', { 5432: 20001 }, { kind: 'postgres', environment })])).toMatchObject({
      DB_USERNAME: 'u',
      DB_PASSWORD: 'p',
      DB_DATABASE: 'u'
    })
  })
})

describe('templates of `env`', () => {
  const db = service('db', { 5432: 20001 }, { kind: 'postgres', environment: { POSTGRES_PASSWORD: 'p' } })
  const render = (template: string): string | undefined =>
    variables([db], { templates: { X: template }, given: { X: 'old' } }).X

  test.each([
    ['{db.host}:{db.port}', '127.0.0.1:20001'],
    ['{db.port:5432}', '20001'],
    ['{db.url}?sslmode=disable', 'postgres://postgres:p@127.0.0.1:20001/postgres?sslmode=disable'],
    ['{db.env.POSTGRES_PASSWORD}', 'p'],
    ['{run_id}', 'run-1'],
    ['{{"a": 1}', '{"a": 1}'],
    ['plain', 'plain']
  ])('%s', (template, expected) => {
    expect(render(template)).toBe(expected)
  })

  test.each(['{cache.host}', '{db.port:80}', '{db.env.NONE}', '{db.nothing}', '{'])('%s is an error', (template) => {
    expect(() => render(template)).toThrow(ConfigError)
  })
})

test('services that are not there are known before anything starts', () => {
  const instances = [{ name: 'db' }, { name: 'a.b' }]
  const templates = { DB: 'x {db.port:5432} {run_id} {{nope.host}', OTHER: '{a.b.url}' }
  refuseUnknownServices(templates, instances)
  const refused = () => refuseUnknownServices({ ...templates, QUEUE: 'amqp://{queue.host}' }, instances)
  expect(refused).toThrow(ConfigError)
  expect(refused).toThrow('env.QUEUE: there is no service queue')
})
