/** Which files git tracks: their literals are no secrets. */
import { resolve } from 'node:path'
import { runCommand } from '../../../platform/exec.js'

/** Milliseconds. Redaction must not hold up a run. */
const TIMEOUT = 1_000

/** Those of the files (absolute) that are tracked, asked in one call. Without git, or without a repository: none. */
export async function trackedFiles(
  files: readonly string[],
  folder: string,
  signal: AbortSignal
): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  try {
    const args = ['ls-files', '-z', '--', ...files]
    const outcome = await runCommand('git', args, { cwd: folder, env: process.env, signal, timeout: TIMEOUT })
    if (outcome.exitCode !== 0) return new Set()
    const paths = outcome.stdout.split('\0').filter((path) => path !== '')
    return new Set(paths.map((path) => resolve(folder, path)))
  } catch {
    signal.throwIfAborted()
    return new Set()
  }
}
