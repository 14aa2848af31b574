/** Everything that an image of one platform consists of. */
import type { Blobs } from './blobs.js'
import { forPlatform, readManifest, type Descriptor } from './manifest.js'

export interface ImageContent {
  /** Digest and size of what is in the store: index, manifest, configuration, layers. */
  readonly kept: readonly (readonly [string, number])[]
  /** What is not: the engine had it, or it was removed. */
  readonly missing: readonly Descriptor[]
  /** Both manifests are there, so that nothing else can be missing. */
  readonly known: boolean
}

export async function contentOf(blobs: Blobs, digest: string, platform: string): Promise<ImageContent> {
  const bytes = await blobs.bytes(digest)
  const content = bytes && readManifest(bytes)
  if (bytes === undefined || content === undefined) return { kept: [], missing: [], known: false }
  const own = [digest, bytes.length] as const
  const inner = forPlatform(content, platform)
  if (inner !== undefined) {
    const rest = await contentOf(blobs, inner.digest, platform)
    return { ...rest, kept: [own, ...rest.kept] }
  }
  const unique = [...new Map(content.blobs.map((blob) => [blob.digest, blob])).values()]
  const there = await Promise.all(unique.map((blob) => blobs.has(blob.digest)))
  return {
    kept: [own, ...unique.filter((_, index) => there[index]).map((blob) => [blob.digest, blob.size] as const)],
    missing: unique.filter((blob, index) => there[index] !== true && (blob.urls ?? []).length === 0),
    known: content.manifests.length === 0
  }
}
