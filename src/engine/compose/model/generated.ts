/** The generated file of a run, and what the running half may still change in it. */
import type { PublishedPort } from '../../engine.js'
import { isExternal, keepsName } from './resources.js'
import { composeWriter } from './text.js'
import type { Transformed } from './transform.js'
import type { ComposeModel } from './types.js'
import { without } from './without.js'

export interface GeneratedModel extends Transformed {
  /** What its environment-sourced secrets and configs need, see `generatedEnvironment`. */
  readonly sourcedVariables: Readonly<Record<string, string>>
  /** The text of the file as the model stands. */
  yaml(): string
  /** Gives each network of ours a subnet, where the engine's own pools are used up; undefined: none. */
  setSubnets(subnetOf: (network: string) => string | undefined): void
  /** Names the paths that containers mount as the engine's host has them. */
  mapBindSources(hostPath: (path: string) => string): void
  /** Names images as this engine knows them: what is pinned by a digest may be there under another name. */
  nameImages(localNames: ReadonlyMap<string, string>): void
  /** Publishes a port of an instance elsewhere: a chosen port or, with `ports: auto`, a fixed one was taken. */
  setPort(instance: string, port: PublishedPort, published: number): void
}

/** What we choose is for this machine, unless the file names an address. */
const CHOSEN_HOST = '127.0.0.1'

/** Loads the YAML writer, so that `yaml` needs no waiting. */
export async function generateModel(
  transformed: Transformed,
  sourcedVariables: Readonly<Record<string, string>> = {}
): Promise<GeneratedModel> {
  const write = await composeWriter()
  let compose: ComposeModel = transformed.compose
  return {
    ...transformed,
    get compose() {
      return compose
    },
    sourcedVariables,
    yaml: () => write(compose),
    setSubnets(subnetOf) {
      const networks = Object.entries(compose.networks ?? {}).map(([key, network]) => {
        if (isExternal(network) || keepsName(network)) return [key, network] as const
        const subnet = subnetOf(key)
        const ipam = without(network?.ipam ?? {}, 'config')
        return [key, { ...network, ipam: subnet === undefined ? ipam : { ...ipam, config: [{ subnet }] } }] as const
      })
      compose = { ...compose, networks: Object.fromEntries(networks) }
    },
    mapBindSources(hostPath) {
      compose = withBindSources(compose, hostPath)
    },
    nameImages(localNames) {
      const services = Object.entries(compose.services).map(([name, service]) => {
        const local = localNames.get(service.image ?? '')
        return [name, local === undefined ? service : { ...service, image: local }] as const
      })
      compose = { ...compose, services: Object.fromEntries(services) }
    },
    setPort(instance, { target, protocol, published: before }, published) {
      const service = compose.services[instance]
      if (!service) return
      const ports = service.ports?.map((port) =>
        port.target === target && (port.protocol ?? 'tcp') === protocol && Number(port.published) === before
          ? {
              ...port,
              published: String(published),
              host_ip: port.host_ip === undefined || port.host_ip === '' ? CHOSEN_HOST : port.host_ip
            }
          : port
      )
      compose = { ...compose, services: { ...compose.services, [instance]: { ...service, ...(ports && { ports }) } } }
    }
  }
}

function withBindSources(compose: ComposeModel, hostPath: (path: string) => string): ComposeModel {
  const services = Object.entries(compose.services).map(([name, service]) => {
    const volumes = service.volumes?.map((mount) =>
      mount.type === 'bind' && mount.source !== undefined ? { ...mount, source: hostPath(mount.source) } : mount
    )
    return [name, { ...service, ...(volumes && { volumes }) }] as const
  })
  const files = (section: ComposeModel['secrets']): ComposeModel['secrets'] =>
    section &&
    Object.fromEntries(
      Object.entries(section).map(([name, given]) => [
        name,
        given?.file === undefined ? given : { ...given, file: hostPath(given.file) }
      ])
    )
  const { secrets, configs } = compose
  return {
    ...compose,
    services: Object.fromEntries(services),
    ...(secrets && { secrets: files(secrets) }),
    ...(configs && { configs: files(configs) })
  }
}
