/** Brings images into the store without an engine having to pull them: for a host before its first job. */
import type { ImageReference } from './reference.js'
import { canonicalName } from './reference.js'
import { openUpstreamBlob } from './registry/sources.js'
import type { Blobs } from './store/blobs.js'
import { contentOf } from './store/content.js'
import type { StoreFolder } from './store/folder.js'
import { forPlatform, readManifest } from './store/manifest.js'
import { rememberReference } from './store/references.js'
import { RegistryFailure } from './upstream/failure.js'
import type { Upstream } from './upstream/registry.js'
import { withRetries } from './upstream/retry.js'
import { each } from './each.js'

export interface FillContext {
  readonly upstream: Upstream
  readonly folder: StoreFolder
  readonly blobs: Blobs
  readonly platform: string
  readonly signal: AbortSignal
}

export interface Filled {
  readonly digest: string
  /** Bytes of the whole image, compressed. */
  readonly bytes: number
  /** Bytes that were not in the store. */
  readonly added: number
}

/** With the first one. */
const ATTEMPTS = 4
const LAYERS_AT_ONCE = 3

/** Errors: RegistryFailure; the system's, where the folder can't be written. */
export async function fillStore(reference: ImageReference, context: FillContext): Promise<Filled> {
  const { upstream, folder, blobs, platform, signal } = context
  const retried = <T>(work: () => Promise<T>): Promise<T> => withRetries(work, { signal, attempts: ATTEMPTS })
  const tag = reference.tag ?? 'latest'
  const digest = reference.digest ?? (await retried(() => upstream.resolve(reference, tag, signal)))
  let added = await bringManifest(reference, digest, context)
  const top = await blobs.bytes(digest).then((bytes) => bytes && readManifest(bytes))
  const inner = top && forPlatform(top, platform)
  if (top !== undefined && top.manifests.length > 0) {
    if (inner === undefined) throw new RegistryFailure('unusable', `${reference.name} is not made for ${platform}`)
    added += await bringManifest(reference, inner.digest, context)
  }
  const { missing } = await contentOf(blobs, digest, platform)
  await each(missing, LAYERS_AT_ONCE, signal, async (layer, ends) => {
    await bringBlob(reference, layer.digest, context, ends)
    added += layer.size
  })
  if (reference.digest === undefined) {
    const seen = new Date().toISOString()
    await rememberReference(folder, { reference: canonicalName(reference), platform, digest, seen })
  }
  const { kept } = await contentOf(blobs, digest, platform)
  return { digest, bytes: kept.reduce((sum, [, size]) => sum + size, 0), added }
}

/** Bytes that were not there. */
async function bringManifest(reference: ImageReference, digest: string, context: FillContext): Promise<number> {
  const { upstream, blobs, signal } = context
  if ((await blobs.check(digest)) !== undefined) return 0
  const { bytes } = await withRetries(() => upstream.manifest(reference, digest, signal), {
    signal,
    attempts: ATTEMPTS
  })
  if (readManifest(bytes) === undefined)
    throw new RegistryFailure('unusable', `${reference.name} has a manifest of a kind that can't be kept`)
  await blobs.put(digest, bytes)
  return bytes.length
}

async function bringBlob(
  reference: ImageReference,
  digest: string,
  { upstream, blobs }: FillContext,
  signal: AbortSignal
): Promise<void> {
  const { chunks } = await openUpstreamBlob({ upstream }, reference, digest, 0, signal)
  const writer = await blobs.writer(digest)
  try {
    for await (const chunk of chunks) await writer.write(chunk)
  } catch (error) {
    await writer.discard()
    throw error
  }
  if (!(await writer.commit()))
    throw new RegistryFailure('server', `${reference.host} sent something else than ${digest}`)
}
