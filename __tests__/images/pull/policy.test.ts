import { expect, test } from 'vitest'
import { imagesToBring, refreshAfter } from '../../../src/images/pull/policy.js'
import { fakeEngine, json } from '../../docker/fake-engine.js'

const HOUR = 3_600_000
const { signal } = new AbortController()

/** An engine that has `there:1`, for arm64, named two hours ago. */
const engine = () =>
  fakeEngine((request, response) => {
    if (!decodeURIComponent(request.url ?? '').includes('/images/there:1/')) {
      json(response, { message: 'No such image' }, 404)
      return
    }
    const named = new Date(Date.now() - 2 * HOUR).toISOString()
    json(response, { Id: 'sha256:1', Os: 'linux', Architecture: 'arm64', Metadata: { LastTagTime: named } })
  })

test.each([
  ['missing', 'there:1', '', false],
  ['missing', 'gone:1', '', true],
  ['if_not_present', 'there:1', '', false],
  ['build', 'there:1', '', false],
  ['always', 'there:1', '', true],
  ['never', 'there:1', '', false],
  ['daily', 'there:1', '', false],
  ['every_1h', 'there:1', '', true],
  ['every_3h', 'there:1', '', false],
  ['missing', 'there:1', 'linux/arm64', false],
  ['missing', 'there:1', 'linux/amd64', true]
])('%s of %s for %j: brought %s', async (pullPolicy, image, platform, needed) => {
  await using fake = await engine()
  const wanted = { image, service: 'db', pullPolicy, platform, thirdParty: true }
  const found = await imagesToBring(fake.client(), [wanted], signal)
  expect(found).toEqual(needed ? [wanted] : [])
})

test('never, and not there: said, not pulled', async () => {
  await using fake = await engine()
  const wanted = { image: 'gone:1', service: 'db', pullPolicy: 'never', platform: '', thirdParty: true }
  await expect(imagesToBring(fake.client(), [wanted], signal)).rejects.toThrow('pull_policy: never')
})

test.each([
  ['Testbed.local/BAD name:1', 'is no name of an image'],
  [`sha256:${'0'.repeat(64)}`, 'tells no registry']
])('%s: said, not pulled', async (image, words) => {
  await using fake = await fakeEngine((request, response) => {
    const bad = decodeURIComponent(request.url ?? '').includes('BAD')
    json(response, { message: bad ? 'invalid reference format' : 'No such image' }, bad ? 400 : 404)
  })
  const wanted = { image, service: 'db', pullPolicy: 'missing', platform: '', thirdParty: true }
  const failure = imagesToBring(fake.client(), [wanted], signal)
  await expect(failure).rejects.toThrow(`db: ${image} `)
  await expect(failure).rejects.toThrow(words)
})

test('durations of policies', () => {
  expect(refreshAfter('weekly')).toBe(7 * 24 * HOUR)
  expect(refreshAfter('every_1d12h')).toBe(36 * HOUR)
  expect(refreshAfter('missing')).toBeUndefined()
  expect(refreshAfter('every_x')).toBeUndefined()
})
