/** A log as pages of bytes, read when they are asked for and kept for a while: head and tail alike, also while it is written. */
import { open, type FileHandle } from 'node:fs/promises'
import { logParts } from '../../run/log-segments.js'

/** Bytes. */
export const PAGE = 16 * 1024
/** So many pages are kept: what several tests need is read once. */
const KEPT = 256

interface Part {
  readonly file: FileHandle
  /** Where it begins in the whole log. */
  readonly start: number
  readonly size: number
}

export class PagedLog {
  readonly #parts: readonly Part[]
  readonly #kept = new Map<number, Buffer>()

  constructor(parts: readonly Part[]) {
    this.#parts = parts
  }

  get pages(): number {
    const last = this.#parts.at(-1)
    return last === undefined ? 0 : Math.ceil((last.start + last.size) / PAGE)
  }

  /** What can't be read any more, because its writer has turned the segments meanwhile, is missing at its end. */
  async page(index: number): Promise<Buffer> {
    const kept = this.#kept.get(index)
    if (kept !== undefined) return kept
    const page = await this.#read(index * PAGE)
    this.#kept.set(index, page)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return page
  }

  async #read(from: number): Promise<Buffer> {
    const chunks: Buffer[] = []
    for (const { file, start, size } of this.#parts) {
      const begin = Math.max(from, start)
      const length = Math.min(from + PAGE, start + size) - begin
      if (length <= 0) continue
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: begin - start })
      chunks.push(buffer.subarray(0, bytesRead))
    }
    return Buffer.concat(chunks)
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#parts.map(({ file }) => file.close()))
  }
}

/** As long as it is now. Without pages where nothing was logged. */
export async function openPagedLog(path: string): Promise<PagedLog> {
  const parts: Part[] = []
  let start = 0
  for (const name of await logParts(path)) {
    const file = await open(name, 'r').catch(() => undefined)
    if (file === undefined) continue
    const { size } = await file.stat()
    parts.push({ file, start, size })
    start += size
  }
  return new PagedLog(parts)
}
