/**
 * Manifests, configurations and layers by their digest. Several processes may use one folder: what is in its place is whole,
 * since it gets there by a rename, and what is removed while another reads it stays readable for that one.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { StoreFolder } from './folder.js'

export interface BlobWriter {
  write(chunk: Uint8Array): Promise<void>
  /** Puts it in its place if it is what its digest says; else it is thrown away, and this is false. */
  commit(): Promise<boolean>
  discard(): Promise<void>
}

export class Blobs {
  readonly #folder: StoreFolder
  readonly #onDamage: (digest: string) => void
  /** Each blob is read once whole before it is given to anybody, in this process. */
  readonly #checked = new Map<string, Promise<number | undefined>>()

  constructor(folder: StoreFolder, onDamage: (digest: string) => void = () => undefined) {
    this.#folder = folder
    this.#onDamage = onDamage
  }

  pathOf(digest: string): string {
    const hex = digest.slice('sha256:'.length)
    return join(this.#folder.blobs, hex.slice(0, 2), hex)
  }

  /** Its size in bytes, undefined where it is not there. One that is damaged is removed, and is not there. */
  async check(digest: string): Promise<number | undefined> {
    const known = this.#checked.get(digest)
    if (known !== undefined) return known
    const checking = this.#check(digest).catch(() => undefined)
    this.#checked.set(digest, checking)
    const size = await checking
    // It may come later.
    if (size === undefined) this.#checked.delete(digest)
    return size
  }

  /** Whether a file of that name is there, unread. */
  async has(digest: string): Promise<boolean> {
    return (await stat(this.pathOf(digest)).catch(() => undefined)) !== undefined
  }

  /** `end` is the last byte, included. */
  read(digest: string, range: { readonly start?: number; readonly end?: number } = {}): Readable {
    return createReadStream(this.pathOf(digest), range)
  }

  /** A small one whole: a manifest. undefined where it is not there. */
  async bytes(digest: string): Promise<Buffer | undefined> {
    if ((await this.check(digest)) === undefined) return undefined
    return readFile(this.pathOf(digest)).catch(() => undefined)
  }

  async put(digest: string, bytes: Uint8Array): Promise<boolean> {
    const writer = await this.writer(digest)
    await writer.write(bytes)
    return writer.commit()
  }

  /** Errors: the system's, where the folder can't be written. */
  async writer(digest: string): Promise<BlobWriter> {
    const temporary = await this.temporaryFile()
    const file = await open(temporary, 'wx', 0o600)
    const hash = createHash('sha256')
    const discard = async (): Promise<void> => {
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    }
    return {
      async write(chunk) {
        hash.update(chunk)
        await file.writeFile(chunk)
      },
      commit: async () => {
        if (`sha256:${hash.digest('hex')}` !== digest) {
          await discard()
          return false
        }
        const { size } = await file.stat()
        await file.close()
        await this.#place(temporary, digest, size)
        return true
      },
      discard
    }
  }

  /** Takes a file over that came from elsewhere; it is gone afterwards. False where it is not what its digest says. */
  async adopt(digest: string, path: string): Promise<boolean> {
    const found = await hashFile(path).catch(() => undefined)
    if (found?.digest !== digest) {
      await rm(path, { force: true })
      return false
    }
    await this.#place(path, digest, found.size)
    return true
  }

  /** A name on the same file system as the blobs; the file is not made. */
  async temporaryFile(): Promise<string> {
    await mkdir(this.#folder.temporary, { recursive: true, mode: 0o700 })
    return join(this.#folder.temporary, crypto.randomUUID())
  }

  /** Marks it as used: what was not used for longest goes first. */
  async touch(digest: string): Promise<void> {
    const now = new Date()
    await utimes(this.pathOf(digest), now, now).catch(() => undefined)
  }

  async #place(from: string, digest: string, size: number): Promise<void> {
    const path = this.pathOf(digest)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(from, path)
    this.#checked.set(digest, Promise.resolve(size))
  }

  async #check(digest: string): Promise<number | undefined> {
    const path = this.pathOf(digest)
    if (!(await this.has(digest))) return undefined
    const found = await hashFile(path)
    if (found.digest === digest) {
      await this.touch(digest)
      return found.size
    }
    await rm(path, { force: true })
    this.#onDamage(digest)
    return undefined
  }
}

async function hashFile(path: string): Promise<{ digest: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    hash.update(bytes)
  }
  return { digest: `sha256:${hash.digest('hex')}`, size }
}
