import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import type { ListOptions } from './containers.js'
import { checked, labelFilter, labels, listOf, mapOf, segment, text } from './schema.js'

const network = z.object({
  Id: z.string(),
  Name: z.string(),
  Driver: text,
  Labels: labels,
  IPAM: z.pipe(
    z.nullish(z.object({ Config: listOf(z.object({ Subnet: text, Gateway: text })) })),
    z.transform((ipam) => ipam ?? { Config: [] })
  ),
  /** By container id. Filled by an inspection only, not in lists. */
  Containers: mapOf(z.object({ Name: text, IPv4Address: text }))
})
export type Network = z.infer<typeof network>

/** Networks with these labels; without labels all of them, with the subnets that they occupy. */
export async function listNetworks(client: DockerClient, options: ListOptions = {}): Promise<Network[]> {
  const query = { filters: labelFilter(options.labels) }
  const answer = await client.request('GET', '/networks', { query, signal: options.signal })
  return checked(z.array(network), answer, 'the list of networks')
}

/** By id or name. Errors: EngineError with status 404 if there is none. */
export async function inspectNetwork(client: DockerClient, id: string, signal?: AbortSignal): Promise<Network> {
  const answer = await client.request('GET', `/networks/${segment(id)}`, { signal })
  return checked(network, answer, `network ${id}`)
}

/** Errors: EngineError, 404 if there is none, 403 if containers are on it. */
export async function removeNetwork(client: DockerClient, id: string, signal?: AbortSignal): Promise<void> {
  await client.request('DELETE', `/networks/${segment(id)}`, { signal })
}

export interface ConnectOptions {
  readonly aliases?: readonly string[]
  readonly signal?: AbortSignal
}

/** Errors: EngineError with status 403 if the container is on it already. */
export async function connectNetwork(
  client: DockerClient,
  id: string,
  container: string,
  options: ConnectOptions = {}
): Promise<void> {
  const body = { Container: container, EndpointConfig: { Aliases: options.aliases ?? [] } }
  await client.request('POST', `/networks/${segment(id)}/connect`, { body, signal: options.signal })
}

export interface DisconnectOptions {
  /** Also a container that the engine no longer knows. */
  readonly force?: boolean
  readonly signal?: AbortSignal
}

export async function disconnectNetwork(
  client: DockerClient,
  id: string,
  container: string,
  options: DisconnectOptions = {}
): Promise<void> {
  const body = { Container: container, Force: options.force ?? false }
  await client.request('POST', `/networks/${segment(id)}/disconnect`, { body, signal: options.signal })
}
