/**
 * Names under which images are kept elsewhere. Entries are never replaced, so each name says all that its content depends on:
 * a digest and a platform, or a time.
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
  return `${referenceBeginning(reference, platform)}${new Date(time).toISOString().slice(0, 10)}`
}

/** Of its keys of all days. */
export function referenceBeginning(reference: string, platform: string): string {
  return `itb1-ref-${platform.replaceAll('/', '-')}-${hashed(reference)}-`
}

/**
 * How fast these images came lately, until a point in time. `machine`: what it was measured on, `linux-x64`. `time` in
 * milliseconds since 1970.
 */
export function measuredKey(references: readonly string[], machine: string, time: number): string {
  return `${measuredBeginning(references, machine)}${time}`
}

/** Of its keys of all times. */
export function measuredBeginning(references: readonly string[], machine: string): string {
  return `itb1-time-${machine}-${hashed(references.toSorted().join('\n'))}-`
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1)
}
