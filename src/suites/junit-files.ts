/** Which JUnit files a suite's attempt has written. */
import { glob, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { PathPattern } from '../config/config.js'

/** By real path: what changes whenever somebody writes the file, or puts another one in its place. */
export type Snapshot = ReadonlyMap<string, string>

export interface JunitFile {
  /** As the glob found it, absolute. */
  readonly path: string
  readonly realPath: string
  readonly fingerprint: string
  /** Milliseconds since the epoch. */
  readonly modified: number
}

export interface Search {
  /** Fresh and nobody else's, sorted by path. */
  readonly files: readonly JunitFile[]
  /** One line for each pattern that led to no file. */
  readonly missing: readonly string[]
}

export interface FreshOptions {
  readonly workspace: string
  readonly claimed: ReadonlySet<string>
  /** One of them, for messages. */
  readonly what?: string
}

/** What was there before the attempt. `workspace`: see `SuiteContext`. */
export async function snapshotOf(patterns: readonly PathPattern[], workspace: string): Promise<Snapshot> {
  const found = await Promise.all(patterns.map((pattern) => match(pattern, workspace)))
  return new Map(found.flatMap(({ files }) => files).map(({ realPath, fingerprint }) => [realPath, fingerprint]))
}

/** Files that were created or changed since `before`. `claimed` holds those of earlier suites, and is not changed. */
export async function freshFiles(
  patterns: readonly PathPattern[],
  before: Snapshot,
  { workspace, claimed, what = 'JUnit file' }: FreshOptions
): Promise<Search> {
  const files = new Map<string, JunitFile>()
  const missing: string[] = []
  for (const pattern of patterns) {
    const found = await match(pattern, workspace)
    const fresh = found.files.filter(
      (file) => before.get(file.realPath) !== file.fingerprint && !claimed.has(claimOf(file))
    )
    for (const file of fresh) files.set(file.realPath, file)
    if (fresh.length > 0) continue
    const old = found.files.length === 0 ? '' : `: ${count(found.files.length, 'file')} from before the suite began`
    const outside = found.outside === 0 ? '' : `: ${count(found.outside, 'symbolic link')} to outside of the workspace`
    missing.push(`no ${what} at ${pattern.pattern}${old}${outside}`)
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files: sorted, missing }
}

/** A file that is written anew by a later suite is that suite's. */
export function claimOf({ realPath, fingerprint }: JunitFile): string {
  return `${realPath} ${fingerprint}`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

async function match(pattern: PathPattern, workspace: string): Promise<{ files: JunitFile[]; outside: number }> {
  const files: JunitFile[] = []
  let outside = 0
  const roots = await rootsOf(pattern, workspace)
  for await (const name of glob(pattern.pattern, { cwd: pattern.base, exclude: excluded(pattern.pattern) })) {
    const path = resolve(pattern.base, name)
    const file = await fileAt(path)
    if (file === undefined) continue
    if (roots.some((root) => isWithin(root, file.realPath))) files.push(file)
    else outside++
  }
  return { files, outside }
}

/** Undefined for what is no regular file, or vanished. */
async function fileAt(path: string): Promise<JunitFile | undefined> {
  try {
    const realPath = await realpath(path)
    const found = await stat(realPath, { bigint: true })
    if (!found.isFile()) return undefined
    const fingerprint = [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':')
    return { path, realPath, fingerprint, modified: Number(found.mtimeMs) }
  } catch {
    return undefined
  }
}

/** Where files may really lie: the workspace, and what the pattern itself names outside of it. */
async function rootsOf({ base, pattern }: PathPattern, workspace: string): Promise<string[]> {
  const segments = pattern.split('/')
  const magic = segments.findIndex((segment) => /[*?[\]{}!()]/.test(segment))
  const fixed = segments.slice(0, magic === -1 ? -1 : magic).join('/')
  const named = isAbsolute(pattern) ? fixed || sep : join(base, fixed)
  const roots = isWithin(resolve(workspace), resolve(named)) ? [workspace] : [workspace, named]
  return Promise.all(roots.map((root) => realpath(root).catch(() => resolve(root))))
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Dependencies bring thousands of folders, and test files of their own; only who names them gets them. */
function excluded(pattern: string): (name: string) => boolean {
  const names = ['node_modules', '.git'].filter((name) => !pattern.split('/').includes(name))
  return (path) => names.includes(path.split(sep).at(-1) ?? '')
}
