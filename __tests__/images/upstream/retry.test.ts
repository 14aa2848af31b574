import { expect, test } from 'vitest'
import { RegistryFailure } from '../../../src/images/upstream/failure.js'
import { withRetries } from '../../../src/images/upstream/retry.js'

function clock() {
  const slept: number[] = []
  return { slept, now: () => 0, sleep: (ms: number) => (slept.push(ms), Promise.resolve()) }
}

async function tried(failure: Error, attempts = 4): Promise<{ calls: number; slept: number[] }> {
  const fake = clock()
  let calls = 0
  const work = (): Promise<never> => {
    calls++
    return Promise.reject(failure)
  }
  const { signal } = new AbortController()
  await expect(withRetries(work, { signal, attempts, clock: fake, random: () => 1 })).rejects.toBe(failure)
  return { calls, slept: fake.slept }
}

test.each(['network', 'server', 'rate'] as const)('%s is tried again, ever later', async (kind) => {
  expect(await tried(new RegistryFailure(kind, 'x'))).toEqual({ calls: 4, slept: [1000, 2000, 4000] })
})

test.each(['missing', 'denied', 'unusable'] as const)('%s is not', async (kind) => {
  expect(await tried(new RegistryFailure(kind, 'x'))).toEqual({ calls: 1, slept: [] })
})

test('an error of ours is not', async () => {
  expect(await tried(new TypeError('x'))).toEqual({ calls: 1, slept: [] })
})

test('waits as long as the registry says, unless that is too long', async () => {
  expect((await tried(new RegistryFailure('rate', 'x', { retryAfter: 20_000 }), 2)).slept).toEqual([20_000])
  expect(await tried(new RegistryFailure('rate', 'x', { retryAfter: 3_600_000 }))).toEqual({ calls: 1, slept: [] })
})

test('chance takes up to half of a wait away', async () => {
  const fake = clock()
  const { signal } = new AbortController()
  let calls = 0
  const work = () => (++calls < 2 ? Promise.reject(new RegistryFailure('network', 'x')) : Promise.resolve('got it'))
  expect(await withRetries(work, { signal, attempts: 2, clock: fake, random: () => 0 })).toBe('got it')
  expect(fake.slept).toEqual([500])
})

test('whoever cancels is not kept waiting', async () => {
  const controller = new AbortController()
  const work = (): Promise<never> => {
    controller.abort(new Error('cancelled'))
    return Promise.reject(new RegistryFailure('network', 'x'))
  }
  await expect(withRetries(work, { signal: controller.signal, attempts: 4 })).rejects.toThrow('cancelled')
})
