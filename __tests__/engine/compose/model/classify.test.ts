import { describe, expect, test } from 'vitest'
import { classify, servicesWithImageTag } from '../../../../src/engine/compose/model/classify.js'
import { modelOf } from './models.js'

const model = modelOf({
  db: {},
  cache: {},
  api: { build: { context: '/x' }, depends_on: { db: { condition: 'service_healthy' } } },
  web: { depends_on: { api: { condition: 'service_started' } } },
  cron: { depends_on: { web: { condition: 'service_started' } } },
  worker: { depends_on: { cache: { condition: 'service_started' } } }
})
const byRule = { declared: () => undefined }
const applications = (roles: ReadonlyMap<string, string>) =>
  [...roles].flatMap(([name, role]) => (role === 'application' ? [name] : []))

describe('by rule', () => {
  test('built, or dependent on what is built, however far', () => {
    expect(applications(classify(model, new Set(), byRule))).toEqual(['api', 'web', 'cron'])
  })

  test('or with the tag under test', () => {
    expect(applications(classify(model, new Set(['worker']), byRule))).toEqual(['api', 'web', 'cron', 'worker'])
  })

  test('edges to services that are not there, and circles, are survived', () => {
    const odd = modelOf({
      a: {
        depends_on: { gone: { condition: 'service_started', required: false }, b: { condition: 'service_started' } }
      },
      b: { depends_on: { a: { condition: 'service_started' } } }
    })
    expect(applications(classify(odd, new Set(), byRule))).toEqual([])
  })
})

describe('named otherwise', () => {
  test('by the option: what depends on it follows', () => {
    expect(applications(classify(model, new Set(), { ...byRule, infrastructure: ['api'] }))).toEqual([])
  })

  test('by the service itself, in both directions', () => {
    const declared = (name: string) => ({ web: true, db: false })[name]
    expect(applications(classify(model, new Set(), { declared }))).toEqual(['db', 'api'])
  })
})

test('IMAGE_TAG anywhere in the uninterpolated service counts', () => {
  const raw = {
    services: {
      a: { image: '${IMAGE_REGISTRY:-x}/a:${IMAGE_TAG}' },
      b: { image: 'b:$IMAGE_TAG' },
      c: { image: 'c:$$IMAGE_TAG' },
      d: { image: 'd:${IMAGE_TAGGED}' },
      e: { environment: ['VERSION=${IMAGE_TAG:-latest}'] }
    }
  }
  expect([...servicesWithImageTag(raw)]).toEqual(['a', 'b', 'e'])
})
