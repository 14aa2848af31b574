/** Dead runs whose folder says nothing any more: found by the labels of what they left on the engine. */
import { access } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { LABELS } from '../contract/labels.js'
import type { Plan } from '../contract/plan.js'
import { DockerClient } from '../docker/client.js'
import { listContainers } from '../docker/containers.js'
import { listNetworks } from '../docker/networks.js'
import { listVolumes } from '../docker/volumes.js'
import { openRemover } from '../engine/open.js'
import { messageOf } from '../errors.js'
import { runFolderAt } from '../run/folder.js'
import { readPlan } from '../run/plan-file.js'
import { isLive } from './liveness.js'

export type RunLabels = Readonly<Record<string, string>>

export interface Reaped {
  readonly run_id: string
  readonly left: readonly string[]
}

/** Milliseconds for one run. */
const BUDGET = 240_000

/** Removes the dead runs for which `wanted` holds; kept ones stay. Errors: of an engine that can't be asked what there is. */
export async function removeOrphans(engine: Plan['engine'], wanted: (labels: RunLabels) => boolean): Promise<Reaped[]> {
  const reaped: Reaped[] = []
  for (const [run_id, labels] of await labelledRuns(engine)) {
    if (!wanted(labels) || labels[LABELS.keep] === 'true' || !(await isDead(labels))) continue
    const remover = await openRemover({ engine })
    const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] }
    const removal = remover.remove(plan, '', () => Promise.resolve(), AbortSignal.timeout(BUDGET))
    reaped.push({ run_id, left: await removal.catch((error: unknown) => [messageOf(error)]) })
  }
  return reaped
}

async function labelledRuns({ endpoint, api_version }: Plan['engine']): Promise<Map<string, RunLabels>> {
  const client = new DockerClient(endpoint, { apiVersion: api_version })
  const labels = [LABELS.run]
  try {
    const found = await Promise.all([
      listContainers(client, { labels }),
      listNetworks(client, { labels }),
      listVolumes(client, { labels })
    ])
    return new Map(found.flat().map((resource) => [resource.Labels[LABELS.run] ?? '', resource.Labels]))
  } finally {
    client.close()
  }
}

/**
 * A folder on this machine decides; one that was emptied, as runners do between jobs, had its run cut short. Where it can't
 * be looked at (another machine, another user's, a container without that path), only time tells.
 */
export async function isDead(labels: RunLabels, host = hostname(), now = Date.now()): Promise<boolean> {
  const [, place, path] = /^([^:]*):(.*)$/.exec(labels[LABELS.folder] ?? '') ?? []
  if (place === host && path !== undefined) {
    const folder = runFolderAt(path)
    const plan = await readPlan(folder)
    if (plan !== undefined) return !(await isLive(folder, plan))
    if ((await isMissing(folder.plan)) && !(await isMissing(dirname(dirname(path))))) return true
  }
  const expires = Date.parse(labels[LABELS.expires] ?? '')
  return Number.isNaN(expires) || expires < now
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
  )
}
