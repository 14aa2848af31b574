import { describe, expect, it } from 'vitest'
import { locate } from '../../src/config/load.js'
import type { Plan } from '../../src/contract/plan.js'
import { findEndpoint } from '../../src/docker/endpoint.js'
import { ConfigError } from '../../src/errors.js'
import { createRunFolder } from '../../src/run/folder.js'
import { renewLease } from '../../src/run/lease.js'
import { writePlan } from '../../src/run/plan-file.js'
import type { CommandContext } from '../../src/commands/context.js'
import { findRun, othersUp } from '../../src/commands/find-run.js'
import { ownerKeyOf } from '../../src/session/owner.js'
import { planIn, temporaryFolder } from '../run/helpers.js'

const LONG_AGO = new Date(Date.now() - 3_600_000)
const DEAD = { pid: process.pid, started: 'long ago' }

async function workspace() {
  const cwd = await temporaryFolder()
  const env = { XDG_STATE_HOME: await temporaryFolder(), DOCKER_HOST: 'unix:///nowhere/docker.sock' }
  const context = (flags: Record<string, unknown> = {}): CommandContext => ({
    env,
    cwd,
    bundle: '',
    flags,
    json: false,
    quiet: false,
    verbose: false
  })
  const place = await locate({ flags: {}, inputs: {}, env, cwd })
  const owner_key = ownerKeyOf(place, await findEndpoint(env), env)
  const add = async (run_id: string, change: Partial<Plan> = {}, renewed = new Date()): Promise<void> => {
    const folder = await createRunFolder(env, run_id)
    await writePlan(folder, planIn(folder, { run_id, project: `${run_id}-project`, owner_key, ...change }))
    await renewLease(folder, DEAD, renewed)
  }
  const found = async (flags: Record<string, unknown> = {}) => (await findRun(context(flags))).plan.run_id
  const others = (mine: string) => othersUp(context(), mine)
  return { add, found, others }
}

describe('the testbed that is meant', () => {
  it('is the one live run of this owner', async () => {
    const { add, found } = await workspace()
    await add('itb-a')
    await add('itb-other', { owner_key: 'somebody' })
    await add('itb-dead', { owner_process: DEAD }, LONG_AGO)
    await add('itb-borrower', { borrowed_from: '/x' })
    expect(await found()).toBe('itb-a')
  })

  it('is also one that is kept, or whose supervisor was killed', async () => {
    for (const change of [{ keep: true, owner_process: DEAD }, {}]) {
      const { add, found } = await workspace()
      await add('itb-a', change, LONG_AGO)
      expect(await found()).toBe('itb-a')
    }
  })

  it('is none: it says how to start one', async () => {
    const { found } = await workspace()
    const error = await found().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ exitCode: 2, hint: expect.stringContaining('up') as string })
  })

  it('is told apart from what else is up', async () => {
    const { add, others } = await workspace()
    for (const id of ['itb-mine', 'itb-up']) await add(id)
    await add('itb-of-somebody-who-lives', { owner_process: DEAD })
    await add('itb-elsewhere', { owner_key: 'somebody' })
    expect(await others('itb-mine')).toEqual(['itb-up'])
  })

  it('is not guessed among several', async () => {
    const { add, found } = await workspace()
    await add('itb-a')
    await add('itb-b')
    const error = await found().catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/itb-a.*itb-b|itb-b.*itb-a/)
    expect(await found({ 'project-name': 'itb-b' })).toBe('itb-b')
    expect(await found({ 'project-name': 'itb-a-project' })).toBe('itb-a')
    await expect(found({ 'project-name': 'itb-c' })).rejects.toThrow('itb-c')
  })
})
