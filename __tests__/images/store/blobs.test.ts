import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { Blobs } from '../../../src/images/store/blobs.js'
import { storeFolderAt } from '../../../src/images/store/folder.js'
import { temporaryFolder } from '../../run/helpers.js'
import { digestOf } from '../../support/registry/images.js'

const BYTES = Buffer.from('a layer')
const DIGEST = digestOf(BYTES)

async function store() {
  const folder = storeFolderAt(await temporaryFolder())
  const damaged: string[] = []
  return { folder, damaged, blobs: new Blobs(folder, (digest) => void damaged.push(digest)) }
}

test('what was written is there for every process, and can be read in parts', async () => {
  const { folder, blobs } = await store()
  expect(await blobs.check(DIGEST)).toBeUndefined()
  const writer = await blobs.writer(DIGEST)
  await writer.write(BYTES.subarray(0, 3))
  expect(await blobs.has(DIGEST)).toBe(false)
  await writer.write(BYTES.subarray(3))
  expect(await writer.commit()).toBe(true)
  expect(await blobs.check(DIGEST)).toBe(BYTES.length)
  const other = new Blobs(folder)
  expect(await other.check(DIGEST)).toBe(BYTES.length)
  expect(await text(other.read(DIGEST, { start: 2, end: 4 }))).toBe('lay')
})

test('what is not as its digest says never gets its place', async () => {
  const { folder, blobs } = await store()
  expect(await blobs.put(DIGEST, Buffer.from('something else'))).toBe(false)
  const foreign = join(folder.path, 'foreign')
  await writeFile(foreign, 'something else')
  expect(await blobs.adopt(DIGEST, foreign)).toBe(false)
  expect(await blobs.check(DIGEST)).toBeUndefined()
  expect(await readdir(folder.temporary)).toEqual([])
  await expect(readFile(foreign)).rejects.toThrow('ENOENT')
})

test('a file of elsewhere takes its place if it is right', async () => {
  const { folder, blobs } = await store()
  const foreign = join(folder.path, 'foreign')
  await blobs.put(digestOf(Buffer.from('x')), Buffer.from('x'))
  await writeFile(foreign, BYTES)
  expect(await blobs.adopt(DIGEST, foreign)).toBe(true)
  expect(await blobs.bytes(DIGEST)).toEqual(BYTES)
})

test('one that was damaged since is removed and told, not served', async () => {
  const { folder, damaged, blobs } = await store()
  await blobs.put(DIGEST, BYTES)
  await writeFile(blobs.pathOf(DIGEST), 'A layer')
  const later = new Blobs(folder, (digest) => void damaged.push(digest))
  expect(await later.check(DIGEST)).toBeUndefined()
  expect(damaged).toEqual([DIGEST])
  expect(await later.has(DIGEST)).toBe(false)
  expect(await later.put(DIGEST, BYTES)).toBe(true)
  expect(await later.check(DIGEST)).toBe(BYTES.length)
})

test('many who write the same at once leave one', async () => {
  const { folder } = await store()
  const all = await Promise.all(Array.from({ length: 20 }, () => new Blobs(folder).put(DIGEST, BYTES)))
  expect(new Set(all)).toEqual(new Set([true]))
  expect(await new Blobs(folder).bytes(DIGEST)).toEqual(BYTES)
  expect(await readdir(folder.temporary)).toEqual([])
})
