/** Paths and globs of options. */
import { constants } from 'node:fs'
import { access, glob, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { ConfigError } from '../errors.js'
import { quoted } from './text.js'

/** Whether the file is there and can be read. */
export async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false
  )
}

/** A path as messages show it: relative to the folder where it lies inside. */
export function shownPath(path: string, from: string): string {
  const inside = relative(from, path)
  return inside === '' || inside.startsWith('..') ? path : inside
}

/** `place` names the option. */
export async function existingFolder(path: string, place: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory() === true) return path
  throw new ConfigError(`${place}: ${found === undefined ? 'no such folder' : 'not a folder'}: ${quoted(path, 200)}`)
}

export async function existingFiles(paths: readonly string[], base: string, place: string): Promise<readonly string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const whole = resolve(base, path)
      if (await isReadable(whole)) return whole
      throw new ConfigError(`${place}: no such file: ${quoted(path, 200)}`, { hint: `Looked for ${whole}` })
    })
  )
}

/**
 * Files and globs -> absolute paths in the order given, matches of a glob sorted, each path once. A path that exists is
 * itself, whatever characters it has. A file that is not there and a glob that matches nothing are errors.
 */
export async function matchingFiles(
  patterns: readonly string[],
  base: string,
  place: string
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    if (!/[*?[{]/.test(pattern) || (await isReadable(resolve(base, pattern)))) {
      for (const path of await existingFiles([pattern], base, place)) found.add(path)
      continue
    }
    const matches: string[] = []
    for await (const match of glob(pattern, { cwd: base })) matches.push(resolve(base, match))
    if (matches.length === 0) {
      throw new ConfigError(`${place}: the glob matches no file: ${quoted(pattern, 200)}`, {
        hint: `Looked in ${base}`
      })
    }
    for (const match of matches.sort()) found.add(match)
  }
  return [...found]
}
