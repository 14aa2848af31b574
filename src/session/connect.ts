/** The first that a run does: everything else waits for an engine. */
import type { EngineEndpoint } from '../contract/plan.js'
import { DockerClient, type EngineIdentity } from '../docker/client.js'
import { findEndpoint } from '../docker/endpoint.js'

/** An engine that has answered. */
export interface Connection {
  readonly endpoint: EngineEndpoint
  readonly client: DockerClient
  readonly engine: EngineIdentity
}

export interface ConnectOptions {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** Errors: EngineUnavailableError, at once, where no engine answers. */
export async function connect({ env, signal }: ConnectOptions): Promise<Connection> {
  const endpoint = await findEndpoint(env)
  const client = new DockerClient(endpoint)
  return { endpoint, client, engine: await client.identify(signal) }
}
