/** One image through the loopback registry: pulled by the engine under our name, then called as the compose file calls it. */
import type { DockerClient } from '../../docker/client.js'
import { findImage, pullImage, removeImageName, tagImage } from '../../docker/images.js'
import type { WantedImage } from '../pull/wanted.js'
import { canonicalName, repositoryName, type ImageReference } from '../reference.js'
import type { LoopbackRegistry } from '../registry/server.js'
import type { SecondLevel } from '../registry/sources.js'
import { contentOf } from '../store/content.js'
import type { Blobs } from '../store/blobs.js'
import { rememberReference } from '../store/references.js'
import type { StoreFolder } from '../store/folder.js'
import { resolveImage, type ResolveContext } from './resolve.js'

export interface BringContext extends ResolveContext {
  readonly client: DockerClient
  readonly registry: LoopbackRegistry
  readonly folder: StoreFolder
  readonly blobs: Blobs
  /** The engine's own, for images that name none. */
  readonly platform: string
  readonly secondLevel: SecondLevel | undefined
  readonly onLayer: (layer: string, current: number, total: number) => void
}

export interface BroughtImage {
  readonly image: string
  readonly digest: string
  /** What the engine has it as, where that is not its own name: a digest is no name that can be given. */
  readonly localName: string | undefined
  /** Nothing but its manifest's tag had to be asked for. */
  readonly hit: boolean
  /** When its registry last said that it is this one: RFC 3339. */
  readonly seen: string
}

/** Errors: RegistryFailure, EngineError: nothing has been left behind then. */
export async function bringImage(
  wanted: WantedImage,
  reference: ImageReference,
  context: BringContext
): Promise<BroughtImage> {
  const { client, registry, signal, onLayer } = context
  const platform = wanted.platform === '' ? context.platform : wanted.platform
  const { digest, fresh, seen: resolvedAt } = await resolveImage(reference, context)
  if (!(await context.blobs.has(digest))) await context.secondLevel?.prepare(digest, platform, signal)
  const name = registry.nameOf(reference)
  const pulled = `${name}@${digest}`
  await pullImage(client, {
    repository: name,
    tag: digest,
    platform: wanted.platform === '' ? undefined : platform,
    signal,
    onProgress: onLayer
  })
  const local = localNameOf(reference, digest)
  try {
    await tagImage(client, pulled, local, signal)
  } finally {
    // The port is gone after this run: a name that leads nowhere helps nobody.
    await removeImageName(client, pulled, signal).catch(() => undefined)
  }
  const seen = resolvedAt ?? new Date().toISOString()
  if (fresh) {
    const known = { reference: canonicalName(reference), platform, digest, seen }
    await rememberReference(context.folder, known).catch(() => undefined)
  }
  await touchAll(context.blobs, digest, platform)
  return {
    image: wanted.image,
    digest,
    localName: await standIn(client, reference, local, signal),
    hit: !registry.missed(reference),
    seen
  }
}

/** The name of the compose file, or for one that is pinned by its digest a tag that says the same. */
export function localNameOf(reference: ImageReference, digest: string): { repository: string; tag: string } {
  const repository = repositoryName(reference)
  if (reference.digest === undefined) return { repository, tag: reference.tag ?? 'latest' }
  return { repository, tag: digest.replace(':', '-') }
}

/** Engines that keep images with containerd know the digest by the tag's repository; others lose it. */
async function standIn(
  client: DockerClient,
  { name, digest }: ImageReference,
  local: { repository: string; tag: string },
  signal: AbortSignal
): Promise<string | undefined> {
  if (digest === undefined || (await findImage(client, name, signal)) !== undefined) return undefined
  return `${local.repository}:${local.tag}`
}

/** All that an image consists of was used, also what the engine had and did not ask for. */
async function touchAll(blobs: Blobs, digest: string, platform: string): Promise<void> {
  const { kept } = await contentOf(blobs, digest, platform)
  await Promise.all(kept.map(([one]) => blobs.touch(one)))
}
