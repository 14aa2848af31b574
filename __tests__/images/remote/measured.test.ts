/** What one machine measured, known to the next: through a store that is a map in memory. */
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { decide } from '../../../src/images/cache/decide.js'
import { readMeasured, saveMeasured, withMeasured } from '../../../src/images/remote/measured.js'
import type { RemoteStore } from '../../../src/platform/remote-store.js'
import { Blobs } from '../../../src/images/store/blobs.js'
import { storeFolderAt } from '../../../src/images/store/folder.js'
import type { Measurement } from '../../../src/images/store/statistics.js'
import { temporaryFolder } from '../../run/helpers.js'

const { signal } = new AbortController()
const NOW = Date.parse('2026-03-08T10:00:00Z')
const HOUR = 3_600_000
const SET = { references: ['docker.io/library/redis:8', 'ghcr.io/shop/db:1'], machine: 'linux-x64' }

function measured(how: Measurement['how'], seconds: number, hoursAgo = 0): Measurement {
  return { t: new Date(NOW - hoursAgo * HOUR).toISOString(), how, bytes: 100e6, seconds }
}

async function machine(entries: Map<string, Buffer>) {
  const store: RemoteStore = {
    async get(key, path, _signal, wanted) {
      const { beginning = key } = wanted ?? {}
      const found = [...entries].findLast(([other]) => other.startsWith(beginning))
      if (found !== undefined) await writeFile(path, found[1])
      return found !== undefined
    },
    async put(key, path) {
      entries.set(key, await readFile(path))
      return 'saved'
    },
    trouble: undefined,
    down: undefined
  }
  return { store, blobs: new Blobs(storeFolderAt(await temporaryFolder())), signal }
}

test('the next machine knows it, for these images in any order and on its kind only', async () => {
  const entries = new Map<string, Buffer>()
  const first = [measured('pull', 1)]
  await saveMeasured(SET, first, await machine(entries))
  const next = await machine(entries)
  expect(await readMeasured({ ...SET, references: SET.references.toReversed() }, next)).toEqual(first)
  expect(await readMeasured({ ...SET, machine: 'linux-arm64' }, next)).toEqual([])
  expect(await readMeasured({ ...SET, references: ['ghcr.io/shop/db:2'] }, next)).toEqual([])
})

test.each([
  ['nonsense', 'nonsense'],
  ['a long list', JSON.stringify(Array.from({ length: 1000 }, () => measured('pull', 1)))],
  ['negative seconds', JSON.stringify([measured('pull', -1)])]
])('an entry of %s says nothing', async (_name, content) => {
  const entries = new Map<string, Buffer>()
  await saveMeasured(SET, [measured('pull', 1)], await machine(entries))
  for (const key of entries.keys()) entries.set(key, Buffer.from(content))
  expect(await readMeasured(SET, await machine(entries))).toEqual([])
})

test('fresh machines learn to step aside, and come back when it is long ago', () => {
  let known: readonly Measurement[] = []
  const run = (how: Measurement['how'], seconds: number, hoursAgo: number): boolean => {
    known = withMeasured(known, measured(how, seconds, hoursAgo)) ?? known
    return decide('auto', known, NOW - hoursAgo * HOUR).use
  }
  expect(run('pull', 2, 200)).toBe(true)
  expect(run('restore', 6, 199)).toBe(true)
  expect(run('restore', 6, 198)).toBe(false)
  expect(run('pull', 2, 100)).toBe(false)
  expect(run('pull', 2, 75)).toBe(true)
  expect(run('restore', 6, 74)).toBe(true)
  expect(run('restore', 6, 73)).toBe(false)
})

test('a wrong step aside is found out by the run that takes it', () => {
  const known = [measured('pull', 1, 3), measured('restore', 6, 2), measured('restore', 6, 1)]
  expect(decide('auto', known, NOW).use).toBe(false)
  const after = withMeasured(known, measured('pull', 9)) ?? []
  const again = withMeasured(after, measured('pull', 9)) ?? []
  expect(decide('auto', again, NOW).use).toBe(true)
})

test('what tells nothing new is not kept', () => {
  const five = [5, 4, 3, 2, 1].map((hours) => measured('pull', 2, hours))
  expect(withMeasured(five, measured('pull', 2))).toBeUndefined()
  expect(withMeasured(five, measured('restore', 2))).toHaveLength(6)
  const old = five.map((entry) => ({ ...entry, t: new Date(Date.parse(entry.t) - 30 * HOUR).toISOString() }))
  const renewed = withMeasured(old, measured('pull', 3))
  expect(renewed).toHaveLength(5)
  expect(renewed?.at(-1)).toMatchObject({ seconds: 3 })
})
