import { expect, test } from 'vitest'
import { modelHash } from '../../../../src/engine/compose/model/hash.js'
import { modelOf } from './models.js'

const model = (project: string, image = 'x:1') =>
  modelOf(
    { a: { image, environment: { P: `${project}-a` } } },
    { name: project, networks: { default: { name: `${project}_default` } } }
  )

test('the project’s name does not count', () => {
  expect(modelHash(model('itb-x-111'), 'itb-x-111', {})).toBe(modelHash(model('itb-x-222'), 'itb-x-222', {}))
})

test('the order of keys does not count, that of lists does', () => {
  const hash = (service: Record<string, unknown>) => modelHash(modelOf({ a: service }), 'p-1', {})
  expect(hash({ restart: 'no', pid: 'host' })).toBe(hash({ pid: 'host', restart: 'no' }))
  expect(hash({ command: ['a', 'b'] })).not.toBe(hash({ command: ['b', 'a'] }))
})

test('everything else does', () => {
  const base = modelHash(model('itb-x-111'), 'itb-x-111', { ports: 'auto' })
  expect(modelHash(model('itb-x-111', 'x:2'), 'itb-x-111', { ports: 'auto' })).not.toBe(base)
  expect(modelHash(model('itb-x-111'), 'itb-x-111', { ports: 'fixed' })).not.toBe(base)
  const facts = (timeout: number) => modelHash(model('itb-x-111'), 'itb-x-111', new Map([['a', { timeout }]]))
  expect(facts(1)).not.toBe(facts(2))
})
