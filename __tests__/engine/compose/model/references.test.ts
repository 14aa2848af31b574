import { expect, test } from 'vitest'
import { ConfigError } from '../../../../src/errors.js'
import { modelOf, transformed } from './models.js'

const started = { condition: 'service_started', required: true }

test('edges to what is not started go: required: false, scale: 0, links', () => {
  const { compose, instances } = transformed(
    modelOf({
      a: {
        depends_on: { gone: { condition: 'service_healthy', required: false }, zero: started, b: started },
        links: ['zero:z', 'b']
      },
      b: { depends_on: { zero: started } },
      zero: { scale: 0 }
    })
  )
  expect(compose.services.a).toMatchObject({ depends_on: { b: started }, links: ['b'] })
  expect(Object.keys(compose.services.a?.depends_on ?? {})).toEqual(['b'])
  expect(compose.services.b).not.toHaveProperty('depends_on')
  expect(instances.map(({ dependsOn }) => dependsOn.map(({ service }) => service))).toEqual([['b'], []])
})

test.each([
  [{ network_mode: 'service:zero' }, 'services.a.network_mode: service:zero'],
  [{ pid: 'service:zero' }, 'services.a.pid: service:zero'],
  [{ volumes_from: ['zero:ro'] }, 'services.a.volumes_from: zero:ro']
])('%j can’t be started without it', (service, message) => {
  const run = () => transformed(modelOf({ a: service, zero: { scale: 0 } }))
  expect(run).toThrow(ConfigError)
  expect(run).toThrow(`${message}: the service zero is not started`)
})

test('a foreign container’s volumes are not ours to check', () => {
  expect(transformed(modelOf({ a: { volumes_from: ['container:other'] } })).instances).toHaveLength(1)
})
