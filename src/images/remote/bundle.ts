/** Several small blobs as one file: a line of JSON that names them, then their bytes. */
import { open, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { DIGEST } from '../reference.js'
import type { Blobs } from '../store/blobs.js'

const header = z.array(
  z.object({ digest: z.string().check(z.regex(DIGEST)), size: z.int().check(z.minimum(0), z.maximum(16_000_000)) })
)
/** Of the first line: 127 layers and their digests need 15 KB. */
const MAX_HEADER = 64 * 1024

/** Errors: the system's, and where a blob is not in the store. */
export async function packBundle(path: string, digests: readonly string[], blobs: Blobs): Promise<number> {
  const contents = await Promise.all(digests.map((digest) => blobs.bytes(digest)))
  const entries = contents.map((bytes, index) => {
    if (bytes === undefined) throw new Error(`${digests[index] ?? ''} is not in the store`)
    return { digest: digests[index] ?? '', bytes }
  })
  const first = `${JSON.stringify(entries.map(({ digest, bytes }) => ({ digest, size: bytes.length })))}\n`
  const whole = Buffer.concat([Buffer.from(first), ...entries.map(({ bytes }) => bytes)])
  await writeFile(path, whole)
  return whole.length
}

/** Puts what it holds into the store, each only if it is what its digest says. Returns the digests of these. */
export async function unpackBundle(path: string, blobs: Blobs): Promise<string[]> {
  const file = await open(path)
  try {
    const start = Buffer.alloc(MAX_HEADER)
    const { bytesRead } = await file.read(start, 0, MAX_HEADER, 0)
    const end = start.subarray(0, bytesRead).indexOf('\n')
    if (end < 0) return []
    const found: string[] = []
    let at = end + 1
    for (const { digest, size } of header.parse(JSON.parse(start.subarray(0, end).toString()))) {
      const bytes = Buffer.alloc(size)
      await file.read(bytes, 0, size, at)
      at += size
      if (await blobs.put(digest, bytes)) found.push(digest)
    }
    return found
  } catch {
    // What was put before is whole.
    return []
  } finally {
    await file.close()
  }
}
