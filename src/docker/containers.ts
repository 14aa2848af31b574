import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { checked, labelFilter, labels, listOf, mapOf, segment, text } from './schema.js'

const summary = z.object({
  Id: z.string(),
  /** Each with a leading slash. */
  Names: listOf(z.string()),
  Image: z.string(),
  ImageID: text,
  /** `created`, `running`, `paused`, `restarting`, `exited`, `removing`, `dead`. */
  State: z.string(),
  /** For people: `Exited (1) 2 minutes ago`. */
  Status: text,
  Labels: labels,
  /** Of those that run. `PublicPort` is the host's. */
  Ports: listOf(z.object({ PrivatePort: z.int(), PublicPort: z.optional(z.int()) }))
})
export type ContainerSummary = z.infer<typeof summary>

const binding = z.object({ HostIp: text, HostPort: text })

const network = z.object({ NetworkID: text, IPAddress: text, Gateway: text, Aliases: listOf(z.string()) })

const mount = z.object({
  Type: text,
  Name: z.optional(z.string()),
  Source: text,
  Destination: z.string(),
  RW: z.optional(z.boolean())
})

const state = z.object({
  Status: z.string(),
  Running: z.boolean(),
  Paused: z.boolean(),
  Restarting: z.boolean(),
  OOMKilled: z.boolean(),
  Dead: z.boolean(),
  /** Of the engine's host; 0 if it does not run. */
  Pid: z.int(),
  ExitCode: z.int(),
  /** Why it could not be started, in the engine's words. */
  Error: text,
  /** RFC 3339 with nanoseconds; year 1 if never. */
  StartedAt: text,
  FinishedAt: text
})

const container = z.object({
  Id: z.string(),
  /** With a leading slash. */
  Name: z.string(),
  Created: text,
  /** The image's id. */
  Image: z.string(),
  RestartCount: z._default(z.int(), 0),
  State: state,
  Config: z.object({
    Image: text,
    Tty: z._default(z.boolean(), false),
    User: text,
    Env: listOf(z.string()),
    Entrypoint: listOf(z.string()),
    Cmd: listOf(z.string()),
    ExposedPorts: mapOf(z.unknown()),
    Labels: labels
  }),
  HostConfig: z.object({
    NetworkMode: text,
    RestartPolicy: z.optional(z.object({ Name: text, MaximumRetryCount: z._default(z.int(), 0) }))
  }),
  NetworkSettings: z.object({
    /** `5432/tcp` to where it is published. Empty as long as the container does not run. */
    Ports: mapOf(listOf(binding)),
    Networks: mapOf(network)
  }),
  Mounts: listOf(mount)
})
export type Container = z.infer<typeof container>

export interface ListOptions {
  /** `key` or `key=value`; all must match. */
  readonly labels?: readonly string[]
  readonly signal?: AbortSignal
}

/** All containers with these labels, also those that don't run. */
export async function listContainers(client: DockerClient, options: ListOptions = {}): Promise<ContainerSummary[]> {
  const query = { all: true, filters: labelFilter(options.labels) }
  const answer = await client.request('GET', '/containers/json', { query, signal: options.signal })
  return checked(z.array(summary), answer, 'the list of containers')
}

/** By id or name. Errors: EngineError with status 404 if there is none. */
export async function inspectContainer(client: DockerClient, id: string, signal?: AbortSignal): Promise<Container> {
  const answer = await client.request('GET', `/containers/${segment(id)}/json`, { signal })
  return checked(container, answer, `container ${id}`)
}

/** Does nothing if it runs. Errors: EngineError, 500 with the engine's reason (a port that is taken, a missing program). */
export async function startContainer(client: DockerClient, id: string, signal?: AbortSignal): Promise<void> {
  // A start can wait for a slow volume or network driver.
  await client.request('POST', `/containers/${segment(id)}/start`, { signal, timeout: 120_000 })
}

export interface StopOptions {
  /** Whole seconds between the stop signal and the kill. Without it the container's own. */
  readonly grace?: number
  readonly signal?: AbortSignal
}

/** Does nothing if it does not run. The answer comes when it has stopped. */
export async function stopContainer(client: DockerClient, id: string, options: StopOptions = {}): Promise<void> {
  const { grace, signal } = options
  // The container's own grace is not known here: only the caller's signal bounds it then.
  const timeout = grace === undefined ? 0 : grace * 1000 + 30_000
  await client.request('POST', `/containers/${segment(id)}/stop`, { query: { t: grace }, signal, timeout })
}

export interface RemoveOptions {
  /** Also if it runs: it is killed. */
  readonly force?: boolean
  /** Its anonymous volumes, too. */
  readonly volumes?: boolean
  readonly signal?: AbortSignal
}

/** Errors: EngineError, 404 if there is none, 409 if its removal is under way already. */
export async function removeContainer(client: DockerClient, id: string, options: RemoveOptions = {}): Promise<void> {
  const query = { force: options.force ?? false, v: options.volumes ?? false }
  await client.request('DELETE', `/containers/${segment(id)}`, { query, signal: options.signal })
}
