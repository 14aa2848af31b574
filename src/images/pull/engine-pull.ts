/** One image, pulled by the engine from where its name says. */
import type { DockerClient } from '../../docker/client.js'
import { pullImage } from '../../docker/images.js'
import { parseReference, repositoryName } from '../reference.js'
import { registryAuthHeader, type CredentialsOf } from '../upstream/credentials.js'
import { RegistryFailure } from '../upstream/failure.js'
import { withRetries } from '../upstream/retry.js'
import { classify, pullError, retryLine } from './failure.js'
import type { WantedImage } from './wanted.js'

export interface EnginePull {
  readonly client: DockerClient
  readonly credentialsOf: CredentialsOf
  readonly signal: AbortSignal
  /** With the first one. */
  readonly attempts: number
  readonly onLayer: (layer: string, current: number, total: number) => void
  /** One line before each wait. */
  readonly say: (line: string) => void
  /** Asks the registry itself how long it wants to be left alone, which the engine does not pass on. */
  readonly retryAfter?: (wanted: WantedImage) => Promise<number | undefined>
}

/** Errors: ImageError of one line; the signal's reason. */
export async function pullThroughEngine(wanted: WantedImage, options: EnginePull): Promise<void> {
  const { client, credentialsOf, signal, attempts, onLayer, say } = options
  const { image, platform } = wanted
  const reference = parseReference(image)
  const headers = reference === undefined ? {} : registryAuthHeader(await credentialsOf(reference.host, signal))
  const once = async (): Promise<void> => {
    try {
      await pullImage(client, {
        repository: repositoryName({ name: image }),
        tag: reference?.digest ?? reference?.tag ?? 'latest',
        platform: platform === '' ? undefined : platform,
        headers,
        signal,
        onProgress: onLayer
      })
    } catch (error) {
      signal.throwIfAborted()
      throw await withWait(classify(error, image), wanted, options)
    }
  }
  const onRetry = (failure: RegistryFailure, wait: number): void => say(retryLine(image, failure, wait))
  try {
    await withRetries(once, { signal, attempts, onRetry })
  } catch (error) {
    signal.throwIfAborted()
    throw pullError(wanted, classify(error, image))
  }
}

async function withWait(
  failure: RegistryFailure,
  wanted: WantedImage,
  { retryAfter }: EnginePull
): Promise<RegistryFailure> {
  if (failure.kind !== 'rate' || retryAfter === undefined) return failure
  const wait = await retryAfter(wanted).catch(() => undefined)
  return new RegistryFailure('rate', failure.message, { cause: failure, retryAfter: wait })
}
