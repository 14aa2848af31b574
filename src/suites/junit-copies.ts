/** Copies of JUnit files, redacted, in the output directory: the next attempt overwrites the originals. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Redactor } from '../platform/redactor.js'
import type { JunitFile } from './junit-files.js'

export interface JunitCopy {
  /** What a reader knows it as. */
  readonly source: string
  /** Absolute. */
  readonly path: string
}

/** Of a file's name; most file systems allow 255 bytes. */
const NAME_LIMIT = 120

export interface CopyOptions {
  /** Absolute; made if needed. */
  readonly folder: string
  /** Sources are named relative to it. */
  readonly base: string
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

/** Copies file by file. Throws what the file system throws. */
export async function copyAside(files: readonly JunitFile[], options: CopyOptions): Promise<JunitCopy[]> {
  const { folder, base, redactor, signal } = options
  if (files.length > 0) await mkdir(folder, { recursive: true })
  const taken = new Set<string>()
  const copies: JunitCopy[] = []
  for (const file of files) {
    const path = join(folder, freeName(basename(file.path), taken))
    const redact = redactor.stream()
    await pipeline(
      createReadStream(file.realPath),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) yield redact.write(chunk)
        yield redact.flush()
      },
      createWriteStream(path, { flags: 'wx' }),
      { signal }
    )
    copies.push({ source: relative(base, file.path) || file.path, path })
  }
  return copies
}

/** The file's own name, with a number where another one has it; case does not tell names apart everywhere. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const stem = safe(dot <= 0 ? name : name.slice(0, dot)) || 'junit'
  const extension = dot <= 0 ? '.xml' : safe(name.slice(dot))
  for (let number = 1; ; number++) {
    const candidate = `${stem}${number === 1 ? '' : `-${number}`}${extension}`
    if (taken.has(candidate.toLowerCase())) continue
    taken.add(candidate.toLowerCase())
    return candidate
  }
}

function safe(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, NAME_LIMIT)
}
