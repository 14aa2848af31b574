/** What is known of references, what is measured, and what has to go. */
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Blobs } from '../../../src/images/store/blobs.js'
import { evict } from '../../../src/images/store/evict.js'
import { defaultStorePath, storeFolderAt } from '../../../src/images/store/folder.js'
import { knownReference, listReferences, rememberReference } from '../../../src/images/store/references.js'
import { noteMeasurement, readStatistics } from '../../../src/images/store/statistics.js'
import { temporaryFolder } from '../../run/helpers.js'
import { digestOf } from '../../support/registry/images.js'

const SEEN = '2026-03-01T10:00:00.000Z'

test('a reference is known by its platform, and the later word counts', async () => {
  const folder = storeFolderAt(await temporaryFolder())
  const [one, two] = [digestOf(Buffer.from('1')), digestOf(Buffer.from('2'))]
  const reference = 'docker.io/library/redis:8'
  await rememberReference(folder, { reference, platform: 'linux/amd64', digest: one, seen: SEEN })
  await rememberReference(folder, { reference, platform: 'linux/arm64', digest: one, seen: SEEN })
  await rememberReference(folder, { reference, platform: 'linux/amd64', digest: two, seen: SEEN })
  expect((await knownReference(folder, reference, 'linux/amd64'))?.digest).toBe(two)
  expect((await knownReference(folder, reference, 'linux/arm64'))?.digest).toBe(one)
  expect(await knownReference(folder, reference, 'linux/s390x')).toBeUndefined()
  expect(await listReferences(folder)).toHaveLength(2)
})

test('a file of references that is no such file is none', async () => {
  const folder = storeFolderAt(await temporaryFolder())
  const known = { reference: 'a/b:1', platform: 'linux/amd64', digest: digestOf(Buffer.from('1')), seen: SEEN }
  await rememberReference(folder, known)
  await rememberReference(folder, { ...known, reference: 'a/c:1' })
  const { readdir } = await import('node:fs/promises')
  for (const name of await readdir(folder.references)) {
    await writeFile(join(folder.references, name), JSON.stringify({ ...known, digest: '../../etc/passwd' }))
  }
  expect(await knownReference(folder, 'a/b:1', 'linux/amd64')).toBeUndefined()
  expect(await listReferences(folder)).toEqual([])
})

test('what was not used for longest goes first, down to some room', async () => {
  const folder = storeFolderAt(await temporaryFolder())
  const blobs = new Blobs(folder)
  const digests: string[] = []
  for (let index = 0; index < 10; index++) {
    const bytes = Buffer.alloc(100, index)
    digests.push(digestOf(bytes))
    await blobs.put(digestOf(bytes), bytes)
    await utimes(blobs.pathOf(digestOf(bytes)), index, index)
  }
  await blobs.touch(digests[0] ?? '')
  expect(await evict(folder, 1000)).toEqual({ bytes: 1000, removed: 0 })
  expect(await evict(folder, 500)).toEqual({ bytes: 400, removed: 600 })
  const left = await Promise.all(digests.map((digest) => blobs.has(digest)))
  expect(left).toEqual([true, false, false, false, false, false, false, true, true, true])
})

test('measurements of many at once are all there; other lines are left out', async () => {
  const folder = storeFolderAt(await temporaryFolder())
  const measured = (bytes: number) => ({ t: SEEN, how: 'pull' as const, bytes, seconds: 1 })
  await Promise.all(Array.from({ length: 30 }, (_, index) => noteMeasurement(folder, measured(index))))
  await writeFile(folder.statistics, 'half a li', { flag: 'a' })
  const bytes = (await readStatistics(folder)).map((entry) => entry.bytes)
  expect(bytes.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index))
})

test('the file of measurements does not grow for ever', async () => {
  const folder = storeFolderAt(await temporaryFolder())
  for (let index = 0; index < 210; index++) {
    await noteMeasurement(folder, { t: SEEN, how: 'pull', bytes: index, seconds: 1 })
  }
  const lines = (await readFile(folder.statistics, 'utf8')).trim().split('\n')
  expect(lines.length).toBeLessThan(202)
  expect((await readStatistics(folder)).at(-1)?.bytes).toBe(209)
})

test('the folder is below the cache folder of the user', () => {
  expect(defaultStorePath({ HOME: '/home/me' })).toBe('/home/me/.cache/integration-testbed/images')
  expect(defaultStorePath({ HOME: '/home/me', XDG_CACHE_HOME: '/c' })).toBe('/c/integration-testbed/images')
  expect(defaultStorePath({ HOME: '/home/me', XDG_CACHE_HOME: 'relative' })).toBe(
    '/home/me/.cache/integration-testbed/images'
  )
})
