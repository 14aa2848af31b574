import { describe, expect, test } from 'vitest'
import type { TransformOptions } from '../../../../src/engine/compose/model/transform.js'
import { modelOf, transformed } from './models.js'

const instance = (
  service: Record<string, unknown>,
  options: Partial<TransformOptions> = {},
  rest: Record<string, unknown> = {}
) => transformed(modelOf({ a: service }, rest), options).instances[0]

test.each([
  [{}, false],
  [{ restart: 'no' }, false],
  [{ restart: 'always' }, true],
  [{ restart: 'unless-stopped' }, true],
  [{ restart: 'on-failure:3' }, true],
  [{ deploy: { restart_policy: { condition: 'on-failure' } } }, true],
  [{ deploy: { restart_policy: {} } }, true],
  [{ restart: 'always', deploy: { restart_policy: { condition: 'none' } } }, false]
])('%j starts again: %s', (service, expected) => expect(instance(service)?.restarts).toBe(expected))

describe('the time it may take', () => {
  const check = { test: ['CMD', 'x'], start_period: '5m' }
  test.each([
    [{}, {}, 90_000],
    [{ healthcheck: check }, {}, 300_000],
    [{ healthcheck: { ...check, start_period: '10s' } }, {}, 90_000],
    [{ healthcheck: check }, { facts: new Map([['a', { timeout: 1000 }]]) }, 1000]
  ])('%j', (service, options, expected) => expect(instance(service, options)?.timeout).toBe(expected))

  test('one-shot: others wait for its completion', () => {
    const model = modelOf({
      migrate: {},
      api: { depends_on: { migrate: { condition: 'service_completed_successfully' } } }
    })
    expect(transformed(model).instances.map(({ oneShot, timeout }) => [oneShot, timeout])).toEqual([
      [true, 300_000],
      [false, 90_000]
    ])
  })
})

test('what the file declares, and whether the image runs its own program', () => {
  const facts = new Map([['a', { kind: 'postgres', url: 'pg://{a.host}', ready: { tcp: 5432 } } as const]])
  const draft = instance(
    {
      image: 'company/db:3',
      command: ['postgres', '-c', 'fsync=off'],
      entrypoint: null,
      environment: { A: 'x$y', B: null, C: 3, D: true },
      expose: ['9000']
    },
    { facts, roles: new Map([['a', 'application']]) }
  )
  expect(draft).toMatchObject({
    kind: 'postgres',
    ready: { tcp: 5432 },
    url: 'pg://{a.host}',
    role: 'application',
    image: 'company/db:3',
    exposed: [9000],
    command: ['postgres', '-c', 'fsync=off'],
    overridesEntryPoint: false
  })
  expect(draft?.environment).toEqual({ A: 'x$y', C: '3', D: 'true' })
})

describe('what only compose starts', () => {
  const rest = {
    secrets: { env: { environment: 'X' }, file: { file: '/s' } },
    configs: { text: { content: 'x' }, file: { file: '/c' } }
  }
  test.each([
    [{}, []],
    [{ secrets: [{ source: 'file' }], configs: [{ source: 'file' }] }, []],
    [{ secrets: [{ source: 'env' }] }, ['secrets']],
    [{ configs: [{ source: 'text' }] }, ['configs']],
    [{ post_start: [{ command: ['x'] }] }, ['post_start']],
    [{ pre_start: [{}], pre_stop: [{}] }, ['pre_start', 'pre_stop']],
    [{ post_start: [] }, []],
    [{ models: ['m'] }, ['models']]
  ])('%j: %j', (service, expected) => expect(instance(service, {}, rest)?.throughCompose).toEqual(expected))

  test('and stops', () => {
    expect(instance({ pre_stop: [{}] })?.stopThroughCompose).toBe(true)
    expect(instance({ post_start: [{}] })?.stopThroughCompose).toBe(false)
  })

  test('what a program provides is there when the containers are, and so are its variables', () => {
    const model = modelOf({ p: { provider: {} }, a: { depends_on: { p: { condition: 'service_started' } } } })
    const { instances } = transformed(model)
    expect(instances.map(({ provided, throughCompose }) => [provided, throughCompose])).toEqual([
      [true, []],
      [false, []]
    ])
  })
})

test('paths of this machine', () => {
  const model = modelOf(
    {
      a: {
        scale: 2,
        volumes: [
          { type: 'bind', source: '/x', target: '/y', read_only: true, bind: { create_host_path: true } },
          { type: 'volume', source: 'v', target: '/z' },
          { type: 'bind', source: '/f', target: '/g' }
        ],
        secrets: [{ source: 's' }]
      }
    },
    { secrets: { s: { file: '/secret' } } }
  )
  const { bindSources } = transformed(model)
  expect(bindSources.filter(({ service }) => service === 'a')).toEqual([
    { service: 'a', source: '/x', target: '/y', readOnly: true, createHostPath: true },
    { service: 'a', source: '/f', target: '/g', readOnly: false, createHostPath: false },
    { service: 'a', source: '/secret', target: 'secrets.s', readOnly: true, createHostPath: false }
  ])
  expect(bindSources.filter(({ service }) => service === 'a-2')).toHaveLength(3)
})
