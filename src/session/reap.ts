/** Finds and removes dead runs of any owner: by their folders on this machine, else by the labels of what they left. */
import { hostname } from 'node:os'
import { LABELS } from '../contract/labels.js'
import { DockerClient } from '../docker/client.js'
import { listContainers } from '../docker/containers.js'
import { findEndpoint } from '../docker/endpoint.js'
import { listNetworks } from '../docker/networks.js'
import { listVolumes } from '../docker/volumes.js'
import { openRemover } from '../engine/open.js'
import { runFolderAt } from '../run/folder.js'
import { readPlan } from '../run/plan-file.js'
import { isLive } from './liveness.js'
import { knownRuns, removeRun } from './clean-up.js'

export interface Reaped {
  readonly run_id: string
  readonly left: readonly string[]
}

/** Kept runs stay: they are removed by `down` alone. */
export async function reapRuns(env: NodeJS.ProcessEnv): Promise<Reaped[]> {
  const dead = (await knownRuns(env)).filter(({ live, plan }) => !live && !plan.keep)
  const byFolder = await Promise.all(dead.map(async (run) => ({ run_id: run.plan.run_id, left: await removeRun(run) })))
  return [...byFolder, ...(await reapByLabels(env))]
}

/** Runs whose folder lies elsewhere (another user, a job's emptied temporary folder, another machine). */
async function reapByLabels(env: NodeJS.ProcessEnv): Promise<Reaped[]> {
  const endpoint = await findEndpoint(env)
  const client = new DockerClient(endpoint)
  const labels = [LABELS.run]
  const found = await Promise.all([
    listContainers(client, { labels }),
    listNetworks(client, { labels }),
    listVolumes(client, { labels })
  ])
  client.close()
  const runs = new Map(found.flat().map((resource) => [resource.Labels[LABELS.run] ?? '', resource.Labels]))
  const reaped: Reaped[] = []
  for (const [run_id, labelsOfRun] of runs) {
    if (labelsOfRun[LABELS.keep] === 'true' || !(await isDead(labelsOfRun))) continue
    const remover = await openRemover({ engine: { kind: 'compose', endpoint } })
    const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] }
    reaped.push({ run_id, left: await remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(240_000)) })
  }
  return reaped
}

/** A folder on this machine decides by its lease; one that is gone had its run cut short. Elsewhere only time tells. */
async function isDead(labels: Readonly<Record<string, string>>): Promise<boolean> {
  const [, host, path] = /^([^:]*):(.*)$/.exec(labels[LABELS.folder] ?? '') ?? []
  if (host === hostname() && path !== undefined) {
    const folder = runFolderAt(path)
    const plan = await readPlan(folder)
    return plan === undefined || !(await isLive(folder, plan))
  }
  const expires = Date.parse(labels[LABELS.expires] ?? '')
  return Number.isNaN(expires) || expires < Date.now()
}
