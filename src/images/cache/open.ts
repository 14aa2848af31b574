/** The cache of one run: its folder, the loopback registry in front of it, and the registries behind it. */
import type { DockerClient } from '../../docker/client.js'
import { enginePlatform } from '../../docker/system.js'
import type { CredentialsOf } from '../upstream/credentials.js'
import { openLoopbackRegistry, type LoopbackRegistry } from '../registry/server.js'
import type { SecondLevel } from '../registry/sources.js'
import { Blobs } from '../store/blobs.js'
import { storeFolderAt, type StoreFolder } from '../store/folder.js'
import { openUpstream } from '../upstream/open.js'
import type { Upstream } from '../upstream/registry.js'
import type { RemoteStore } from '../../platform/remote-store.js'
import { secondLevel as openSecondLevel } from '../remote/second-level.js'
import { reachesLoopback } from './probe.js'

export interface OpenCache {
  readonly client: DockerClient
  readonly env: NodeJS.ProcessEnv
  readonly credentialsOf: CredentialsOf
  /** The store's folder. */
  readonly path: string
  /** What other machines kept. */
  readonly remote: RemoteStore | undefined
  readonly signal: AbortSignal
  readonly warn: (line: string) => void
}

export interface ImageCache {
  readonly folder: StoreFolder
  readonly blobs: Blobs
  readonly upstream: Upstream
  readonly registry: LoopbackRegistry
  readonly secondLevel: SecondLevel | undefined
  /** The engine's. */
  readonly platform: string
  close(): Promise<void>
}

/** undefined where the engine does not reach it. Errors: EngineError, the system's. */
export async function openImageCache(options: OpenCache): Promise<ImageCache | undefined> {
  const { client, env, credentialsOf, signal, warn } = options
  // It runs on another machine: nothing to probe.
  if (client.endpoint.transport === 'dial-stdio') return undefined
  const folder = storeFolderAt(options.path)
  const blobs = new Blobs(folder, (digest) =>
    warn(`the image cache had a damaged file (${digest}): it is fetched again`)
  )
  const [platform, upstream] = await Promise.all([
    enginePlatform(client, signal),
    openUpstream(client, { env, credentialsOf, signal })
  ])
  const secondLevel = options.remote === undefined ? undefined : openSecondLevel(options.remote, blobs)
  const registry = await openLoopbackRegistry({ blobs, upstream, secondLevel }, signal)
  const close = async (): Promise<void> => {
    await registry.close()
    upstream.close()
  }
  try {
    if (await reachesLoopback(client, registry, signal)) {
      return { folder, blobs, upstream, registry, secondLevel, platform, close }
    }
  } catch (error) {
    await close()
    throw error
  }
  await close()
  return undefined
}
