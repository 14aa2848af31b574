/** Where the loopback registry takes a manifest or a blob from: the store, a second level behind it, then its registry. */
import type { IncomingMessage } from 'node:http'
import { systemClock } from '../../platform/clock.js'
import { readManifest } from '../store/manifest.js'
import type { Blobs } from '../store/blobs.js'
import type { KnownReference } from '../store/references.js'
import { isOutage, RegistryFailure } from '../upstream/failure.js'
import type { Manifest, Repository, Upstream } from '../upstream/registry.js'
import { withRetries } from '../upstream/retry.js'

/** Behind the store: what other machines kept. */
export interface SecondLevel {
  /**
   * Puts the blob into the store if it has it. `patient`: its registry does not serve, so that it is waited for though it be
   * slow. Never fails.
   */
  fetch(digest: string, signal: AbortSignal, patient?: boolean): Promise<boolean>
  /** Brings what the manifests of an image say, before it is pulled. Never fails. */
  prepare(digest: string, platform: string, signal: AbortSignal): Promise<void>
  /** The digest that it was last known as: asked for where its registry does not serve. Never fails. */
  lastKnown(reference: string, platform: string, signal: AbortSignal): Promise<KnownReference | undefined>
}

export interface Sources {
  readonly blobs: Blobs
  readonly upstream: Pick<Upstream, 'manifest' | 'blob'>
  readonly secondLevel: SecondLevel | undefined
}

/** With the first one; the engine asks again as well. */
const ATTEMPTS = 4
/** Times that a blob may break off. */
const MAX_BREAKS = 6
const BREAK_WAIT = 500

/** Errors: RegistryFailure. */
export async function findManifest(
  { blobs, upstream, secondLevel }: Sources,
  repository: Repository,
  digest: string,
  signal: AbortSignal
): Promise<Manifest> {
  const kept = await read()
  if (kept !== undefined) return kept
  try {
    const manifest = await withRetries(() => upstream.manifest(repository, digest, signal), {
      signal,
      attempts: ATTEMPTS
    })
    // What can't be read as a manifest could not be served again by its bytes alone.
    if (readManifest(manifest.bytes)?.mediaType === manifest.mediaType.split(';')[0]) {
      await blobs.put(digest, manifest.bytes).catch(() => false)
    }
    return manifest
  } catch (error) {
    if (!isOutage(error) || (await secondLevel?.fetch(digest, signal, true)) !== true) throw error
    const late = await read()
    if (late === undefined) throw error
    return late
  }

  async function read(): Promise<Manifest | undefined> {
    const bytes = await blobs.bytes(digest)
    const content = bytes && readManifest(bytes)
    return bytes && content && { digest, mediaType: content.mediaType, bytes }
  }
}

/** Size of a blob that is in the store, or that the second level puts there. `patient`: nobody else has it. */
export async function findKept(
  { blobs, secondLevel }: Sources,
  digest: string,
  signal: AbortSignal,
  patient = false
): Promise<number | undefined> {
  const size = await blobs.check(digest)
  if (size !== undefined || secondLevel === undefined) return size
  return (await secondLevel.fetch(digest, signal, patient)) ? blobs.check(digest) : undefined
}

export interface UpstreamBlob {
  /** Bytes from where it was asked, undefined where the registry does not say. */
  readonly length: number | undefined
  /** Goes on where the connection broke. Errors: RegistryFailure; the signal's reason. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** For who does not read it. */
  readonly cancel: () => void
}

/** At the head of the answer. Errors: RegistryFailure. */
export async function openUpstreamBlob(
  { upstream }: Pick<Sources, 'upstream'>,
  repository: Repository,
  digest: string,
  from: number,
  signal: AbortSignal
): Promise<UpstreamBlob> {
  const open = (at: number) =>
    withRetries(() => upstream.blob(repository, digest, at, signal), { signal, attempts: ATTEMPTS })
  const first = await open(from)
  const said = first.headers['content-length']
  const length = said === undefined ? undefined : Number(said)
  return { length, chunks: resumed(first, open, from, length, signal), cancel: () => first.destroy() }
}

async function* resumed(
  first: IncomingMessage,
  open: (at: number) => Promise<IncomingMessage>,
  from: number,
  length: number | undefined,
  signal: AbortSignal
): AsyncGenerator<Uint8Array> {
  let response = first
  let at = from
  for (let breaks = 0; ; breaks++) {
    try {
      for await (const chunk of response) {
        const bytes = chunk as Uint8Array
        at += bytes.length
        yield bytes
      }
      if (length === undefined || at - from >= length) return
      throw new RegistryFailure('network', 'the blob broke off')
    } catch (error) {
      response.destroy()
      signal.throwIfAborted()
      if (breaks === MAX_BREAKS || (error instanceof RegistryFailure && !isOutage(error))) throw error
    } finally {
      response.destroy()
    }
    await systemClock.sleep(BREAK_WAIT * 2 ** breaks, signal)
    response = await open(at)
  }
}
