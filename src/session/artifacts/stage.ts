/**
 * The files of an artifact, put beside the output directory as they were when post looked: nothing that vanishes, changes
 * or turns into a link meanwhile can spoil the upload. What was written without redaction is redacted here.
 */
import { constants, type Dirent } from 'node:fs'
import { copyFile, link, lstat, mkdir, open, opendir, rm, type FileHandle } from 'node:fs/promises'
import { dirname, extname, join, relative } from 'node:path'
import { TESTS_FILE } from '../../contract/tests.js'
import type { Redactor } from '../../platform/redactor.js'
import { resultsPathOf, SUMMARY_FILE } from '../results-path.js'
import { acceptedPath } from './artifact-name.js'

export interface StageLimits {
  /** Of all files together, before compression. */
  readonly bytes: number
  readonly files: number
}

export interface Staged {
  readonly files: number
  readonly bytes: number
  /** What did not fit: the largest files. */
  readonly leftOut: { readonly files: number; readonly bytes: number }
  /** Paths in the output directory that held a secret. */
  readonly redacted: readonly string[]
  /** 0 to 9, as it suits what is in it. */
  readonly compression: number
}

interface Found {
  readonly path: string
  readonly size: number
}

const LIMITS: StageLimits = { bytes: 2e9, files: 20_000 }
/** Bytes that are read at once. */
const BLOCK = 1 << 18
/** Files that are worked on at a time. */
const AT_ONCE = 8
/** Files that gain nothing by being compressed again. */
const COMPRESSED = new Set(
  '.gz .tgz .zst .xz .bz2 .br .zip .jar .png .jpg .jpeg .webp .mp4 .webm .woff2 .pdf'.split(' ')
)
/** Bytes above which time matters more than room. */
const LARGE = 500e6

/**
 * Regular files only; links are not followed. Our own first, so that results and summary are there, by their names, whatever
 * tests have put beside them; then small ones, so that reports are, whatever a log has grown to. `into` must not exist. Errors: the signal's reason, and what the system says of `into`.
 */
export async function stageFiles(
  directory: string,
  into: string,
  redactor: Redactor,
  signal: AbortSignal,
  limits: StageLimits = LIMITS
): Promise<Staged> {
  const own = new Set([resultsPathOf(directory), join(directory, SUMMARY_FILE), join(directory, TESTS_FILE)])
  const found = (await filesBelow(directory, signal)).sort((a, b) => a.size - b.size)
  const ownFirst = [...found.filter(({ path }) => own.has(path)), ...found.filter(({ path }) => !own.has(path))]
  const { fitting, leftOut } = fit(ownFirst, limits)
  const redacted: string[] = []
  const taken = new Set<string>()
  const total = { files: 0, bytes: 0, compressed: 0 }
  await mkdir(into, { recursive: true, mode: 0o700 })
  const work = fitting.values()
  const takeOneByOne = async (): Promise<void> => {
    for (const { path, size } of work) {
      signal.throwIfAborted()
      const inside = relative(directory, path)
      const name = unused(acceptedPath(redactor.text(inside)), taken)
      taken.add(name.toLowerCase())
      const outcome = await take(path, join(into, name), redactor, signal).catch(() => signal.throwIfAborted())
      // It has vanished, or can't be read.
      if (outcome === undefined) continue
      if (outcome === 'redacted') redacted.push(inside)
      total.files++
      total.bytes += size
      if (COMPRESSED.has(extname(path).toLowerCase())) total.compressed += size
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeOneByOne))
  const compression = total.compressed > total.bytes / 2 ? 0 : total.bytes > LARGE ? 1 : 6
  return { files: total.files, bytes: total.bytes, leftOut, redacted, compression }
}

function fit(found: readonly Found[], limits: StageLimits): { fitting: Found[]; leftOut: Staged['leftOut'] } {
  const fitting: Found[] = []
  const leftOut = { files: 0, bytes: 0 }
  let bytes = 0
  for (const file of found) {
    if (fitting.length < limits.files && bytes + file.size <= limits.bytes) {
      fitting.push(file)
      bytes += file.size
    } else {
      leftOut.files++
      leftOut.bytes += file.size
    }
  }
  return { fitting, leftOut }
}

async function filesBelow(directory: string, signal: AbortSignal): Promise<Found[]> {
  const found: Found[] = []
  const folders = [directory]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal.throwIfAborted()
    for await (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      const stats = entry.isFile() ? await lstat(path).catch(() => undefined) : undefined
      if (stats?.isFile() === true) found.push({ path, size: stats.size })
    }
  }
  return found
}

async function* entriesOf(folder: string): AsyncGenerator<Dirent> {
  const directory = await opendir(folder).catch(() => undefined)
  if (directory !== undefined) yield* directory
}

/** File systems of those who download it may not tell upper from lower case. */
function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  for (let count = 2; ; count++) {
    const other = `${stem}-${count}${extension}`
    if (!taken.has(other.toLowerCase())) return other
  }
}

/** Errors: what the system says; TypeError of a link that has taken the file's place. */
async function take(
  from: string,
  to: string,
  redactor: Redactor,
  signal: AbortSignal
): Promise<'as it is' | 'redacted'> {
  // A link by another name: no byte is copied, and the file stays although the original goes.
  await link(from, to).catch(async () => {
    await mkdir(dirname(to), { recursive: true })
    await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE))
  })
  try {
    const file = await open(to, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      if (!(await file.stat()).isFile()) throw new TypeError('no regular file')
      if (!(await holdsSecret(file, redactor, signal))) return 'as it is'
      await rm(to)
      await writeRedacted(file, to, redactor, signal)
      return 'redacted'
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(to, { force: true })
    throw error
  }
}

/** Masks are shorter than anything that they replace: what has become shorter held one. */
async function holdsSecret(file: FileHandle, redactor: Redactor, signal: AbortSignal): Promise<boolean> {
  let difference = 0
  for await (const { plain, redacted } of redactedBlocks(file, redactor, signal)) difference += plain - redacted.length
  return difference !== 0
}

async function writeRedacted(file: FileHandle, to: string, redactor: Redactor, signal: AbortSignal): Promise<void> {
  const out = await open(to, 'wx', 0o600)
  try {
    for await (const { redacted } of redactedBlocks(file, redactor, signal)) await out.writeFile(redacted)
  } finally {
    await out.close()
  }
}

async function* redactedBlocks(
  file: FileHandle,
  redactor: Redactor,
  signal: AbortSignal
): AsyncGenerator<{ plain: number; redacted: Buffer }> {
  const stream = redactor.stream()
  const block = Buffer.allocUnsafe(BLOCK)
  let at = 0
  for (let full = true; full;) {
    signal.throwIfAborted()
    const { bytesRead } = await file.read(block, 0, BLOCK, at)
    full = bytesRead === BLOCK
    at += bytesRead
    yield { plain: bytesRead, redacted: stream.write(block.subarray(0, bytesRead)) }
  }
  yield { plain: 0, redacted: stream.flush() }
}
