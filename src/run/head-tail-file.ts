/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { halfOf, joinSegments, logParts, segmentPath, type Segment } from './log-segments.js'

export interface HeadTailFile {
  /** Appends; resolves when it is with the operating system. */
  write(chunk: Buffer): Promise<void>
  /** Joins head and tail into one file. Idempotent. */
  finish(): Promise<void>
}

/** `limit` in bytes. An existing file is continued: its size counts. */
export async function openHeadTailFile(path: string, limit: number): Promise<HeadTailFile> {
  const half = halfOf(limit)
  let head: FileHandle | undefined = await open(path, 'a', 0o600)
  let room = half - (await head.stat()).size
  let tail: FileHandle | undefined
  let current: Segment = 'b'
  let inSegment = 0
  let finished = false

  const rotate = async () => {
    await tail?.close()
    current = current === 'a' ? 'b' : 'a'
    tail = await open(segmentPath(path, current), 'w', 0o600)
    inSegment = 0
    return tail
  }

  return {
    async write(chunk) {
      if (finished) return
      let rest = chunk
      if (head !== undefined) {
        const part = rest.subarray(0, lineEndWithin(rest, room))
        await head.appendFile(part)
        room -= part.length
        rest = rest.subarray(part.length)
        if (rest.length > 0) {
          await head.close()
          head = undefined
        }
      }
      while (rest.length > 0) {
        const target = tail ?? (await rotate())
        const part = rest.subarray(0, half - inSegment)
        await target.appendFile(part)
        inSegment += part.length
        rest = rest.subarray(part.length)
        // At once: by their sizes it is known which of the two is the older.
        if (inSegment >= half) await rotate()
      }
    },
    async finish() {
      if (finished) return
      finished = true
      await head?.close()
      await tail?.close()
      await joinSegments(path, half)
    }
  }
}

/** How much of the chunk fits: all of it, else up to the last whole line, so that the head does not end in the middle of one. */
function lineEndWithin(chunk: Buffer, room: number): number {
  if (chunk.length <= room) return chunk.length
  return room <= 0 ? 0 : chunk.lastIndexOf(0x0a, room - 1) + 1
}

/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
export async function lastLines(path: string, lines: number): Promise<string[]> {
  const texts = await Promise.all((await logParts(path)).map((file) => readEnd(file, 64 * 1024)))
  return texts
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .slice(-lines)
}

async function readEnd(path: string, bytes: number): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return ''
  try {
    const { size } = await file.stat()
    if (size <= bytes) return await readFile(path, 'utf8')
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes), position: size - bytes })
    // The first line is cut off: it says nothing.
    return buffer.subarray(buffer.indexOf(0x0a) + 1, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}
