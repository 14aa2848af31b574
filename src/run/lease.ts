/** The lease: a sign of life that the supervisor renews. */
import * as z from 'zod/mini'
import type { ProcessIdentity } from '../process/types.js'
import { readJson, writeJson } from './json-file.js'
import type { RunFolder } from './folder.js'

/** Milliseconds between two renewals. */
export const LEASE_RENEWAL = 5_000
/** A lease that was not renewed for so long (milliseconds) has expired: three renewals missed, and some for a busy host. */
export const LEASE_LENGTH = 20_000

/** `pid` and `started` are the supervisor's, see ProcessIdentity. */
const lease = z.object({ pid: z.int(), started: z.string(), renewed_at: z.iso.datetime() })
export type Lease = z.infer<typeof lease>

export function renewLease(folder: RunFolder, holder: ProcessIdentity, now = new Date()): Promise<void> {
  return writeJson(folder.lease, { pid: holder.pid, started: holder.started, renewed_at: now.toISOString() })
}

export function readLease(folder: RunFolder): Promise<Lease | undefined> {
  return readJson(folder.lease, lease)
}

/** Also one from the future: the clock was set back since, and it would be valid until the clock is there again. */
export function isExpired(held: Lease | undefined, now = new Date()): boolean {
  return held === undefined || Math.abs(now.getTime() - Date.parse(held.renewed_at)) > LEASE_LENGTH
}
