/** Versions of compose, and what is remembered of one so that asking costs no process. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { stateHome } from '../../../platform/home.js'
import { readJson, writeJson } from '../../../run/json-file.js'

/** The first version whose `config` and `create` do all that is asked of them here. */
export const NEEDED_VERSION = '2.24.4'

const NUMBERS = /^v?(\d+)\.(\d+)\.(\d+)/

/** Whether `version` is `needed` or later. One that can't be read (a build of one's own: `dev`) is believed to be. */
export function isRecentEnough(version: string, needed = NEEDED_VERSION): boolean {
  const found = NUMBERS.exec(version)?.slice(1).map(Number)
  const wanted = NUMBERS.exec(needed)?.slice(1).map(Number) ?? []
  if (!found) return true
  for (const [index, want] of wanted.entries()) {
    const have = found[index] ?? 0
    if (have !== want) return have > want
  }
  return true
}

const remembered = z.object({ path: z.string(), mtime: z.number(), size: z.number(), version: z.string() })

function memoryFile(env: NodeJS.ProcessEnv): string {
  return join(stateHome(env), 'integration-testbed', 'compose-version.json')
}

/** The version that this very file (path, time, size) told before; undefined where it has to be asked. */
export async function recallVersion(path: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const [known, file] = await Promise.all([readJson(memoryFile(env), remembered), stat(path).catch(() => undefined)])
  if (!known || !file) return undefined
  const same = known.path === path && known.mtime === file.mtimeMs && known.size === file.size
  return same ? known.version : undefined
}

/** A state folder that can't be written costs a process next time, nothing else. */
export async function rememberVersion(path: string, version: string, env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const file = await stat(path)
    await writeJson(memoryFile(env), { path, mtime: file.mtimeMs, size: file.size, version })
  } catch {
    // See above.
  }
}
