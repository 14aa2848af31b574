/** The text of a file, chunk by chunk. */
import { open, stat, type FileHandle } from 'node:fs/promises'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { decoderFor } from './encoding.js'
import { ReadError } from './read-error.js'

/** Bytes at a time. */
const BUFFER = 256 * 1024
/** Bytes of a piece of text: V8 moves larger strings to where they cost more. */
const PIECE = 64 * 1024

/** While one buffer is used the next one is read. Throws ReadError, and the signal's reason when that aborts. */
export async function* readText(path: string, signal: AbortSignal): AsyncGenerator<string> {
  signal.throwIfAborted()
  const handle = await openFile(path)
  let [current, other] = [Buffer.allocUnsafe(BUFFER), Buffer.allocUnsafe(BUFFER)]
  let pending = fill(handle, current)
  try {
    const first = await named(path, pending)
    if (first === 0) throw new ReadError(path, 'empty', { hint: READ_HINT })
    const decoder = decoderFor(current.subarray(0, first))
    for (let bytes = first; bytes > 0; bytes = await named(path, pending)) {
      const full = current
      ;[current, other] = [other, current]
      pending = fill(handle, current)
      for (let from = 0, end = 0; from < bytes; from = end) {
        signal.throwIfAborted()
        end = pieceEnd(full, from, bytes)
        yield decoder.write(full.subarray(from, end))
      }
    }
    yield decoder.end()
  } finally {
    await pending.catch(() => undefined)
    await handle.close()
  }
}

export const READ_HINT = 'Is it what the test tool wrote, and did it come to its end?'

async function openFile(path: string): Promise<FileHandle> {
  const found = await named(path, stat(path))
  // A pipe would be waited for, for ever.
  if (!found.isFile()) throw new ReadError(path, 'not a file')
  return named(path, open(path, 'r'))
}

/** Bytes that were read: fewer than there is room for only at the end. */
async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  let bytes = 0
  while (bytes < buffer.length) {
    const { bytesRead } = await handle.read(buffer, bytes, buffer.length - bytes, null)
    if (bytesRead === 0) break
    bytes += bytesRead
  }
  return bytes
}

/** Behind a tag where there is one: what is cut in the middle has to be put together again. */
function pieceEnd(bytes: Buffer, from: number, length: number): number {
  const end = Math.min(length, from + PIECE)
  const tag = end === length ? -1 : bytes.subarray(from, end).lastIndexOf('>')
  return tag === -1 ? end : from + tag + 1
}

async function named<T>(path: string, promise: Promise<T>): Promise<T> {
  return promise.catch((cause: unknown) => {
    throw new ReadError(path, oneLine(messageOf(cause)), { cause })
  })
}
