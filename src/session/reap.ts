/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */
import { findEndpoint } from '../docker/endpoint.js'
import { forget } from '../teardown/forget.js'
import { knownRuns, removeRun } from './clean-up.js'
import { removeOrphans, type Reaped } from './orphans.js'

/** Kept runs stay: they are removed by `down` alone. */
export async function reapRuns(env: NodeJS.ProcessEnv): Promise<Reaped[]> {
  const dead = (await knownRuns(env)).filter(({ live, plan }) => !live && !plan.keep)
  const byFolder = await Promise.all(dead.map(async (run) => ({ run, left: await removeRun(run) })))
  const byLabel = await removeOrphans({ kind: 'compose', endpoint: await findEndpoint(env) }, () => true)
  const reaped = await Promise.all(
    byFolder.map(async ({ run: { plan, folder }, left }) => {
      // The way to the engine that its plan names may be gone (a proxy, another socket), and the engine be this one.
      const here = byLabel.find(({ run_id }) => run_id === plan.run_id)
      if (left.length > 0 && here?.left.length === 0) await forget(plan, folder)
      return { run_id: plan.run_id, left: here?.left ?? left }
    })
  )
  return [...reaped, ...byLabel.filter(({ run_id }) => !dead.some(({ plan }) => plan.run_id === run_id))]
}
