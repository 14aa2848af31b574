/** The teardown's own promises: each step alone, within its budget, and never a claim that is not true. */
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, existsSync, openSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { EventBody } from '../../src/contract/events.js'
import type { Plan } from '../../src/contract/plan.js'
import type { Remover } from '../../src/engine/engine.js'
import { processIdentity } from '../../src/process/alive.js'
import { PROCESS_MARKER } from '../../src/process/marker.js'
import type { RunFolder } from '../../src/run/folder.js'
import { openJournal } from '../../src/run/journal.js'
import { readJournal } from '../../src/run/read-journal.js'
import { writePlan } from '../../src/run/plan-file.js'
import { tearDown, type TearDownOptions } from '../../src/teardown/tear-down.js'
import { FINISHED, newRunFolder, planIn, STARTED } from '../run/helpers.js'

const removing = (left: readonly string[] = []): Remover => ({
  remove: async (_plan, _folder, onStopped) => {
    await onStopped()
    return left
  }
})
const BUDGETS = { processes: 5_000, resources: 5_000, hooks: 5_000 }

interface Begun {
  readonly folder: RunFolder
  readonly plan: Plan
  readonly end: (options?: Partial<TearDownOptions>) => Promise<readonly string[]>
  readonly types: () => Promise<string[]>
}

async function begun(change: Partial<Plan> = {}, ...events: EventBody[]): Promise<Begun> {
  const folder = await newRunFolder()
  const plan = planIn(folder, change)
  await writePlan(folder, plan)
  for (const path of [folder.lease, folder.compose, folder.env, folder.secrets, plan.socket, `${folder.secrets}.1.tmp`])
    await writeFile(path, '{}')
  const journal = openJournal(folder.journal, 'main')
  for (const event of [STARTED, ...events]) journal.append(event)
  onTestFinished(() => journal.close())
  return {
    folder,
    plan,
    end: (options) => tearDown({ plan, folder, journal, remover: removing(), budgets: BUDGETS, ...options }),
    types: async () =>
      (await readJournal(folder.journal)).map((event) =>
        event.type === 'stage_ended' ? `${event.stage} ${event.status}` : event.type
      )
  }
}

/** A process of the run that ignores SIGTERM. */
async function stubborn(runId: string): Promise<{ pid: number; lives: () => Promise<boolean> }> {
  const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000)'], {
    env: { ...process.env, [PROCESS_MARKER]: runId },
    stdio: 'ignore'
  })
  const pid = child.pid ?? 0
  onTestFinished(() => void child.kill('SIGKILL'))
  return { pid, lives: async () => (await processIdentity(pid)) !== undefined }
}

describe('a clean end', () => {
  it('removes, says so, and forgets what names secrets', async () => {
    const { folder, plan, end, types } = await begun({}, FINISHED)
    const order: string[] = []
    const left = await end({
      onStopped: async () => order.push('stopped'),
      onRemoved: async () => order.push(existsSync(folder.plan) ? 'removed' : 'forgotten')
    })
    expect(left).toEqual([])
    expect(order).toEqual(['stopped', 'removed'])
    expect(await types()).toEqual(['run_started', 'run_finished', 'stage_started', 'teardown ok'])
    const gone = [folder.plan, folder.lease, folder.compose, folder.env, folder.secrets, plan.socket]
    for (const path of [...gone, `${folder.secrets}.1.tmp`]) expect(existsSync(path), path).toBe(false)
    expect(existsSync(folder.journal)).toBe(true)
  })

  it('may be done by two at once, and again', async () => {
    const { end, types } = await begun({}, FINISHED)
    expect(await Promise.all([end(), end()])).toEqual([[], []])
    expect(await end()).toEqual([])
    expect((await types()).filter((type) => type === 'teardown ok')).toHaveLength(3)
  })

  it('leaves the testbed of another run alone', async () => {
    const { end } = await begun({ borrowed_from: '/somewhere' }, FINISHED)
    const remover: Remover = { remove: () => Promise.reject(new Error('it was asked to remove')) }
    expect(await end({ remover })).toEqual([])
  })

  it('gives the remover the plan and the folder', async () => {
    const { end, plan, folder } = await begun({}, FINISHED)
    let given: unknown
    await end({
      remover: {
        remove: async (of, path) => {
          given = [of, path]
          return []
        }
      }
    })
    expect(given).toEqual([plan, folder.path])
  })
})

