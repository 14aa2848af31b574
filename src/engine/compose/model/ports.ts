/** Published ports: each gets a concrete host port, so that none changes when its container restarts. */
import { ConfigError } from '../../../errors.js'
import type { PublishedPort } from '../../engine.js'
import { PortBook } from './port-book.js'
import type { PortPicker } from './port-range.js'
import type { ComposePort } from './types.js'

export type PortMode = 'auto' | 'fixed'

export interface PortRequest {
  readonly instance: string
  /** Only the first can have the ports of the file. */
  readonly replica: number
  readonly ports: readonly ComposePort[]
}

/** Ports that we choose are reachable from this host only. */
const LOOPBACK = '127.0.0.1'

/**
 * Names of instances to their ports, in the file's order. Fixed ports are kept (host address as the file says); open ones
 * (none, 0, a range), those of further replicas and, with `auto`, those that another service has are chosen. No two
 * instances get the same. Errors: ConfigError where `fixed` ports of two services are the same.
 */
export function allocatePorts(
  requests: readonly PortRequest[],
  mode: PortMode,
  pick: PortPicker
): Map<string, ComposePort[]> {
  const book = new PortBook(pick)
  // The file's own ports first, so that a chosen one never takes a place that the file names.
  const fixed = requests.map((request) => request.ports.map((port) => keepsPort(request, port, mode, book)))
  return new Map(
    requests.map(({ instance, ports }, index) => [
      instance,
      ports.map((port, position) => {
        const published = fixed[index]?.[position]
        if (published !== undefined) return { ...port, published: String(published) }
        if (!isHandled(port)) return port
        const address = addressOf(port) === '' ? LOOPBACK : addressOf(port)
        const chosen = book.choose(instance, address, protocolOf(port))
        return { ...port, host_ip: address, published: String(chosen) }
      })
    ])
  )
}

/** As tests reach them. */
export function publishedPorts(ports: readonly ComposePort[]): PublishedPort[] {
  return ports.flatMap((port) => {
    const protocol = protocolOf(port)
    const published = fixedPort(port)
    if (published === undefined || (protocol !== 'tcp' && protocol !== 'udp')) return []
    return [{ target: port.target, protocol, published, host: reachable(addressOf(port)) }]
  })
}

/** TCP ports of `expose`. */
export function exposedPorts(expose: readonly (string | number | boolean)[] | undefined): number[] {
  return (expose ?? []).flatMap((entry) => {
    const [, first, last] = /^(\d+)(?:-(\d+))?(?:\/tcp)?$/.exec(String(entry)) ?? []
    if (first === undefined) return []
    const from = Number(first)
    const count = last === undefined ? 1 : Number(last) - from + 1
    return Array.from({ length: Math.min(Math.max(count, 0), 1000) }, (_, index) => from + index)
  })
}

/** The host port that the first replica keeps; undefined: to be chosen. */
function keepsPort(request: PortRequest, port: ComposePort, mode: PortMode, book: PortBook): number | undefined {
  const published = fixedPort(port)
  if (published === undefined || request.replica > 1) return undefined
  const claim = { address: addressOf(port), port: published, protocol: protocolOf(port), service: request.instance }
  const holder = book.claim(claim)
  if (holder === undefined) return published
  if (mode === 'auto') return undefined
  throw new ConfigError(
    `ports: fixed: host port ${published}/${claim.protocol} is published twice, by ${holder} and by ${request.instance}`,
    { service: request.instance, hint: 'use ports: auto, or change one of them' }
  )
}

function fixedPort(port: ComposePort): number | undefined {
  const text = String(port.published ?? '')
  return /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined
}

function protocolOf(port: ComposePort): string {
  return port.protocol ?? 'tcp'
}

/** Others (`sctp`) are compose's business. */
function isHandled(port: ComposePort): boolean {
  return ['tcp', 'udp'].includes(protocolOf(port))
}

function addressOf(port: ComposePort): string {
  return (port.host_ip ?? '').replace(/^\[|\]$/g, '')
}

function reachable(address: string): string {
  if (address === '' || address === '0.0.0.0') return LOOPBACK
  return address === '::' ? '::1' : address
}
