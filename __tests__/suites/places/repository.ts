/** Repositories for tests: files by their names, in git or not. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRepositoryPaths, type RepositoryPaths } from '../../../src/suites/repository-paths.js'

export interface Repository {
  readonly root: string
  readonly paths: RepositoryPaths
}

export async function repository(
  files: readonly string[],
  { git = true, workingDirectory = '.', signal = new AbortController().signal } = {}
): Promise<Repository> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'itb-places-')))
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  if (git) execFileSync('git', ['init', '--quiet'], { cwd: root })
  const paths = createRepositoryPaths({ workspace: root, workingDirectory: join(root, workingDirectory), signal })
  return { root, paths }
}
