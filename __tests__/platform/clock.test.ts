import { expect, it } from 'vitest'
import { systemClock } from '../../src/platform/clock.js'

it('sleeps at least as long as it was asked to', async () => {
  const before = systemClock.now()
  await systemClock.sleep(20, new AbortController().signal)
  // Timers count in whole milliseconds.
  expect(systemClock.now() - before).toBeGreaterThanOrEqual(19)
})

it('wakes with the reason of the signal, at once or later', async () => {
  const end = new AbortController()
  const sleep = systemClock.sleep(3_600_000, end.signal)
  end.abort(new Error('enough'))
  await expect(sleep).rejects.toThrow('enough')
  await expect(systemClock.sleep(0, end.signal)).rejects.toThrow('enough')
})

it('takes a time that is beyond what timers can do', async () => {
  const end = new AbortController()
  const sleep = systemClock.sleep(Infinity, end.signal)
  const first = await Promise.race([sleep.catch(() => 'woken'), systemClock.sleep(5, new AbortController().signal)])
  expect(first).toBeUndefined()
  end.abort()
  await expect(sleep).rejects.toThrow()
})
