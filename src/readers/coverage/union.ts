/** All reports together, by source file and line. */
import type { Coverage, CoverageCount } from '../../contract/results.js'
import type { FileCoverage } from './file-coverage.js'
import type { Count } from './count.js'

/** Top folders that are listed; the rest is summed. */
const MAX_FOLDERS = 200
export const OTHER_FOLDERS = '(other folders)'

/** By path, relative to the repository's root where that is known. */
export class CoverageUnion {
  readonly #files = new Map<string, FileCoverage>()

  /** A line is covered if any report covers it. The union may keep and change `file`. */
  add(path: string, file: FileCoverage): void {
    const known = this.#files.get(path)
    if (known === undefined) this.#files.set(path, file)
    else known.merge(file)
  }

  /** Sorted by path. */
  get files(): (readonly [string, FileCoverage])[] {
    return [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  /** Files without any line of code are not counted. */
  totals(): Pick<Coverage, 'lines' | 'branches' | 'files' | 'folders'> {
    const all = new Sum()
    const folders = new Map<string, Sum>()
    let files = 0
    for (const [path, file] of this.#files) {
      const { lines, branches } = file
      if (lines.total > 0) files++
      if (lines.total === 0 && branches.total === 0) continue
      const name = topFolder(path)
      const folder = folders.get(name) ?? new Sum()
      folders.set(name, folder)
      for (const sum of [all, folder]) sum.add(lines, branches)
    }
    return { ...all.counts(), files, folders: listed(folders) }
  }
}

class Sum {
  lines = { covered: 0, total: 0 }
  branches = { covered: 0, total: 0 }

  add(lines: Count, branches: Count): void {
    this.lines.covered += lines.covered
    this.lines.total += lines.total
    this.branches.covered += branches.covered
    this.branches.total += branches.total
  }

  counts(): { lines: CoverageCount; branches?: CoverageCount } {
    return { lines: counted(this.lines), ...(this.branches.total > 0 && { branches: counted(this.branches) }) }
  }
}

/** The largest ones, sorted by name. */
function listed(folders: ReadonlyMap<string, Sum>): Coverage['folders'] {
  const bySize = [...folders].sort(([a, x], [b, y]) => y.lines.total - x.lines.total || (a < b ? -1 : 1))
  const kept = bySize.slice(0, MAX_FOLDERS).sort(([a], [b]) => (a < b ? -1 : 1))
  const others = new Sum()
  for (const [, { lines, branches }] of bySize.slice(MAX_FOLDERS)) others.add(lines, branches)
  const all = bySize.length > MAX_FOLDERS ? [...kept, [OTHER_FOLDERS, others] as const] : kept
  return all.map(([path, sum]) => ({ path, ...sum.counts() }))
}

/** `.` for a file in the root; of an absolute path, its first folder. */
function topFolder(path: string): string {
  const end = path.indexOf('/', 1)
  return end === -1 ? '.' : path.slice(0, end)
}

/** Percent with two decimals, rounded down: only what is covered whole has 100. */
export function counted({ covered, total }: Count): CoverageCount {
  const scaled = covered * 10_000
  const percent = total === 0 ? 100 : (scaled - (scaled % total)) / total / 100
  return { covered, total, percent }
}
