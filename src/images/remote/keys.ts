/**
 * Names under which images are kept elsewhere. Entries are never replaced, so each name says all that its content depends on:
 * a digest and a platform, or a day.
 */
import { createHash } from 'node:crypto'

/** From this size on a blob is an entry of its own; what is smaller goes with its image. */
export const OWN_ENTRY = 1_000_000

export function blobKey(digest: string): string {
  return `itb1-blob-${hexOf(digest)}`
}

/** The index, the manifest, the configuration and the small layers of an image for one platform. */
export function imageKey(digest: string, platform: string): string {
  return `itb1-img-${platform.replaceAll('/', '-')}-${hexOf(digest)}`
}

/** What a tag stood for on a day (UTC). `time` in milliseconds since 1970. */
export function referenceKey(reference: string, platform: string, time: number): string {
  const name = createHash('sha256').update(reference).digest('hex').slice(0, 32)
  return `itb1-ref-${platform.replaceAll('/', '-')}-${name}-${new Date(time).toISOString().slice(0, 10)}`
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1)
}
