/** From the names in reports and traces to files of the repository, without a search of the workspace for each. */
import { realpath } from 'node:fs/promises'
import { resolve as absolute } from 'node:path'
import { directPath } from './places/direct-path.js'
import { FileIndex } from './places/file-index.js'
import { listFiles } from './places/list-files.js'
import type { RepositoryPaths } from './places/types.js'

export { placeOf, type Place, type PlacedCase } from './places/place-of.js'
export type { RepositoryPaths } from './places/types.js'

export interface RepositoryPathsOptions {
  /** Absolute: the repository's root. */
  readonly workspace: string
  /** Absolute: of the test command. */
  readonly workingDirectory: string
  /** Once it aborts, nothing more is looked up. */
  readonly signal: AbortSignal
}

const NAME_LIMIT = 500
/** Names that are looked up in a run: a hostile report may make up any number of them. */
const MAX_NAMES = 20_000
/** Where a dot parts packages and classes, not a name and its extension. */
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:::|[.\\])[\p{L}\p{N}_$]+)*$/u

/** Cheap for thousands of failures: every name is looked up once, and files are listed once, if at all. */
export function createRepositoryPaths(options: RepositoryPathsOptions): RepositoryPaths {
  const { workspace, workingDirectory, signal } = options
  const known = new Map<string, Promise<string | undefined>>()
  let realWorkspace: Promise<string> | undefined
  let index: Promise<FileIndex> | undefined

  const lookUp = async (name: string): Promise<string | undefined> => {
    realWorkspace ??= realpath(workspace).catch(() => absolute(workspace))
    const places = { workspace, workingDirectory, realWorkspace: await realWorkspace }
    const path = normalised(name)
    const direct = await directPath(path, places)
    if (direct === 'outside') return undefined
    if (direct !== undefined) return direct.path
    index ??= listFiles(workspace, signal).then((files) => new FileIndex(files))
    const files = await index
    const found = files.byPath(path) ?? (CLASS.test(name) ? files.byClass(name) : undefined)
    // A listed file may be gone, or be a link to elsewhere.
    const there = found === undefined ? undefined : await directPath(absolute(workspace, found), places)
    return typeof there === 'object' ? there.path : undefined
  }

  return {
    resolve(name) {
      const before = known.get(name)
      if (before !== undefined) return before
      if (signal.aborted || known.size >= MAX_NAMES || !isName(name)) return Promise.resolve(undefined)
      const found = lookUp(name).catch(() => undefined)
      known.set(name, found)
      return found
    }
  }
}

function isName(name: string): boolean {
  return name !== '' && name.length <= NAME_LIMIT && !/[\0\r\n]/.test(name)
}

/** A Windows path names files of this repository by its end. */
function normalised(name: string): string {
  const path = name.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\/(?=[A-Za-z]:[\\/])/, '')
  if (process.platform === 'win32') return path
  return /^(?:[A-Za-z]:)?[^/]*\\/.test(path) ? path.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/') : path
}
