/** Where compose is. */
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import * as z from 'zod/mini'

export interface ComposeProgram {
  readonly command: string
  /** What comes before compose's own arguments. */
  readonly args: readonly string[]
  /** The program's file, if it is compose itself. */
  readonly file: string | undefined
}

/** The docker CLI's own list for Linux and macOS (docker/cli: cli-plugins/manager/manager_unix.go). */
const SYSTEM_FOLDERS = ['local/lib', 'local/libexec', 'lib', 'libexec'].map((part) => `/usr/${part}/docker/cli-plugins`)

const dockerConfig = z.looseObject({ cliPluginsExtraDirs: z.optional(z.array(z.string())) })

/**
 * The CLI's plugin, run directly: each call through `docker` asks the plugin for its metadata first, which doubles the
 * time. It finds context and engine by itself. undefined where there is none in the CLI's folders.
 */
export function composePlugin(env: NodeJS.ProcessEnv, systemFolders = SYSTEM_FOLDERS): ComposeProgram | undefined {
  const config = env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), '.docker')
  const folders = [...extraFolders(config), join(config, 'cli-plugins'), ...systemFolders]
  const file = folders.map((folder) => join(folder, 'docker-compose')).find(isProgram)
  return file === undefined ? undefined : { command: file, args: [], file }
}

/** A program on PATH. */
export function programOnPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function extraFolders(config: string): string[] {
  try {
    const parsed = dockerConfig.safeParse(JSON.parse(readFileSync(join(config, 'config.json'), 'utf8')))
    return parsed.success ? (parsed.data.cliPluginsExtraDirs ?? []) : []
  } catch {
    return []
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
