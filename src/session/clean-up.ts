/** Before a run starts: what a dead run of the same owner left is removed. */
import { LABELS } from '../contract/labels.js'
import type { Plan } from '../contract/plan.js'
import { openRemover } from '../engine/open.js'
import { listRunFolders, type RunFolder } from '../run/folder.js'
import { openJournal } from '../run/journal.js'
import { readPlan } from '../run/plan-file.js'
import { writeResults } from '../run/results-file.js'
import { supervisorHooks } from '../supervisor/release.js'
import { tearDown } from '../teardown/tear-down.js'
import { isLive } from './liveness.js'
import { removeOrphans } from './orphans.js'

export interface KnownRun {
  readonly folder: RunFolder
  readonly plan: Plan
  /** See `isLive`. */
  readonly live: boolean
}

/** The runs that this user has on this machine, torn down ones left out. */
export async function knownRuns(env: NodeJS.ProcessEnv): Promise<KnownRun[]> {
  const folders = await listRunFolders(env)
  const runs = await Promise.all(
    folders.map(async (folder) => {
      const plan = await readPlan(folder)
      if (plan === undefined) return undefined
      return { folder, plan, live: await isLive(folder, plan) }
    })
  )
  return runs.filter((run) => run !== undefined)
}

/** Ids of the runs that were removed. `mine`: the run that starts, which is not dead. */
export async function cleanUpDeadRuns(mine: Plan, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const known = await knownRuns(env)
  const dead = known.filter(
    ({ plan, live }) => plan.owner_key === mine.owner_key && plan.run_id !== mine.run_id && !live && !plan.keep
  )
  const [byFolder, byLabel] = await Promise.all([
    Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await removeRun(run) }))),
    // A job's folders are emptied before the next one begins.
    removeOrphans(
      mine.engine,
      (labels) =>
        labels[LABELS.owner] === mine.owner_key && !known.some(({ plan }) => plan.run_id === labels[LABELS.run])
    )
  ])
  return [...byFolder, ...byLabel].filter(({ left }) => left.length === 0).map(({ run_id }) => run_id)
}

/** Tears a run down and completes its results file, where that can still be written. Returns what is left. */
export async function removeRun({ folder, plan }: KnownRun): Promise<readonly string[]> {
  const journal = openJournal(folder.journal, 'post')
  const left = await tearDown({
    plan,
    folder,
    journal,
    remover: await openRemover(plan),
    ...supervisorHooks(plan, folder)
  })
  journal.close()
  // Its workspace may be gone: that is no failure of who cleans up.
  await writeResults(plan, folder, true).catch(() => undefined)
  return left
}
