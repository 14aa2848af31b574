/** From the resolved model and the run's identity to the one generated model, and to what is known of its instances. */
import type { ServiceFacts } from '../../../config/service-facts.js'
import type { Role } from '../../engine.js'
import { attach } from './attachments.js'
import { bindSources, type BindSource } from './binds.js'
import { imageOf, imagesNeeded, ofFirstReplica, type ImageToBuild, type ImageToPull } from './images.js'
import { draftInstance, oneShotServices, type InstanceDraft, type Timeouts } from './instances.js'
import { instanceLabels, runLabels, type RunIdentity } from './labels.js'
import type { PortPicker } from './port-range.js'
import { allocatePorts, type PortMode } from './ports.js'
import { connect } from './references.js'
import { replicasOf, withoutScale, type Replica } from './replicas.js'
import { externalName, isExternal, keepsName, networksOf, ownResource, volumesOf } from './resources.js'
import type { ComposeModel, ComposePort, ComposeResource, ComposeService } from './types.js'
import { without } from './without.js'

export interface TransformOptions extends Timeouts {
  readonly run: RunIdentity
  readonly workingDirectory: string
  readonly imageTag: string
  readonly ports: PortMode
  readonly roles: ReadonlyMap<string, Role>
  readonly facts: ReadonlyMap<string, ServiceFacts>
  /** Services that use `${IMAGE_TAG}`. */
  readonly tagged?: ReadonlySet<string>
  readonly pickPort: PortPicker
}

export interface Transformed {
  /** What is written as the generated file; its dollars are not escaped yet. */
  readonly compose: ComposeModel
  readonly instances: readonly InstanceDraft[]
  readonly imagesToBuild: readonly ImageToBuild[]
  readonly imagesToPull: readonly ImageToPull[]
  /** As the engine knows them. */
  readonly externalNetworks: readonly string[]
  readonly externalVolumes: readonly string[]
  readonly bindSources: readonly BindSource[]
}

/** Pure but for the picker. Errors: ConfigError where the file can't be started so. */
export function transform(model: ComposeModel, options: TransformOptions): Transformed {
  const replicas = replicasOf(model.services)
  const namesOf = (service: string) => replicas.filter((one) => one.service === service).map(({ name }) => name)
  const definitionOf = ({ service }: Replica): ComposeService => model.services[service] ?? {}
  const ports = allocatePorts(
    replicas.map((one) => ({ instance: one.name, replica: one.replica, ports: portsOf(definitionOf(one)) })),
    options.ports,
    options.pickPort
  )

  const services = Object.fromEntries(
    replicas.map((replica) => {
      const connected = connect(replica.service, withoutScale(definitionOf(replica)), namesOf)
      return [replica.name, own(replica, connected, ports.get(replica.name) ?? [], model, options)]
    })
  )
  const oneShots = oneShotServices(model)
  const instances = replicas.map((replica) =>
    draftInstance({
      ...options,
      replica,
      model,
      oneShots,
      service: definitionOf(replica),
      role: options.roles.get(replica.service) ?? 'infrastructure',
      facts: options.facts.get(replica.service) ?? {},
      image: services[replica.name]?.image ?? '',
      ports: reachablePorts(definitionOf(replica), ports.get(replica.name) ?? []),
      replicas: namesOf
    })
  )

  const usesTag = new Set(replicas.filter((one) => options.tagged?.has(one.service)).map(({ name }) => name))
  const { build, pull } = imagesNeeded(services, (name) => usesTag.has(name))
  const networks = resources(Object.values(services).flatMap(networksOf), model.networks, options.run)
  const volumes = resources(Object.values(services).flatMap(volumesOf), model.volumes, options.run)
  return {
    compose: { ...withoutExtensions(model), name: options.run.project, services, networks, volumes },
    instances,
    imagesToBuild: build,
    imagesToPull: pull,
    externalNetworks: externals(networks),
    externalVolumes: externals(volumes),
    bindSources: Object.entries(services).flatMap(([name, service]) => bindSources(name, service, model))
  }
}

/** One service of the generated file. */
function own(
  { name, service: of, replica }: Replica,
  given: ComposeService,
  ports: readonly ComposePort[],
  model: ComposeModel,
  options: TransformOptions
): ComposeService {
  const { container_name: containerName } = given
  const keepsContainerName = containerName !== undefined && replica === 1 && options.facts.get(of)?.keepName === true
  const attached = attach(without(given, 'container_name', 'ports'), {
    // Replicas answer to the service's name together, as compose's own do.
    aliases: [
      ...(replica > 1 ? [of] : []),
      ...(containerName !== undefined && !keepsContainerName ? [containerName] : [])
    ],
    keepsAddresses: (network) =>
      replica === 1 && !isExternal(model.networks?.[network]) && keepsName(model.networks?.[network])
  })
  const image = imageOf(of, given, options)
  const built = replica === 1 ? attached : ofFirstReplica(attached)
  return {
    ...built,
    ...(keepsContainerName && { container_name: containerName }),
    ...(image !== '' && { image }),
    ...(ports.length > 0 && { ports: [...ports] }),
    labels: { ...built.labels, ...instanceLabels(options.run, name) }
  }
}

/** On the host's network nothing is published: every port is where it is inside. */
function portsOf(service: ComposeService): readonly ComposePort[] {
  return service.network_mode === 'host' ? [] : (service.ports ?? [])
}

function reachablePorts(service: ComposeService, allocated: readonly ComposePort[]): readonly ComposePort[] {
  if (service.network_mode !== 'host') return allocated
  return (service.ports ?? []).map((port) => ({ ...port, host_ip: '', published: String(port.target) }))
}

function resources(
  used: readonly string[],
  given: Readonly<Record<string, ComposeResource>> | undefined,
  run: RunIdentity
): Record<string, ComposeResource> {
  return Object.fromEntries([...new Set(used)].map((key) => [key, ownResource(given?.[key] ?? null, runLabels(run))]))
}

function externals(given: Readonly<Record<string, ComposeResource>>): string[] {
  return Object.entries(given).flatMap(([key, resource]) => (isExternal(resource) ? [externalName(key, resource)] : []))
}

function withoutExtensions(model: ComposeModel): Record<string, unknown> {
  return Object.fromEntries(Object.entries(model).filter(([key]) => !key.startsWith('x-')))
}
