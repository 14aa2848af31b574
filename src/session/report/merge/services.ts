/** The services of all shards: the same in each stands once, what fared differently stands for each. Pure. */
import type { ServiceResult } from '../../../contract/results.js'
import { relocated, type Rename, type Shard } from './shard.js'

export interface MergedServices {
  readonly services: ServiceResult[]
  readonly rename: Rename
}

export function mergeServices(shards: readonly Shard[]): MergedServices {
  const entries = shards.flatMap((shard) => (shard.results.services ?? []).map((service) => ({ shard, service })))
  const byName = Map.groupBy(entries, ({ service }) => service.name)
  const apart = new Set<string>()
  for (const [name, same] of byName) if (new Set(same.map(({ service }) => fate(service))).size > 1) apart.add(name)
  const rename: Rename = (shard, name) => (apart.has(name) ? `${shard.name}/${name}` : name)
  const services = [...byName.values()].flatMap((same) => {
    const shown = apart.has(same[0]?.service.name ?? '') ? same : same.toSorted(slowestFirst).slice(0, 1)
    return shown.map(({ shard, service: { log_file, ...service } }) => {
      const [log] = relocated(shard, 'logs', log_file)
      return { ...service, name: rename(shard, service.name), ...(log !== undefined && { log_file: log }) }
    })
  })
  return { services, rename }
}

/** All but times, which differ always. */
function fate({ role, image, digest, state, exit_code, oom, restarts }: ServiceResult): string {
  return JSON.stringify([role, image, digest, state, exit_code, oom, restarts])
}

interface Entry {
  readonly service: ServiceResult
}

function slowestFirst(a: Entry, b: Entry): number {
  return (b.service.ready_after_s ?? 0) - (a.service.ready_after_s ?? 0)
}
