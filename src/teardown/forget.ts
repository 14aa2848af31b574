import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../contract/plan.js'
import type { RunFolder } from '../run/folder.js'

/**
 * What names secrets, or says that there is something to remove, goes; journal and results stay for a look. Never throws.
 * The plan goes last: who is killed before that leaves a run that is torn down again.
 */
export async function forget(plan: Plan, folder: RunFolder): Promise<void> {
  const names = await readdir(folder.path).catch(() => [])
  // A process that was killed while it wrote one of them has left its temporary copy.
  const halfWritten = names.filter((name) => name.endsWith('.tmp')).map((name) => join(folder.path, name))
  const gone = [folder.lease, folder.compose, folder.env, folder.secrets, plan.socket, ...halfWritten]
  for (const paths of [gone, [folder.plan]]) {
    await Promise.allSettled(paths.map((path) => rm(path, { force: true })))
  }
}
