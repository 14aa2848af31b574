/** Which files compose reads: for messages and for git only, compose's own discovery decides. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join, relative, resolve } from 'node:path'
import { parseDotenv, type DotenvEntry } from './dotenv.js'

/** In compose's order of preference. */
export const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
const OVERRIDES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml'
]

export interface FileSelection {
  readonly workingDirectory: string
  readonly composeFiles?: readonly string[] | undefined
  readonly envFiles: readonly string[]
}

/** Absolute paths of the compose files that are named, or else found as compose does: here, then in the parents. */
export function composeFilesOf(selection: FileSelection, env: NodeJS.ProcessEnv): string[] {
  const { workingDirectory, composeFiles = [] } = selection
  if (composeFiles.length > 0) return composeFiles.map((file) => resolve(workingDirectory, file))
  if (env.COMPOSE_FILE !== undefined && env.COMPOSE_FILE !== '') {
    const files = env.COMPOSE_FILE.split(env.COMPOSE_PATH_SEPARATOR ?? delimiter)
    return files.filter((file) => file !== '').map((file) => resolve(workingDirectory, file))
  }
  for (let folder = resolve(workingDirectory); ; folder = dirname(folder)) {
    const main = firstOf(folder, DEFAULT_NAMES)
    if (main !== undefined) return [main, firstOf(folder, OVERRIDES)].filter((file) => file !== undefined)
    if (dirname(folder) === folder) return []
  }
}

/** Absolute paths of the files that give compose its variables: `env-file`, else `.env` beside the file and here. */
export function variableFilesOf(selection: FileSelection, composeFiles: readonly string[]): string[] {
  const { workingDirectory, envFiles } = selection
  if (envFiles.length > 0) return envFiles.map((file) => resolve(workingDirectory, file))
  const folders = [...composeFiles.slice(0, 1).map((file) => dirname(file)), resolve(workingDirectory)]
  return [...new Set(folders)].map((folder) => join(folder, '.env')).filter((file) => existsSync(file))
}

/** The entries of a `.env` file; none where it can't be read. */
export async function readDotenv(file: string): Promise<DotenvEntry[]> {
  return parseDotenv(await readFile(file, 'utf8').catch(() => ''))
}

/** A path as it is short to read: relative to the working directory if it lies below it. */
export function shown(file: string, workingDirectory: string): string {
  const path = relative(workingDirectory, file)
  return path === '' || path.startsWith('..') ? file : path
}

function firstOf(folder: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(folder, name)).find((file) => existsSync(file))
}
