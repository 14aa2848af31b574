/** The names of a repository's files: from git where it is one, else from its folders. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../../platform/exec.js'

/** Milliseconds for git, and again for the walk. */
const LIMIT = 10_000
/** Bytes of names. */
const MAX_OUTPUT = 64 * 1024 * 1024
const MAX_FILES = 200_000
const MAX_DEPTH = 32

/** Dependencies and what is built: a test is never reported on them. */
const SKIPPED = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'site-packages',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
  'target',
  'build',
  'dist',
  'out',
  'bin',
  'obj',
  'coverage',
  '.gradle',
  '.idea',
  '.next',
  '.nuxt',
  '.cache',
  'Pods'
])
/** What a repository holds by its own will stays, whatever its folder is called. */
const DEPENDENCIES = /(?:^|\/)(?:node_modules|site-packages|\.venv|\.tox)\//

/**
 * Paths relative to `workspace`, with `/`. What is ignored is not listed. Bounded: of a huge or hostile tree there are
 * some, or none. Never throws; an aborted signal ends it with what there is.
 */
export async function listFiles(workspace: string, signal: AbortSignal): Promise<string[]> {
  return (await fromGit(workspace, signal)) ?? walk(workspace, AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]))
}

async function fromGit(workspace: string, signal: AbortSignal): Promise<string[] | undefined> {
  // A repository's own settings must not start programs here.
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-co', '--exclude-standard', '-z']
  try {
    const result = await runCommand('git', args, { cwd: workspace, signal, timeout: LIMIT, maxOutput: MAX_OUTPUT })
    if (result.exitCode !== 0) return undefined
    return result.stdout.split('\0').filter((name) => name !== '' && !DEPENDENCIES.test(name))
  } catch {
    return undefined
  }
}

async function walk(workspace: string, signal: AbortSignal): Promise<string[]> {
  const files: string[] = []
  let folders = ['']
  for (let depth = 0; depth < MAX_DEPTH && folders.length > 0; depth++) {
    const next: string[] = []
    for (const folder of folders) {
      if (signal.aborted || files.length >= MAX_FILES) return files
      for (const entry of await readdir(join(workspace, folder), { withFileTypes: true }).catch(() => [])) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`
        // A symbolic link is neither: it is not followed.
        if (entry.isFile()) files.push(name)
        else if (entry.isDirectory() && !SKIPPED.has(entry.name)) next.push(name)
      }
    }
    folders = next
  }
  return files
}
