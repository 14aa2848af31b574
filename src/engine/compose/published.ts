/** Ports and shared namespaces of the generated model, by instance. Pure but for `chooseOtherPort`, which changes the model. */
import type { Instance, PublishedPort } from '../engine.js'
import type { GeneratedModel } from './model/generated.js'
import { publishedPorts } from './model/ports.js'

/** As they stand in the generated file; on the host's network nothing is published, and every port is where it is inside. */
export function portsOf(generated: GeneratedModel, instance: Instance): readonly PublishedPort[] {
  const service = generated.compose.services[instance.name]
  return service?.ports === undefined ? instance.ports : publishedPorts(service.ports)
}

/** Publishes what stood at host port `taken` at `chosen` instead. */
export function chooseOtherPort(generated: GeneratedModel, instance: string, taken: number, chosen: number): void {
  for (const port of publishedPorts(generated.compose.services[instance]?.ports ?? [])) {
    if (port.published === taken) generated.setPort(instance, port, chosen)
  }
}

/** Instances that join a namespace of this one, and so hold the id of its container. */
export function sharingNamespacesWith(generated: GeneratedModel, instance: string): string[] {
  const target = `service:${instance}`
  return Object.entries(generated.compose.services).flatMap(([name, service]) => {
    const joins = [service.network_mode, service.ipc, service.pid].includes(target)
    const mounts = (service.volumes_from ?? []).some((from) => from === instance || from.startsWith(`${instance}:`))
    return joins || mounts ? [name] : []
  })
}
