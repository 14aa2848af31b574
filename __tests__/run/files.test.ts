/** The small files of a run: replaced whole, checked when read. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { InternalError } from '../../src/errors.js'
import { runFolderAt } from '../../src/run/folder.js'
import { readJson, writeFileAtomically, writeJson } from '../../src/run/json-file.js'
import { isExpired, LEASE_LENGTH, readLease, renewLease } from '../../src/run/lease.js'
import { readPlan, writePlan } from '../../src/run/plan-file.js'
import { readSecrets, writeSecrets } from '../../src/run/secrets-file.js'
import { newRunFolder, planIn, temporaryFolder } from './helpers.js'
import { exitOf, spawnSource } from './spawn-source.js'

const numbered = z.object({ n: z.int(), text: z.string() })

describe('JSON files', () => {
  it('are made with their folder, and readable by whom they are meant for', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'file.json')
    await writeJson(path, { n: 1, text: 'x' }, 0o600)
    expect(await readJson(path, numbered)).toEqual({ n: 1, text: 'x' })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(path, '..'))).toEqual(['file.json'])
  })

  it('are undefined where they are missing, cut off or something else', async () => {
    const path = join(await temporaryFolder(), 'file.json')
    expect(await readJson(path, numbered)).toBeUndefined()
    for (const text of ['', '{', '{"n": 1', 'null', '{"n":"1","text":""}']) {
      await writeFile(path, text)
      expect(await readJson(path, numbered)).toBeUndefined()
    }
  })

  it('say which file could not be written, and leave nothing beside it', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'taken', 'by'), { recursive: true })
    const error = await writeFileAtomically(join(folder, 'taken'), 'x').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InternalError)
    expect(String(error)).toContain(join(folder, 'taken'))
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('are never seen half written', async () => {
    const path = join(await temporaryFolder(), 'file.json')
    const value = (n: number) => ({ n, text: String(n).repeat(20_000) })
    await writeJson(path, value(0))
    const code = `
      const { writeJson } = await import('./src/run/json-file.ts')
      for (let n = 1; n <= 200; n++) await writeJson(process.argv[1], { n, text: String(n).repeat(20000) })`
    const writer = spawnSource(code, path)
    const ended = exitOf(writer)
    let last = 0
    while (writer.exitCode === null) {
      const seen = await readJson(path, numbered)
      if (seen === undefined) throw new Error('the file was missing or cut off')
      expect(seen.text).toBe(value(seen.n).text)
      expect(seen.n).toBeGreaterThanOrEqual(last)
      last = seen.n
    }
    expect(await ended).toBe(0)
    expect((await readJson(path, numbered))?.n).toBe(200)
  })
})

describe('plan', () => {
  it('comes back as it was written, and is its owner’s', async () => {
    const folder = await newRunFolder()
    const plan = planIn(folder, { owner_process: { pid: 1, started: 'x' }, model_hash: 'abc' })
    await writePlan(folder, plan)
    expect(await readPlan(folder)).toEqual(plan)
    expect((await stat(folder.plan)).mode & 0o777).toBe(0o600)
  })

  it('is none where it is cut off or of another version', async () => {
    const folder = await newRunFolder()
    await writePlan(folder, planIn(folder))
    const text = await readFile(folder.plan, 'utf8')
    for (const length of [0, 1, Math.floor(text.length / 2), text.length - 3]) {
      await writeFile(folder.plan, text.slice(0, length))
      expect(await readPlan(folder)).toBeUndefined()
    }
    await writeFile(folder.plan, text.replace('"version": 1', '"version": 2'))
    expect(await readPlan(folder)).toBeUndefined()
  })
})

describe('secrets', () => {
  it('come back, or are none', async () => {
    const folder = await newRunFolder()
    expect(readSecrets(folder)).toEqual([])
    await writeSecrets(folder, ['one-secret', 'ä"\n'])
    expect(readSecrets(folder)).toEqual(['one-secret', 'ä"\n'])
    expect((await stat(folder.secrets)).mode & 0o777).toBe(0o600)
    await writeFile(folder.secrets, '["one')
    expect(readSecrets(folder)).toEqual([])
  })
})

describe('lease', () => {
  const now = new Date('2026-01-02T03:04:05.000Z')
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)

  it('holds until it was not renewed for too long', async () => {
    const folder = await newRunFolder()
    await renewLease(folder, { pid: 4711, started: 'x' }, now)
    const held = await readLease(folder)
    expect(held).toEqual({ pid: 4711, started: 'x', renewed_at: now.toISOString() })
    expect(isExpired(held, after(LEASE_LENGTH))).toBe(false)
    expect(isExpired(held, after(LEASE_LENGTH + 1))).toBe(true)
    // The clock was set back by an hour, and nobody has renewed it since.
    expect(isExpired(held, after(-3_600_000))).toBe(true)
    expect(isExpired(held, after(-LEASE_LENGTH))).toBe(false)
  })

  it('is expired where there is none, or none that can be read', async () => {
    const folder = await newRunFolder()
    expect(isExpired(await readLease(folder))).toBe(true)
    await writeFile(folder.lease, '{"pid":')
    expect(isExpired(await readLease(folder))).toBe(true)
  })

  it('that can’t be written is an error', async () => {
    await expect(renewLease(runFolderAt('/dev/null/x'), { pid: 1, started: 'x' })).rejects.toThrow(InternalError)
  })
})
