/** A file that a path names as it stands, and that really lies in the workspace. */
import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** `outside`: it is a file of this machine outside of the workspace, so it can't be one of another machine's workspace. */
export type Direct = { readonly path: string } | 'outside' | undefined

export interface DirectOptions {
  /** Absolute. */
  readonly workspace: string
  /** `workspace` without symbolic links. */
  readonly realWorkspace: string
  /** Absolute: relative paths are tried from here first. */
  readonly workingDirectory: string
}

export async function directPath(file: string, options: DirectOptions): Promise<Direct> {
  const { workspace, realWorkspace, workingDirectory } = options
  if (isAbsolute(file)) return within(resolve(file), realWorkspace)
  for (const base of new Set([workingDirectory, workspace])) {
    const found = await within(resolve(base, file), realWorkspace)
    if (typeof found === 'object') return found
  }
  return undefined
}

/** Where it really lies counts: a symbolic link in the workspace may lead anywhere. */
async function within(path: string, realWorkspace: string): Promise<Direct> {
  try {
    const real = await realpath(path)
    if (!(await lstat(real)).isFile()) return undefined
    const way = relative(realWorkspace, real)
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return 'outside'
    return { path: way.split(sep).join('/') }
  } catch {
    return undefined
  }
}
