import { describe, expect, test } from 'vitest'
import { replicasOf } from '../../../../src/engine/compose/model/replicas.js'
import { modelOf, transformed } from './models.js'

const names = (services: Record<string, Record<string, unknown>>) =>
  replicasOf(modelOf(services).services).map(({ name }) => name)

test.each([
  [{ a: {} }, ['a']],
  [{ a: { scale: 3 } }, ['a', 'a-2', 'a-3']],
  [{ a: { deploy: { replicas: 2 } }, b: {} }, ['a', 'a-2', 'b']],
  [{ a: { scale: 0 }, b: {} }, ['b']],
  [{ a: { scale: 3 }, 'a-2': {} }, ['a', 'a-2-2', 'a-3', 'a-2']],
  [{ 'a-2': { scale: 2 }, a: { scale: 2 } }, ['a-2', 'a-2-2', 'a', 'a-2-2-2']]
])('%j', (services, expected) => {
  const found = names(services)
  expect(found).toEqual(expected)
  expect(new Set(found).size).toBe(found.length)
})

describe('in the generated file', () => {
  const model = modelOf({
    db: { networks: { default: null } },
    api: {
      image: undefined,
      build: { context: '/src' },
      pull_policy: 'build',
      profiles: ['x'],
      deploy: { replicas: 2, resources: { limits: { memory: '64M' } } },
      networks: { default: null, back: { aliases: ['service'] } },
      depends_on: { db: { condition: 'service_healthy', required: true } }
    },
    web: { scale: 1, depends_on: { api: { condition: 'service_started', required: true } } }
  })
  const { compose, instances, imagesToBuild, imagesToPull } = transformed(model)

  test('each is a service with the first one’s name as alias, so that it still resolves to all', () => {
    expect(Object.keys(compose.services)).toEqual(['db', 'api', 'api-2', 'web'])
    expect(compose.services['api-2']?.networks).toEqual({
      default: { aliases: ['api'] },
      back: { aliases: ['service', 'api'] }
    })
    expect(compose.services.api?.networks).toEqual({ default: null, back: { aliases: ['service'] } })
  })

  test('only the first is built', () => {
    expect(compose.services.api).toMatchObject({
      image: 'myshop-api:abc',
      build: { context: '/src' },
      pull_policy: 'build'
    })
    expect(compose.services['api-2']).toMatchObject({ image: 'myshop-api:abc', pull_policy: 'never' })
    expect(compose.services['api-2']).not.toHaveProperty('build')
    expect(imagesToBuild).toEqual([{ image: 'myshop-api:abc', service: 'api' }])
    expect(imagesToPull.map(({ image }) => image)).toEqual(['db:1', 'web:1'])
  })

  test('nothing multiplies or selects any more', () => {
    for (const service of Object.values(compose.services)) {
      for (const key of ['scale', 'profiles']) expect(service).not.toHaveProperty(key)
      expect(service.deploy ?? {}).not.toHaveProperty('replicas')
    }
    expect(compose.services.api?.deploy).toEqual({ resources: { limits: { memory: '64M' } } })
  })

  test('others wait for all of them; the engine knows them by service', () => {
    expect(Object.keys(compose.services.web?.depends_on ?? {})).toEqual(['api', 'api-2'])
    expect(instances.map(({ name, service, replica }) => [name, service, replica])).toEqual([
      ['db', 'db', 1],
      ['api', 'api', 1],
      ['api-2', 'api', 2],
      ['web', 'web', 1]
    ])
    expect(instances[3]?.dependsOn).toEqual([{ service: 'api', condition: 'service_started' }])
  })
})
