/** Edges between services: to replicas that are there, and none to services that are not. */
import { ConfigError } from '../../../errors.js'
import type { Dependency } from '../../engine.js'
import type { ComposeService } from './types.js'

/** Names of a service's replicas; none if it is not in the testbed. */
export type ReplicaNames = (service: string) => readonly string[]

/** Where a service lives in another one's namespace: without that one there is nothing to live in. */
const NAMESPACES = ['network_mode', 'ipc', 'pid'] as const

/**
 * Edges with `required: false` to services that are not in the model, and edges to services with `scale: 0`, go: compose
 * refuses a file with them. Others lead to every replica. Errors: ConfigError where a service can't do without.
 */
export function connect(name: string, service: ComposeService, replicas: ReplicaNames): ComposeService {
  for (const key of NAMESPACES) {
    const other = /^service:(.+)$/.exec(service[key] ?? '')?.[1]
    if (other !== undefined) requireService(name, `${key}: ${service[key] ?? ''}`, other, replicas)
  }
  for (const from of service.volumes_from ?? []) {
    const other = from.split(':')[0] ?? from
    if (other !== 'container') requireService(name, `volumes_from: ${from}`, other, replicas)
  }
  const { depends_on: dependsOn, links, ...rest } = service
  const edges = Object.entries(dependsOn ?? {}).flatMap(([other, edge]) =>
    replicas(other).map((replica) => [replica, edge] as const)
  )
  const kept = links?.filter((link) => replicas(link.split(':')[0] ?? link).length > 0)
  return {
    ...rest,
    ...(edges.length > 0 && { depends_on: Object.fromEntries(edges) }),
    ...(kept && kept.length > 0 && { links: kept })
  }
}

/** The same edges as the engine's port has them, by the names of services. */
export function dependenciesOf(service: ComposeService, replicas: ReplicaNames): Dependency[] {
  return Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) =>
    replicas(other).length > 0 ? [{ service: other, condition }] : []
  )
}

function requireService(name: string, key: string, other: string, replicas: ReplicaNames): void {
  if (replicas(other).length > 0) return
  throw new ConfigError(`services.${name}.${key}: the service ${other} is not started`, {
    service: name,
    hint: `start at least one ${other}, or leave ${name} out`
  })
}
