/** What lies in the output directories of the shards, below their names in the merged one. */
import { cp, lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of an output directory whose files belong to one run. */
export const FOLDERS = ['junit', 'logs', 'coverage'] as const

/** Regular files and folders only: a link in an artifact may lead anywhere. Errors: what the file system throws. */
export async function copyFolders(from: string, to: string, shard: string): Promise<void> {
  for (const folder of FOLDERS) {
    const source = join(from, folder)
    if ((await lstat(source).catch(() => undefined))?.isDirectory() !== true) continue
    await cp(source, join(to, folder, shard), { recursive: true, filter: isPlain })
  }
}

async function isPlain(path: string): Promise<boolean> {
  const found = await lstat(path)
  return found.isFile() || found.isDirectory()
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}
