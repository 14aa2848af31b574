import { expect, test } from 'vitest'
import { imageOf, imagesNeeded } from '../../../../src/engine/compose/model/images.js'
import { modelOf } from './models.js'

test.each([
  ['/home/me/shop', 'api', 'shop-api:t'],
  ['/home/me/My Shop!', 'api', 'myshop-api:t'],
  ['/srv/_x', 'Api', 'x-api:t'],
  ['/srv/a_', 'b', 'a-b:t'],
  ['/srv/a', 'b..c', 'a-b-c:t'],
  ['/', 'api', 'testbed-api:t'],
  ['/srv/日本', 'api_', 'testbed-api:t']
])('%s, service %s: %s', (workingDirectory, name, expected) => {
  expect(imageOf(name, { build: {} }, { workingDirectory, imageTag: 't' })).toBe(expected)
})

test('the file’s own image is used, and a service without image and build has none', () => {
  const source = { workingDirectory: '/srv/a', imageTag: 't' }
  expect(imageOf('api', { image: 'x:1', build: {} }, source)).toBe('x:1')
  expect(imageOf('ai', { provider: {} }, source)).toBe('')
})

test('each image once; a built one is not pulled by whoever else uses it', () => {
  const { services } = modelOf({
    a: { image: 'own:1', build: { context: '/a' } },
    b: { image: 'own:1' },
    c: { image: 'redis:7' },
    d: { image: 'redis:7', pull_policy: 'always' },
    e: { image: 'redis:7', platform: 'linux/arm64', pull_policy: 'never' }
  })
  expect(imagesNeeded(services)).toEqual({
    build: [{ image: 'own:1', service: 'a' }],
    pull: [
      { image: 'redis:7', service: 'd', pullPolicy: 'always', platform: '', thirdParty: true },
      { image: 'redis:7', service: 'e', pullPolicy: 'never', platform: 'linux/arm64', thirdParty: true }
    ]
  })
})
