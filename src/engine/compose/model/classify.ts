/** Which services are under test, and which are what they need. */
import type { Role } from '../../engine.js'
import { variablesIn } from './interpolation.js'
import type { ComposeModel, RawModel } from './types.js'

/** Names of the services whose uninterpolated definition uses `${IMAGE_TAG}` anywhere. */
export function servicesWithImageTag(raw: RawModel): Set<string> {
  const services = Object.entries(raw.services)
  return new Set(services.filter(([, service]) => variablesIn(service).has('IMAGE_TAG')).map(([name]) => name))
}

export interface Naming {
  /** The option `infrastructure`; undefined: not given. Names, all others are by rule. */
  readonly infrastructure?: readonly string[] | undefined
  /** `x-testbed.infrastructure` of the service (testbed.yml wins, which is for the caller). */
  readonly declared: (service: string) => boolean | undefined
}

/**
 * Application services have `build`, use `${IMAGE_TAG}`, or depend, however far, on such a one; unless named otherwise.
 * One that is named infrastructure does not make its dependants application services.
 */
export function classify(model: ComposeModel, tagged: ReadonlySet<string>, naming: Naming): Map<string, Role> {
  const named = new Map(Object.keys(model.services).map((name) => [name, declaredRole(name, naming)]))
  const roles = new Map<string, Role>()
  const roleOf = (name: string): Role => {
    const known = named.get(name) ?? roles.get(name)
    if (known) return known
    // Against a circle, which compose refuses anyway.
    roles.set(name, 'infrastructure')
    const service = model.services[name]
    const own = service !== undefined && (hasBuild(service.build) || tagged.has(name))
    const dependencies = Object.keys(service?.depends_on ?? {}).filter((other) => other in model.services)
    const role = own || dependencies.some((other) => roleOf(other) === 'application') ? 'application' : 'infrastructure'
    roles.set(name, role)
    return role
  }
  return new Map(Object.keys(model.services).map((name) => [name, roleOf(name)]))
}

function hasBuild(build: unknown): boolean {
  return build !== undefined && build !== null
}

function declaredRole(name: string, naming: Naming): Role | undefined {
  if (naming.infrastructure?.includes(name) === true) return 'infrastructure'
  const declared = naming.declared(name)
  if (declared === undefined) return undefined
  return declared ? 'infrastructure' : 'application'
}
