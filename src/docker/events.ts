/** What happens to containers, told by the engine as it happens. */
import type { IncomingMessage } from 'node:http'
import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { connectionFailure } from './failure.js'
import { checked, labels as attributes, seconds } from './schema.js'

export const CONTAINER_ACTIONS = ['create', 'start', 'die', 'oom', 'kill', 'stop', 'restart', 'destroy'] as const
export type ContainerAction = (typeof CONTAINER_ACTIONS)[number]

/** Podman filters by names of its own, and tells some events by them. (libpod/events/config.go) */
const PODMAN_NAMES: Partial<Record<ContainerAction, string>> = { die: 'died', destroy: 'remove' }

export interface ContainerEvent {
  readonly action: ContainerAction
  readonly id: string
  /** Name, image and labels; `exitCode` of a death, `signal` of a kill. */
  readonly attributes: Readonly<Record<string, string>>
  /** Nanoseconds since 1970, by the engine's clock. */
  readonly time: bigint
}

export interface EventOptions {
  /** `key` or `key=value` of containers; all must match. */
  readonly labels?: readonly string[]
  /** All by default. */
  readonly actions?: readonly ContainerAction[]
  /** Nanoseconds since 1970: the engine repeats what happened since (it remembers 256 events). Default: now. */
  readonly since?: bigint
  readonly signal: AbortSignal
}

const message = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({ ID: z.string(), Attributes: attributes }),
  timeNano: z.number()
})

/**
 * The stream is open when the promise resolves: nothing that happens from then on is missed. It ends without an error when the
 * signal aborts. When the connection is lost it throws; open it again with `since` the last event's time + 1.
 */
export async function openEvents(client: DockerClient, options: EventOptions): Promise<AsyncIterable<ContainerEvent>> {
  const { signal } = options
  // The engine answers a moment before it listens. Asked for a time in the past, it repeats what fell into that moment.
  const since = options.since ?? BigInt(Date.now()) * 1_000_000n
  const event = (options.actions ?? CONTAINER_ACTIONS).flatMap((action) => [action, PODMAN_NAMES[action] ?? []].flat())
  const filters = { type: ['container'], event, label: options.labels ?? [] }
  const query = { since: seconds(since), filters }
  const response = await client.stream('GET', '/events', { query, signal })
  return parse(client, response, signal)
}

async function* parse(
  client: DockerClient,
  response: IncomingMessage,
  signal: AbortSignal
): AsyncGenerator<ContainerEvent> {
  let rest = ''
  response.setEncoding('utf8')
  try {
    for await (const chunk of response) {
      const lines = (rest + String(chunk)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const event = toEvent(line)
        if (event !== undefined) yield event
      }
    }
    if (!signal.aborted) throw new Error('the stream of events ended')
  } catch (error) {
    if (!signal.aborted) throw connectionFailure(error, client.endpoint)
  } finally {
    response.destroy()
  }
}

function toEvent(line: string): ContainerEvent | undefined {
  if (line.trim() === '') return undefined
  const { Type, Action, Actor } = checked(message, JSON.parse(line), 'an event')
  const action = CONTAINER_ACTIONS.find((known) => known === Action || PODMAN_NAMES[known] === Action)
  if (Type !== 'container' || action === undefined) return undefined
  // A number of JSON has 53 bits: the last digits would be wrong. A quoted text can't look like this, its quotes are escaped.
  const time = BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0)
  return { action, id: Actor.ID, attributes: Actor.Attributes, time }
}
