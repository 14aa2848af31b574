/** What lies in the output directory, for the last version of the results: path, size, SHA-256. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Results } from '../contract/results.js'

type Listed = NonNullable<Results['files']>

export interface ListedFiles {
  readonly files: Listed
  /** Why some are missing; undefined if none is. */
  readonly cut: string | undefined
}

export interface ListLimits {
  readonly files: number
  /** Milliseconds: post of a cancelled job has few minutes for everything. */
  readonly time: number
}

/** Bytes that are read at once. */
const BLOCK = 1 << 18

const LIMITS: ListLimits = { files: 1_000, time: 15_000 }

/**
 * Regular files only, by name, folder by folder; symbolic links are never followed. `except`: absolute paths that are left
 * out. Never throws: what can't be read, or has gone since, is left out.
 */
export async function listOutputFiles(
  directory: string,
  except: readonly string[],
  limits = LIMITS
): Promise<ListedFiles> {
  const limit = AbortSignal.timeout(limits.time)
  const files: Listed = []
  for await (const path of regularFiles(directory, limit)) {
    if (except.includes(path)) continue
    if (files.length === limits.files) return { files, cut: `only the first ${limits.files} files are listed` }
    const found = await describe(path, limit).catch(() => undefined)
    if (found !== undefined) files.push({ path: relative(directory, path), ...found })
  }
  return { files, cut: limit.aborted ? `there was no time to list more than ${files.length} files` : undefined }
}

async function* regularFiles(directory: string, limit: AbortSignal): AsyncGenerator<string> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (limit.aborted) return
    const path = join(directory, entry.name)
    if (entry.isDirectory()) yield* regularFiles(path, limit)
    else if (entry.isFile()) yield path
  }
}

async function describe(path: string, signal: AbortSignal): Promise<{ size: number; sha256: string }> {
  // A link or a pipe that has taken the file's place since it was listed is not opened, nor waited for.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const hash = createHash('sha256')
    const block = Buffer.allocUnsafe(BLOCK)
    let size = 0
    for (let length = BLOCK; length > 0; size += length) {
      signal.throwIfAborted()
      length = (await file.read(block, 0, BLOCK)).bytesRead
      hash.update(block.subarray(0, length))
    }
    return { size, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}
