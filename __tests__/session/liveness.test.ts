/** Which run is dead: the question before anything of somebody else's is removed. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LABELS } from '../../src/contract/labels.js'
import { processIdentity } from '../../src/process/alive.js'
import type { ProcessIdentity } from '../../src/process/types.js'
import type { RunFolder } from '../../src/run/folder.js'
import { renewLease } from '../../src/run/lease.js'
import { writePlan } from '../../src/run/plan-file.js'
import { isLive } from '../../src/session/liveness.js'
import { isDead } from '../../src/session/orphans.js'
import { newRunFolder, planIn } from '../run/helpers.js'

const DEAD: ProcessIdentity = { pid: process.pid, started: 'long ago' }
const LONG_AGO = new Date(Date.now() - 3_600_000)
const alive = async (): Promise<ProcessIdentity> => {
  const self = await processIdentity(process.pid)
  if (self === undefined) throw new Error('this process does not live')
  return self
}

describe('a run is live', () => {
  it('while its lease is renewed', async () => {
    const folder = await newRunFolder()
    await renewLease(folder, DEAD)
    expect(await isLive(folder, planIn(folder))).toBe(true)
  })

  it('while its supervisor lives, though the machine slept', async () => {
    const folder = await newRunFolder()
    await renewLease(folder, await alive(), LONG_AGO)
    expect(await isLive(folder, planIn(folder))).toBe(true)
  })

  it('while its owner lives, though its supervisor was killed', async () => {
    const folder = await newRunFolder()
    await renewLease(folder, DEAD, LONG_AGO)
    expect(await isLive(folder, planIn(folder, { owner_process: await alive() }))).toBe(true)
    expect(await isLive(folder, planIn(folder, { owner_process: DEAD }))).toBe(false)
    expect(await isLive(folder, planIn(folder))).toBe(false)
  })

  it('for a moment after its start, before there is a lease', async () => {
    const folder = await newRunFolder()
    expect(await isLive(folder, planIn(folder, { started_at: new Date().toISOString() }))).toBe(true)
    expect(await isLive(folder, planIn(folder, { started_at: LONG_AGO.toISOString() }))).toBe(false)
  })
})

describe('what carries labels is dead', () => {
  const labelled = (folder: RunFolder, host = hostname(), expires = Date.now() + 60_000) => ({
    [LABELS.folder]: `${host}:${folder.path}`,
    [LABELS.expires]: new Date(expires).toISOString()
  })

  it('where its run is, if its folder can be looked at', async () => {
    const folder = await newRunFolder()
    await writePlan(folder, planIn(folder))
    await renewLease(folder, DEAD)
    expect(await isDead(labelled(folder))).toBe(false)
    await renewLease(folder, DEAD, LONG_AGO)
    expect(await isDead(labelled(folder))).toBe(true)
  })

  it('where its folder was emptied', async () => {
    const folder = await newRunFolder()
    expect(await isDead(labelled(folder))).toBe(true)
    await rm(folder.path, { recursive: true })
    expect(await isDead(labelled(folder))).toBe(true)
  })

  it('only by its time where the folder can’t be looked at', async () => {
    const folder = await newRunFolder()
    // Another user's: there, and not readable. A file where a folder is expected can't be read by root either.
    await mkdir(folder.plan)
    expect(await isDead(labelled(folder))).toBe(false)
    expect(await isDead(labelled(folder, hostname(), Date.now() - 1))).toBe(true)
    await rm(folder.plan, { recursive: true })
    // Another machine's, and one of a container that shares the host's name but not its files.
    expect(await isDead(labelled(folder, 'elsewhere'))).toBe(false)
    const nowhere = { ...folder, path: join('/nowhere', 'integration-testbed', 'itb-x') }
    expect(await isDead(labelled(nowhere))).toBe(false)
  })

  it('where the plan can’t be read, only by its time', async () => {
    const folder = await newRunFolder()
    await writeFile(folder.plan, '{"version": 99}')
    expect(await isDead(labelled(folder))).toBe(false)
  })

  it('where it has no labels that would say more', async () => {
    expect(await isDead({})).toBe(true)
    expect(await isDead({ [LABELS.expires]: 'nonsense' })).toBe(true)
  })
})
