/** Replicas become services of their own: each is started, probed and told to the tests apart. */
import type { ComposeService } from './types.js'
import { without } from './without.js'

export interface Replica {
  /** Name in the generated file: the service's, for further replicas `<service>-<n>`. */
  readonly name: string
  readonly service: string
  /** From 1. */
  readonly replica: number
}

/** `scale`, else `deploy.replicas`, else one. */
export function replicaCount(service: ComposeService): number {
  return service.scale ?? service.deploy?.replicas ?? 1
}

/** In the file's order; none for `scale: 0`. */
export function replicasOf(services: Readonly<Record<string, ComposeService>>): Replica[] {
  const taken = new Set(Object.keys(services))
  return Object.entries(services).flatMap(([service, definition]) =>
    Array.from({ length: Math.max(0, replicaCount(definition)) }, (_, index) => {
      const replica = index + 1
      const name = replica === 1 ? service : freeName(service, replica, taken)
      taken.add(name)
      return { name, service, replica }
    })
  )
}

function freeName(service: string, replica: number, taken: ReadonlySet<string>): string {
  let name = `${service}-${replica}`
  while (taken.has(name)) name = `${name}-${replica}`
  return name
}

/** The definition without what only selected or multiplied it. */
export function withoutScale(service: ComposeService): ComposeService {
  const rest = without(service, 'scale', 'profiles', 'develop', 'deploy')
  const deploy = without(service.deploy ?? {}, 'replicas', 'mode')
  return Object.keys(deploy).length === 0 ? rest : { ...rest, deploy }
}
