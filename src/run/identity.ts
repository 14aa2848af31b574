/** Names that a run has: its id, and the key of its owner. */
import { createHash, randomBytes } from 'node:crypto'
import { basename } from 'node:path'

/** Characters of a run number, which other runners than GitHub's may choose freely. */
const LONGEST_NUMBER = 10

/** What a compose project or a namespace may be called: lower case, digits, hyphens. */
function slug(text: string, longest: number): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}

/** `owner/name` in a job; elsewhere the name of the folder. */
export function repositoryName(env: NodeJS.ProcessEnv, workingDirectory: string): string {
  return env.GITHUB_REPOSITORY ?? basename(workingDirectory)
}

/**
 * `itb-<repository, 20>-<run number>-<attempt>-<6 random>`; outside of a job without the numbers. Two jobs of one run, or
 * two runs on one host, never share it.
 */
export function newRunId(env: NodeJS.ProcessEnv, workingDirectory: string): string {
  const repository = slug(basename(repositoryName(env, workingDirectory)), 20) || 'run'
  const numbers = [env.GITHUB_RUN_NUMBER, env.GITHUB_RUN_ATTEMPT]
    .map((part) => slug(part ?? '', LONGEST_NUMBER))
    .filter((part) => part !== '')
  return ['itb', repository, ...numbers, randomBytes(3).toString('hex')].join('-')
}

/** Who may clean up after whom: the same workspace and configuration on the same engine and runner. */
export function ownerKey(parts: { engine: string; workspace: string; configuration: string; runner: string }): string {
  const text = [parts.engine, parts.workspace, parts.configuration, parts.runner].join('\0')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
