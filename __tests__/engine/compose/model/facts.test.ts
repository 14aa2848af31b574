import { expect, test } from 'vitest'
import { ConfigError } from '../../../../src/errors.js'
import { checkResourceFacts, factsOf, requireKnownServices } from '../../../../src/engine/compose/model/facts.js'
import { modelOf } from './models.js'

test('testbed.yml wins over x-testbed, key by key', () => {
  const model = modelOf({ a: { 'x-testbed': { kind: 'redis', infrastructure: true } }, b: {} })
  expect(factsOf(model, undefined, { a: { kind: 'tcp' } }, 'compose.yml')).toEqual(
    new Map([
      ['a', { kind: 'tcp', infrastructure: true }],
      ['b', {}]
    ])
  )
})

test('a wrong key is named with its file and place', () => {
  const model = modelOf({ a: { 'x-testbed': { kynd: 'redis' } } })
  expect(() => factsOf(model, undefined, {}, 'compose.yml')).toThrow(/^compose\.yml: services\.a\.x-testbed.*kynd/)
})

test('facts of a service that is not selected are no mistake, of one that does not exist they are', () => {
  const model = modelOf({ a: {} })
  const raw = { services: { a: {}, off: {} } }
  expect(factsOf(model, raw, { off: { kind: 'tcp' } }, 'compose.yml').has('off')).toBe(false)
  expect(() => factsOf(model, raw, { nope: {} }, 'compose.yml')).toThrow(ConfigError)
  expect(() => requireKnownServices(['nope'], 'infrastructure', model, raw)).toThrow(
    'infrastructure: the compose file has no service nope'
  )
})

test('networks and volumes may keep their name, and nothing else', () => {
  const check = (facts: unknown) => () =>
    checkResourceFacts(modelOf({}, { volumes: { v: { 'x-testbed': facts } } }), 'compose.yml')
  expect(check({ 'keep-name': true })).not.toThrow()
  expect(check(undefined)).not.toThrow()
  expect(check({ keepname: true })).toThrow('compose.yml: volumes.v.x-testbed: expected keep-name: true or false')
})
