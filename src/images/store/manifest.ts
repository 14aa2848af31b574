/** What a manifest names, of both families: Docker's and OCI's. (image-spec: manifest.md, image-index.md) */
import * as z from 'zod/mini'
import { MANIFEST_TYPES } from '../upstream/registry.js'
import { DIGEST } from '../reference.js'

const digest = z.string().check(z.regex(DIGEST))
const descriptor = z.object({
  digest,
  size: z.number(),
  platform: z.optional(
    z.object({ os: z.optional(z.string()), architecture: z.optional(z.string()), variant: z.optional(z.string()) })
  ),
  /** Layers that lie elsewhere by licence; the engine fetches them there. */
  urls: z.optional(z.array(z.string()))
})
export type Descriptor = z.infer<typeof descriptor>

const document = z.object({
  mediaType: z.optional(z.string()),
  manifests: z.optional(z.array(descriptor)),
  config: z.optional(descriptor),
  layers: z.optional(z.array(descriptor))
})

export interface ManifestContent {
  /** As the registry would name it. */
  readonly mediaType: string
  /** Of an index: one a platform. */
  readonly manifests: readonly Descriptor[]
  /** Of a manifest: its configuration, then its layers. */
  readonly blobs: readonly Descriptor[]
}

/** undefined where it is none of the kinds that are served (schema 1, something else). */
export function readManifest(bytes: Uint8Array): ManifestContent | undefined {
  const parsed = document.safeParse(parse(bytes))
  if (!parsed.success) return undefined
  const { mediaType, manifests, config, layers } = parsed.data
  const isIndex = manifests !== undefined
  if (!isIndex && (config === undefined || layers === undefined)) return undefined
  // Only OCI's may be without it.
  const type = mediaType ?? (isIndex ? MANIFEST_TYPES[0] : MANIFEST_TYPES[2])
  return { mediaType: type, manifests: manifests ?? [], blobs: [...(config ? [config] : []), ...(layers ?? [])] }
}

/** The manifest of a platform, `linux/arm64/v8`, in an index. */
export function forPlatform(content: ManifestContent, platform: string): Descriptor | undefined {
  const [os, architecture, variant] = platform.split('/')
  const fitting = content.manifests.filter(
    ({ platform: of }) => of?.os === os && of?.architecture === architecture && (variant ?? of?.variant) === of?.variant
  )
  return fitting.at(0)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
