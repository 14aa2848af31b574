/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */
import { findEndpoint } from '../docker/endpoint.js'
import { knownRuns, removeRun } from './clean-up.js'
import { removeOrphans, type Reaped } from './orphans.js'

/** Kept runs stay: they are removed by `down` alone. */
export async function reapRuns(env: NodeJS.ProcessEnv): Promise<Reaped[]> {
  const dead = (await knownRuns(env)).filter(({ live, plan }) => !live && !plan.keep)
  const byFolder = await Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await removeRun(run) })))
  return [...byFolder, ...(await removeOrphans({ kind: 'compose', endpoint: await findEndpoint(env) }, () => true))]
}