describe('an end that leaves something', () => {
  it('names it, and keeps the plan for who tries again', async () => {
    const { folder, end, types } = await begun({}, FINISHED)
    expect(await end({ remover: removing(['network x']) })).toEqual(['network x'])
    expect((await types()).slice(-2)).toEqual(['left_behind', 'teardown failed'])
    for (const path of [folder.plan, folder.lease, folder.secrets]) expect(existsSync(path)).toBe(true)
  })

  it('does not pass for a clean one where the engine is gone', async () => {
    const { folder, plan, end, types } = await begun({}, FINISHED)
    const remover: Remover = { remove: () => Promise.reject(new Error('No Docker engine answers')) }
    expect(await end({ remover })).toEqual([`resources of ${plan.run_id} (No Docker engine answers)`])
    expect((await types()).slice(-2)).toEqual(['left_behind', 'teardown failed'])
    expect(existsSync(folder.plan)).toBe(true)
  })

  it('ends in time where the remover hangs and does not look at its signal', async () => {
    const { plan, end, types } = await begun({}, FINISHED)
    const given: AbortSignal[] = []
    const remover: Remover = {
      remove: (_plan, _folder, _onStopped, signal) => {
        given.push(signal)
        return new Promise(() => undefined)
      }
    }
    const left = await end({ remover, budgets: { ...BUDGETS, resources: 20 } })
    expect(left).toEqual([`resources of ${plan.run_id} (took longer than 0.02 s)`])
    expect(given[0]?.aborted).toBe(true)
    expect((await types()).at(-1)).toBe('teardown failed')
  })
})

describe('each step on its own', () => {
  it('stops the processes of a run that was killed, and removes all the same', async () => {
    const { plan, end } = await begun({})
    const { lives } = await stubborn(plan.run_id)
    expect(await lives()).toBe(true)
    expect(await end()).toEqual([])
    expect(await lives()).toBe(false)
  })

  it('removes although the step before hangs', async () => {
    const { folder, plan, end } = await begun({})
    // Reading it waits for a writer, who comes when the test is over.
    await rm(folder.journal)
    execFileSync('mkfifo', [folder.journal])
    onTestFinished(() => closeSync(openSync(folder.journal, constants.O_RDWR | constants.O_NONBLOCK)))
    let removed = false
    const remover: Remover = {
      remove: async () => {
        removed = true
        return []
      }
    }
    const left = await end({ remover, budgets: { ...BUDGETS, processes: 20 } })
    expect(removed).toBe(true)
    // Whether none of its processes is left is not known: that is said.
    expect(left).toEqual([`processes of ${plan.run_id} (took longer than 0.02 s)`])
    expect(existsSync(folder.plan)).toBe(true)
  })

  it('hooks that throw or hang cost a moment, and nothing else', async () => {
    const { folder, end } = await begun({}, FINISHED)
    const left = await end({
      budgets: { ...BUDGETS, hooks: 20 },
      onStopped: () => new Promise(() => undefined),
      onRemoved: () => Promise.reject(new Error('disk full'))
    })
    expect(left).toEqual([])
    expect(existsSync(folder.plan)).toBe(false)
  })

  it('a journal that can’t be written is no obstacle', async () => {
    const { folder, end } = await begun({}, FINISHED)
    let removed = false
    const remover: Remover = {
      remove: async () => {
        removed = true
        return []
      }
    }
    const journal = {
      append: () => {
        throw new Error('ENOSPC')
      }
    }
    expect(await end({ remover, journal })).toEqual([])
    expect(removed).toBe(true)
    expect(existsSync(folder.plan)).toBe(false)
  })

  it('a file of the run that can’t be removed keeps none of the others', async () => {
    const { folder, end } = await begun({}, FINISHED)
    await mkdir(`${folder.path}/in-the-way.tmp/x`, { recursive: true })
    expect(await end()).toEqual([])
    expect(existsSync(folder.plan)).toBe(false)
  })
})
