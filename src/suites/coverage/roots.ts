/** Folders that the names in a coverage report may be relative to. */
import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

export interface Place {
  /** The report, as the tool wrote it; undefined where only a copy is left. */
  readonly file: string | undefined
  /** Of the test command. */
  readonly workingDirectory: string
  readonly workspace: string
}

/** More combinations than any report needs. */
const MAX_ROOTS = 200

/**
 * Absolute, the likeliest first. A report that lies in the working directory belongs to the nearest folder around it, as that of
 * a package of a monorepo does; then the working directory and the folders around it; then those around a report that lies
 * elsewhere. With each of `sources` first. Only folders that are there.
 */
export async function rootsOf(place: Place, sources: readonly string[]): Promise<readonly string[]> {
  const bases = basesOf(place)
  const outright = sources.filter((source) => isAbsolute(source))
  const inside = bases.flatMap((base) => [
    ...sources.filter((source) => !isAbsolute(source)).map((source) => resolve(base, source)),
    base
  ])
  const roots = [...new Set([...outright, ...inside])].slice(0, MAX_ROOTS)
  const there = await Promise.all(roots.map(isFolder))
  return roots.filter((_, index) => there[index] === true)
}

function basesOf({ file, workingDirectory, workspace }: Place): string[] {
  const folder = file === undefined ? undefined : dirname(file)
  const around = (from: string | undefined, to: string): string[] => (from === undefined ? [] : [...folders(from, to)])
  const own = around(folder, workingDirectory)
  const working = around(workingDirectory, workspace)
  return [...own, workingDirectory, ...working, ...around(folder, workspace), workspace]
}

/** From a folder up to one around it, both included; none if it is not. */
function* folders(from: string, to: string): Generator<string> {
  const way = relative(to, from)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return
  const steps = way === '' ? [] : way.split(sep)
  for (let length = steps.length; length >= 0; length--) yield join(to, ...steps.slice(0, length))
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
