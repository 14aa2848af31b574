/** Keeps the folder below its limit: what was not used for longest goes first. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreFolder } from './folder.js'

interface Kept {
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly used: number
}

/** Room for some runs, so that not each of them has to clean up. */
const FILL_TO = 0.9
/** Milliseconds after which a file that nobody finished is nobody's. */
const ABANDONED = 24 * 60 * 60_000

/** Bytes in all and bytes that were removed. */
export async function evict(folder: StoreFolder, limit: number): Promise<{ bytes: number; removed: number }> {
  await removeAbandoned(folder)
  const kept = await keptBlobs(folder)
  const bytes = kept.reduce((sum, { size }) => sum + size, 0)
  if (bytes <= limit) return { bytes, removed: 0 }
  let removed = 0
  for (const { path, size } of kept.sort((a, b) => a.used - b.used)) {
    if (bytes - removed <= limit * FILL_TO) break
    await rm(path, { force: true })
    removed += size
  }
  return { bytes: bytes - removed, removed }
}

export async function keptBlobs(folder: StoreFolder): Promise<Kept[]> {
  const groups = await readdir(folder.blobs).catch(() => [])
  const files = await Promise.all(
    groups.map(async (group) => {
      const names = await readdir(join(folder.blobs, group)).catch(() => [])
      return names.map((name) => join(folder.blobs, group, name))
    })
  )
  const found = await Promise.all(
    files.flat().map(async (path) => {
      // Another process may clean up, too.
      const file = await stat(path).catch(() => undefined)
      return file === undefined ? undefined : { path, size: file.size, used: file.mtimeMs }
    })
  )
  return found.filter((file) => file !== undefined)
}

async function removeAbandoned(folder: StoreFolder): Promise<void> {
  for (const name of await readdir(folder.temporary).catch(() => [])) {
    const path = join(folder.temporary, name)
    const file = await stat(path).catch(() => undefined)
    if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED) await rm(path, { force: true, recursive: true })
  }
}
