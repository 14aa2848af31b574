/** The registries as this engine knows them. */
import type { DockerClient } from '../../docker/client.js'
import { registrySettings, type RegistrySettings } from '../../docker/system.js'
import type { CredentialsOf } from './credentials.js'
import { Upstream } from './registry.js'

export interface OpenUpstream {
  readonly env: NodeJS.ProcessEnv
  readonly credentialsOf: CredentialsOf
  readonly signal: AbortSignal
}

export async function openUpstream(client: DockerClient, options: OpenUpstream): Promise<Upstream> {
  const { env, credentialsOf, signal } = options
  // An engine that does not say has none.
  const settings = await registrySettings(client, signal).catch((): RegistrySettings => ({ insecure: [], mirrors: [] }))
  signal.throwIfAborted()
  return new Upstream({
    env,
    credentialsOf,
    insecure: (host) => settings.insecure.includes(host),
    mirrors: settings.mirrors
  })
}
