/** The user's own folders (XDG Base Directory Specification): what is set to nothing, or to a relative path, counts as unset. */
import { homedir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** With HOME set to nothing, as some containers and services have it, the one of the user's account. */
export function homeFolder({ HOME }: Environment): string {
  return [HOME, homedir()].find((path) => path !== undefined && isAbsolute(path)) ?? userInfo().homedir
}

export function stateHome(env: Environment): string {
  return absolute(env.XDG_STATE_HOME) ?? join(homeFolder(env), '.local', 'state')
}

export function cacheHome(env: Environment): string {
  return absolute(env.XDG_CACHE_HOME) ?? join(homeFolder(env), '.cache')
}

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}
