/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */
import { open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'

const SEGMENTS = ['a', 'b'] as const
type Segment = (typeof SEGMENTS)[number]

export interface HeadTailFile {
  /** Appends; resolves when it is with the operating system. */
  write(chunk: Buffer): Promise<void>
  /** Joins head and tail into one file. Idempotent. */
  finish(): Promise<void>
}

export function segmentPath(path: string, segment: Segment): string {
  return `${path}.tail-${segment}`
}

/** `limit` in bytes. An existing file is continued: its size counts. */
export async function openHeadTailFile(path: string, limit: number): Promise<HeadTailFile> {
  const half = Math.floor(limit / 2)
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
        const target = tail === undefined || inSegment >= half ? await rotate() : tail
        const part = rest.subarray(0, half - inSegment)
        await target.appendFile(part)
        inSegment += part.length
        rest = rest.subarray(part.length)
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

/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes.
 * Does nothing where there are no segments.
 */
export async function joinSegments(path: string, half: number): Promise<void> {
  const found = (
    await Promise.all(
      SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment)
        const info = await stat(file).catch(() => undefined)
        return info && { file, size: info.size, modified: info.mtimeMs }
      })
    )
  ).filter((segment) => segment !== undefined)
  if (found.length === 0) return
  found.sort((a, b) => a.modified - b.modified)
  const total = found.reduce((sum, segment) => sum + segment.size, 0)
  let skip = Math.max(0, total - half)
  const out = await open(path, 'a', 0o600)
  try {
    if (found.length === SEGMENTS.length)
      await out.appendFile('... lines left out here: the log was longer than log-limit ...\n')
    for (const segment of found) {
      const from = Math.min(skip, segment.size)
      skip -= from
      for await (const chunk of createReadStream(segment.file, { start: from })) await out.appendFile(chunk as Buffer)
    }
  } finally {
    await out.close()
  }
  await Promise.all(found.map((segment) => rm(segment.file, { force: true })))
}

/** `joinSegments` for every log of a folder whose writer was killed. `limit` as it was opened with. */
export async function joinAllSegments(directory: string, limit: number): Promise<void> {
  const ending = new RegExp(`\\.tail-[${SEGMENTS.join('')}]$`)
  const names = (await readdir(directory).catch(() => [])).filter((name) => ending.test(name))
  const logs = new Set(names.map((name) => join(directory, name.replace(ending, ''))))
  await Promise.all([...logs].map((log) => joinSegments(log, Math.floor(limit / 2))))
}

/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
export async function lastLines(path: string, lines: number): Promise<string[]> {
  const files = [path, ...SEGMENTS.map((segment) => segmentPath(path, segment))]
  const parts = await Promise.all(
    files.map(async (file) => ({
      text: await readEnd(file, 64 * 1024),
      modified: file === path ? 0 : ((await stat(file).catch(() => undefined))?.mtimeMs ?? 0)
    }))
  )
  const text = parts
    .sort((a, b) => a.modified - b.modified)
    .map((part) => part.text)
    .join('')
  return text
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
