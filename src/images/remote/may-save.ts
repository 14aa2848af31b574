/** Whether this job's images are for others. */
import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { CacheMode } from '../cache/decide.js'

const event = z.object({ repository: z.object({ default_branch: z.string() }) })

/**
 * What starts a job on a branch that only those can who may write to it. Others (`pull_request_target`, `workflow_run`,
 * `issue_comment`) run there too, for anybody.
 */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/**
 * By default only what the default branch runs for those who may write to it: its entries are seen by all branches, those of
 * a pull request by that one alone, and all of them share the repository's 10 GB. `always` saves wherever it runs.
 */
export async function maySave(mode: CacheMode, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (mode !== 'auto') return mode === 'always'
  if (!TRUSTED.includes(env.GITHUB_EVENT_NAME ?? '')) return false
  const branch = await defaultBranch(env)
  return branch !== undefined && env.GITHUB_REF === `refs/heads/${branch}`
}

async function defaultBranch({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  try {
    return event.parse(JSON.parse(await readFile(path, 'utf8'))).repository.default_branch
  } catch {
    return undefined
  }
}
