/** The two segments that hold the tail of a log while it is written, and how they become one file with its head. */
import { createReadStream } from 'node:fs'
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

export const SEGMENTS = ['a', 'b'] as const
export type Segment = (typeof SEGMENTS)[number]

export const LEFT_OUT = '... lines left out here: the log was longer than log-limit ...\n'
/** The tail begins with a whole line, unless that would cost more than so many bytes of it. */
const LONGEST_CUT = 64 * 1024

export function segmentPath(path: string, segment: Segment): string {
  return `${path}.tail-${segment}`
}

interface FoundSegment {
  readonly file: string
  readonly size: number
}

/** Oldest first: that is the full one, since a writer turns to the next as soon as one is. Times of files are too coarse. */
async function foundSegments(path: string): Promise<FoundSegment[]> {
  const found = await Promise.all(
    SEGMENTS.map(async (segment) => {
      const file = segmentPath(path, segment)
      const info = await stat(file).catch(() => undefined)
      return info && { file, size: info.size }
    })
  )
  return found.filter((segment) => segment !== undefined).sort((a, b) => b.size - a.size)
}

/** The files that make up a log, in order, whether it is still written or not. */
export async function logParts(path: string): Promise<string[]> {
  return [path, ...(await foundSegments(path)).map(({ file }) => file)]
}

/** A log from its beginning, head and tail, also while it is written. Nothing where nothing was ever logged. */
export async function* logChunks(path: string): AsyncGenerator<Buffer> {
  for (const file of await logParts(path)) {
    const opened = await open(file, 'r').catch(() => undefined)
    if (opened !== undefined) for await (const chunk of opened.createReadStream()) yield chunk as Buffer
  }
}

/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes,
 * whole lines of them. Does nothing where there are no segments.
 */
export async function joinSegments(path: string, half: number): Promise<void> {
  const found = await foundSegments(path)
  if (found.length === 0) return
  const complete = found.length < SEGMENTS.length
  let skip = Math.max(0, found.reduce((sum, { size }) => sum + size, 0) - half)
  const out = await open(path, 'a+', 0o600)
  try {
    if (!complete) await out.appendFile(`${(await endsInLine(out)) ? '\n' : ''}${LEFT_OUT}`)
    const cut = complete ? (chunk: Buffer) => chunk : lineCutter()
    for (const { file, size } of found) {
      // One byte more tells whether a line begins just here.
      const start = Math.max(0, Math.min(skip, size) - 1)
      skip -= Math.min(skip, size)
      for await (const chunk of createReadStream(file, { start })) await out.appendFile(cut(chunk as Buffer))
      // Each as soon as it is copied: the disk never holds more than before.
      await rm(file, { force: true })
    }
  } finally {
    await out.close()
  }
}

async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 })
  return buffer[0] !== 0x0a
}

/** Drops what comes before the first whole line of a stream. */
function lineCutter(): (chunk: Buffer) => Buffer {
  let cutting = true
  let dropped = 0
  return (chunk) => {
    if (!cutting) return chunk
    const end = chunk.indexOf(0x0a)
    const tooLong = dropped + (end < 0 ? chunk.length : end) > LONGEST_CUT
    if (end < 0 && !tooLong) {
      dropped += chunk.length
      return Buffer.alloc(0)
    }
    cutting = false
    return chunk.subarray(tooLong ? LONGEST_CUT - dropped : end + 1)
  }
}

/** `joinSegments` for every log of a folder whose writer was killed. `limit` as it was opened with. */
export async function joinAllSegments(directory: string, limit: number): Promise<void> {
  const ending = new RegExp(`\\.tail-[${SEGMENTS.join('')}]$`)
  const names = (await readdir(directory).catch(() => [])).filter((name) => ending.test(name))
  const logs = new Set(names.map((name) => join(directory, name.replace(ending, ''))))
  await Promise.all([...logs].map((log) => joinSegments(log, halfOf(limit))))
}

/** Bytes of the head, and of the tail. At least one, or a writer would turn segments for ever. */
export function halfOf(limit: number): number {
  return Math.max(1, Math.floor(limit / 2))
}
