/** Files of cache entries on their way between the store and the folder that the toolkit works in. */
import { copyFile, constants, link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}

export async function offerFile(path: string, to: string): Promise<void> {
  await link(path, to).catch(() => copyFile(path, to, constants.COPYFILE_FICLONE))
}

/** What an entry holds is as foreign as who wrote it: a plain file or nothing. Errors: TypeError; the system's. */
export async function takeFile(from: string, path: string): Promise<void> {
  if (!(await lstat(from)).isFile()) throw new TypeError('the cache entry holds no plain file')
  await mkdir(dirname(path), { recursive: true })
  await rename(from, path).catch(async () => {
    // Another file system: whole, or not there.
    const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`
    await copyFile(from, beside)
    await rename(beside, path)
  })
}
