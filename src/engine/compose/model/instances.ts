/** What the engine's port tells of a service, as far as the model knows it. */
import type { ServiceFacts } from '../../../config/service-facts.js'
import type { Instance, Role } from '../../engine.js'
import { declaredHealthCheck, mergeHealthCheck, type DeclaredHealthCheck } from './health.js'
import { exposedPorts, publishedPorts } from './ports.js'
import { dependenciesOf, type ReplicaNames } from './references.js'
import type { Replica } from './replicas.js'
import { isProvided, startReasons, stopsThroughCompose } from './compose-start.js'
import type { ComposeModel, ComposePort, ComposeService } from './types.js'

/**
 * An instance before the image is known: `kind` is what the file declares only, `healthCheck` the file's only
 * (`mergeHealthCheck(declaredHealthCheck, imageHealthCheck(...))` completes it), `exposed` lacks the image's ports.
 * `name` is the service's name in the generated file, too.
 */
export interface InstanceDraft extends Instance {
  readonly declaredHealthCheck: DeclaredHealthCheck
  /** Kinds are told from the image only if it runs its own entry point and program. */
  readonly overridesEntryPoint: boolean
  /** Of the file, in words; empty: the image's own. */
  readonly command: readonly string[]
  /** Keys of the file that only compose's own start honours; none: the engine starts it. */
  readonly throughCompose: readonly string[]
  readonly stopThroughCompose: boolean
  /** There is no container: see `isProvided`. */
  readonly provided: boolean
}

export interface Timeouts {
  /** `health-timeout`, milliseconds. */
  readonly healthTimeout: number
  /** For one-shot services, milliseconds; five minutes. */
  readonly oneShotTimeout?: number | undefined
}

export interface DraftSource extends Timeouts {
  readonly replica: Replica
  /** As resolved, its edges by the names of services. */
  readonly service: ComposeService
  readonly model: ComposeModel
  readonly role: Role
  readonly facts: ServiceFacts
  readonly image: string
  /** As allocated. */
  readonly ports: readonly ComposePort[]
  readonly replicas: ReplicaNames
  /** Services that others wait for to complete. */
  readonly oneShots: ReadonlySet<string>
}

const ONE_SHOT_TIMEOUT = 300_000

export function draftInstance(source: DraftSource): InstanceDraft {
  const { replica, service, facts } = source
  const declared = declaredHealthCheck(service.healthcheck)
  const healthCheck = mergeHealthCheck(declared, undefined)
  const oneShot = source.oneShots.has(replica.service)
  const startPeriod = declared.source === 'file' ? declared.check.startPeriod : 0
  const defaultTimeout = oneShot
    ? (source.oneShotTimeout ?? ONE_SHOT_TIMEOUT)
    : Math.max(source.healthTimeout, startPeriod)
  return {
    ...replica,
    role: source.role,
    image: source.image,
    dependsOn: dependenciesOf(service, source.replicas),
    kind: facts.kind,
    healthCheck,
    declaredHealthCheck: declared,
    ready: facts.ready,
    oneShot,
    restarts: restarts(service),
    timeout: facts.timeout ?? defaultTimeout,
    ports: publishedPorts(source.ports),
    exposed: exposedPorts(service.expose),
    environment: environmentOf(service),
    url: facts.url,
    overridesEntryPoint: (service.entrypoint ?? []).length > 0,
    command: [service.command ?? []].flat(),
    throughCompose: startReasons(service, source.model),
    stopThroughCompose: stopsThroughCompose(service),
    provided: isProvided(service)
  }
}

/** Names of the services that others wait for to complete. */
export function oneShotServices(model: ComposeModel): Set<string> {
  const edges = Object.values(model.services).flatMap((service) => Object.entries(service.depends_on ?? {}))
  return new Set(edges.filter(([, edge]) => edge.condition === 'service_completed_successfully').map(([name]) => name))
}

/** As compose tells the engine: `deploy.restart_policy` wins over `restart`, and its condition is `any` by default. */
function restarts(service: ComposeService): boolean {
  const policy = service.deploy?.restart_policy
  if (policy) return !['none', 'no'].includes(policy.condition ?? 'any')
  return /^(?:always|unless-stopped|on-failure)(?::|$)/.test(service.restart ?? '')
}

function environmentOf(service: ComposeService): Record<string, string> {
  const entries = Object.entries(service.environment ?? {})
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))
}
