/** Networks and volumes: the project's own, unless they are external or keep their name. */
import * as z from 'zod/mini'
import type { ComposeResource, ComposeService } from './types.js'
import { without } from './without.js'

const keeping = z.looseObject({ 'keep-name': z.literal(true) })
/** Options that fix something of the host which two runs would share. */
const FIXED_OPTIONS = ['com.docker.network.bridge.name']

export function isExternal(resource: ComposeResource | undefined): boolean {
  return resource?.external !== undefined && resource.external !== false
}

/** `x-testbed: {keep-name: true}` of a network or a volume: name, subnets and addresses stay. */
export function keepsName(resource: ComposeResource | undefined): boolean {
  return keeping.safeParse(resource?.['x-testbed']).success
}

/** Without `name`, so that it gets the project's prefix, without fixed subnets, labelled. Externals are left as they are. */
export function ownResource(resource: ComposeResource, labels: Readonly<Record<string, string>>): ComposeResource {
  if (isExternal(resource)) return resource
  if (keepsName(resource)) return { ...resource, labels: { ...resource?.labels, ...labels } }
  const rest = without(resource ?? {}, 'name', 'ipam', 'driver_opts')
  const ipam = without(resource?.ipam ?? {}, 'config')
  const options = without(resource?.driver_opts ?? {}, ...FIXED_OPTIONS)
  return {
    ...rest,
    ...(Object.keys(ipam).length > 0 && { ipam }),
    ...(Object.keys(options).length > 0 && { driver_opts: options }),
    labels: { ...rest.labels, ...labels }
  }
}

export function networksOf(service: ComposeService): string[] {
  return Object.keys(service.networks ?? {})
}

export function volumesOf(service: ComposeService): string[] {
  return (service.volumes ?? []).flatMap((mount) =>
    mount.type === 'volume' && mount.source !== undefined && mount.source !== '' ? [mount.source] : []
  )
}

/** Name of an external one as the engine knows it. */
export function externalName(key: string, resource: ComposeResource | undefined): string {
  return resource?.name ?? key
}
