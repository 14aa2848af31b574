/** From the names in coverage reports to files of the repository, so that reports of different tools mean the same file. */
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { CoverageReport } from '../../readers/coverage/types.js'
import { directPath } from '../places/direct-path.js'
import { createRepositoryPaths } from '../repository-paths.js'
import { createGoModules } from './go-modules.js'
import { rootsOf, type Place } from './roots.js'

export interface SourcePath {
  /** Relative to the repository's root, with `/`; where no file of it is meant, as the report names it. */
  readonly path: string
  /** It is a file of the repository. */
  readonly found: boolean
}

export type NameResolver = (name: string) => Promise<SourcePath>

export interface SourcePaths {
  forReport(report: CoverageReport, place: Omit<Place, 'workspace'>): Promise<NameResolver>
}

/** Sources of another machine with which a name is tried. */
const MAX_FOREIGN = 3

/** Shared by all reports: files are listed once, if at all. `workspace`: absolute, the repository's root. */
export async function createSourcePaths(workspace: string, signal: AbortSignal): Promise<SourcePaths> {
  const realWorkspace = await realpath(workspace).catch(() => resolve(workspace))
  const index = createRepositoryPaths({ workspace, workingDirectory: workspace, signal })
  const modules = createGoModules(workspace, signal)

  const direct = async (path: string): Promise<string | undefined> => {
    const found = await directPath(path, { workspace, realWorkspace, workingDirectory: workspace })
    return typeof found === 'object' ? found.path : undefined
  }

  return {
    async forReport({ format, sources }, place) {
      const roots = await rootsOf({ ...place, workspace }, sources)
      const foreign = sources.filter((source) => isAbsolute(source) && !roots.includes(source)).slice(0, MAX_FOREIGN)
      const there = createPresence()
      // One tool wrote the report, in one folder: where one file was found, the others are.
      let last: string | undefined

      const inRoots = async (name: string): Promise<string | undefined> => {
        const first = name.split('/', 1)[0] ?? ''
        for (const root of last === undefined ? roots : new Set([last, ...roots])) {
          if (!(await there(join(root, first)))) continue
          const path = await direct(join(root, name))
          if (path === undefined) continue
          last = root
          return path
        }
        return undefined
      }

      const inModules = async (name: string): Promise<string | undefined> => {
        for (const candidate of await modules.candidates(name)) {
          const path = await direct(candidate)
          if (path !== undefined) return path
        }
        return undefined
      }

      const elsewhere = async (name: string): Promise<string | undefined> => {
        const joined = isAbsolute(name) ? [] : foreign.map((source) => join(source, name))
        for (const candidate of [...joined, name]) {
          const path = await index.resolve(candidate)
          if (path !== undefined) return path
        }
        return undefined
      }

      return async (foreignName) => {
        const name = normalised(foreignName)
        const path =
          (format === 'go-cover' ? await inModules(name) : undefined) ??
          (isAbsolute(name) ? await direct(name) : await inRoots(name)) ??
          (await elsewhere(name))
        if (path !== undefined) return { path, found: true }
        return { path: kept(name, last, [resolve(workspace), realWorkspace]), found: false }
      }
    }
  }
}

/** A file that is not there any more is still the package's in whose folder the others are. */
function kept(name: string, root: string | undefined, workspaces: readonly string[]): string {
  const path = isAbsolute(name) ? name : root === undefined ? undefined : join(root, name)
  if (path === undefined) return name
  for (const workspace of workspaces) {
    const way = relative(workspace, path)
    if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return way.split(sep).join('/')
  }
  return name
}

function normalised(name: string): string {
  const path = name.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\.\//, '')
  return /^(?:[A-Za-z]:)?[^/]*\\/.test(path) ? path.replaceAll('\\', '/') : path
}

/** Whether there is anything of that name; each is looked at once. */
function createPresence(): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const found = stat(path).then(
      () => true,
      () => false
    )
    known.set(path, found)
    return found
  }
}
