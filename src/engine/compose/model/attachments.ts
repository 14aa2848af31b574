/** How a service is attached to its networks: by names, never by fixed addresses. */
import type { Attachment, ComposeService } from './types.js'
import { without } from './without.js'

/** Two runs of one file would meet at them. */
const FIXED = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address']

export interface AttachmentOptions {
  /** Names that the service answers to besides its own. */
  readonly aliases: readonly string[]
  /** Networks that keep their subnets, so that addresses in them mean something. */
  readonly keepsAddresses: (network: string) => boolean
}

/** A service without `network_mode` is on the default network if it names none. */
export function attach(service: ComposeService, options: AttachmentOptions): ComposeService {
  const rest = without(service, 'mac_address')
  if (rest.network_mode !== undefined) return rest
  const named = Object.entries(rest.networks ?? {})
  const attached = named.length === 0 ? [['default', null] as const] : named
  return {
    ...rest,
    networks: Object.fromEntries(attached.map(([name, one]) => [name, attachment(name, one, options)]))
  }
}

function attachment(network: string, given: Attachment | null, options: AttachmentOptions): Attachment | null {
  const entries = Object.entries(given ?? {}).filter(([key]) => options.keepsAddresses(network) || !FIXED.includes(key))
  const aliases = [...new Set([...(given?.aliases ?? []), ...options.aliases])]
  const result = { ...Object.fromEntries(entries), ...(aliases.length > 0 && { aliases }) }
  return Object.keys(result).length === 0 ? null : result
}
