/** Several images into the store, for a host before its first job. */
import type { DockerClient } from '../docker/client.js'
import { enginePlatform } from '../docker/system.js'
import { each } from './each.js'
import { fillStore, type Filled } from './fill.js'
import { classify, pullError } from './pull/failure.js'
import type { WantedImage } from './pull/wanted.js'
import { parseReference } from './reference.js'
import { Blobs } from './store/blobs.js'
import { evict } from './store/evict.js'
import { storeFolderAt } from './store/folder.js'
import { dockerCredentials } from './upstream/credentials.js'
import { RegistryFailure } from './upstream/failure.js'
import { openUpstream } from './upstream/open.js'

export interface SaveToStore {
  /** Says for which platform, and which registries it trusts without TLS; it pulls nothing. */
  readonly client: DockerClient
  readonly wanted: readonly WantedImage[]
  readonly path: string
  /** Bytes. */
  readonly limit: number
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

const AT_ONCE = 2

/** Errors: ImageError, EngineUnavailableError. */
export async function saveToStore(options: SaveToStore): Promise<(Filled & { readonly image: string })[]> {
  const { client, wanted, path, limit, env, signal } = options
  const own = await enginePlatform(client, signal)
  const upstream = await openUpstream(client, { env, credentialsOf: dockerCredentials(env), signal })
  const folder = storeFolderAt(path)
  const blobs = new Blobs(folder)
  try {
    const saved = await each(wanted, AT_ONCE, signal, async (entry, ends) => {
      const reference = parseReference(entry.image)
      const platform = entry.platform === '' ? own : entry.platform
      try {
        if (reference === undefined) throw new RegistryFailure('unusable', 'it is no name of an image')
        const filled = await fillStore(reference, { upstream, folder, blobs, platform, signal: ends })
        return { image: entry.image, ...filled }
      } catch (error) {
        ends.throwIfAborted()
        throw pullError(entry, classify(error, entry.image))
      }
    })
    await evict(folder, limit)
    return saved
  } finally {
    upstream.close()
  }
}
