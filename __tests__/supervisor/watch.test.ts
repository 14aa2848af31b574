/** Who must live for the testbed to live, and the testbed itself. */
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Plan } from '../../src/contract/plan.js'
import type { KnownInstance } from '../../src/engine/engine.js'
import { processIdentity } from '../../src/process/alive.js'
import { writePlan } from '../../src/run/plan-file.js'
import { testbedGone } from '../../src/supervisor/testbed-gone.js'
import { ownerEnded, ownerGone } from '../../src/supervisor/watch-owner.js'
import { newRunFolder, planIn } from '../run/helpers.js'

const LONG = 10_000
const TIMES = { interval: 5, grace: 5 }

/** Tells later whether the promise has settled. */
function settling(promise: Promise<unknown>): () => boolean {
  let settled = false
  const settle = () => void (settled = true)
  promise.then(settle, settle)
  return () => settled
}

const DEAD = { pid: process.pid, started: 'long ago' }

describe('the owner', () => {
  it('is watched until it ends', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    const owner = await processIdentity(child.pid ?? 0)
    expect(owner).toBeDefined()
    const gone = ownerGone(owner, new AbortController().signal, TIMES)
    const isGone = settling(gone)
    for (let look = 0; look < 10; look++) await processIdentity(process.pid)
    expect(isGone()).toBe(false)
    child.kill('SIGKILL')
    await gone
  })

  it('is gone where its id belongs to another process by now', async () => {
    await ownerGone({ pid: process.pid, started: 'long ago' }, new AbortController().signal, TIMES)
  })

  it.each<[string, Partial<Plan>, Partial<Plan>]>([
    ['ends the run', { owner_process: DEAD }, { owner_process: DEAD }],
    ['ends it also where the plan is gone by then', { owner_process: DEAD }, { version: 2 as 1 }]
  ])('that is gone %s', async (_what, first, now) => {
    const folder = await newRunFolder()
    await writePlan(folder, planIn(folder, now))
    await ownerEnded(folder, planIn(folder, first), new AbortController().signal, TIMES)
  })

  it.each<[string, Partial<Plan>, Partial<Plan>]>([
    ['nobody', {}, {}],
    ['one that gave the testbed away', { owner_process: DEAD }, {}],
    ['one of a testbed that is kept', { owner_process: DEAD, keep: true }, { owner_process: DEAD, keep: true }]
  ])('may be %s: then nothing ends', async (_what, first, now) => {
    const folder = await newRunFolder()
    await writePlan(folder, planIn(folder, now))
    const { signal } = new AbortController()
    const isEnded = settling(ownerEnded(folder, planIn(folder, first), signal, TIMES))
    // One that ends takes as long as this.
    const other = await newRunFolder()
    const ending = planIn(other, { owner_process: DEAD })
    await writePlan(other, ending)
    for (let n = 0; n < 3; n++) await ownerEnded(other, ending, signal, TIMES)
    expect(isEnded()).toBe(false)
  })

  it('is not watched any more when it is over', async () => {
    const ending = new AbortController()
    const self = await processIdentity(process.pid)
    const gone = ownerGone(self, ending.signal, TIMES)
    ending.abort()
    await expect(gone).rejects.toThrow()
  })
})

describe('the testbed', () => {
  const running: KnownInstance[] = [{ instance: 'db', id: 'x', running: true }]
  const times = { interval: 1, goneAfter: 20 }

  async function watch(instances: () => Promise<readonly KnownInstance[]>) {
    const folder = await newRunFolder()
    await writePlan(folder, planIn(folder))
    const ending = new AbortController()
    onTestFinished(() => ending.abort())
    const gone = testbedGone(folder, { instances }, ending.signal, times)
    gone.catch(() => undefined)
    return { folder, gone }
  }

  it('is gone when its plan is', async () => {
    let looks = 0
    const { folder, gone } = await watch(async () => {
      looks++
      return running
    })
    const isGone = settling(gone)
    await expect.poll(() => looks, { timeout: LONG }).toBeGreaterThan(50)
    expect(isGone()).toBe(false)
    await rm(folder.plan)
    await gone
  })

  it('is gone when somebody has removed its containers', async () => {
    let looks = 0
    const { gone } = await watch(async () => (looks++ < 3 ? running : []))
    await gone
    expect(looks).toBeGreaterThan(3)
  })

  it('is not gone before it had any: images may take their time', async () => {
    let looks = 0
    const { gone } = await watch(async () => {
      // An engine that does not answer at first says nothing either.
      if (looks++ < 3) throw new Error('no engine')
      return []
    })
    const isGone = settling(gone)
    await expect.poll(() => looks, { timeout: LONG }).toBeGreaterThan(100)
    expect(isGone()).toBe(false)
  })

  it('is not gone where the engine does not answer', async () => {
    let looks = 0
    const { gone } = await watch(async () => {
      if (looks++ < 3) return running
      throw new Error('no engine')
    })
    const isGone = settling(gone)
    await expect.poll(() => looks, { timeout: LONG }).toBeGreaterThan(100)
    expect(isGone()).toBe(false)
  })
})
