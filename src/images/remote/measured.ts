/** How fast images came on other machines: one that is thrown away after its job could never tell by itself. */
import { rm, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { LOOKED_AT } from '../cache/decide.js'
import type { Blobs } from '../store/blobs.js'
import { measurementSchema, type Measurement } from '../store/statistics.js'
import { readEntry } from './entry.js'
import { measuredBeginning, measuredKey } from './keys.js'
import type { RemoteStore } from '../../platform/remote-store.js'

/** Of both kinds together, so that some of each are left. */
const MAX_KEPT = 4 * LOOKED_AT
const carried = z.array(measurementSchema).check(z.maxLength(MAX_KEPT))
/** Milliseconds. Where enough is known already, a new measurement is for those that get too old. */
const OFTEN_ENOUGH = 24 * 60 * 60_000

/** What was measured where, and of which images. */
export interface MeasuredSet {
  /** Canonical names. */
  readonly references: readonly string[]
  /** `linux-x64`. */
  readonly machine: string
}

/** Oldest first; empty where nothing is known. Errors: the signal's reason. */
export async function readMeasured(
  { references, machine }: MeasuredSet,
  { store, blobs, signal }: { readonly store: RemoteStore; readonly blobs: Blobs; readonly signal: AbortSignal }
): Promise<Measurement[]> {
  const path = await blobs.temporaryFile()
  try {
    const beginning = measuredBeginning(references, machine)
    if (!(await store.get(measuredKey(references, machine, Date.now()), path, signal, { beginning }))) return []
    return (await readEntry(path, carried)) ?? []
  } catch {
    signal.throwIfAborted()
    return []
  } finally {
    await rm(path, { force: true })
  }
}

/** What later runs are to know; undefined where it would tell them nothing new. Pure. */
export function withMeasured(before: readonly Measurement[], measured: Measurement): Measurement[] | undefined {
  const same = before.filter(({ how }) => how === measured.how)
  const last = Date.parse(same.at(-1)?.t ?? '')
  if (same.length >= LOOKED_AT && Date.parse(measured.t) - last < OFTEN_ENOUGH) return undefined
  return [...before.filter(({ how }) => how !== measured.how), ...same.slice(1 - LOOKED_AT), measured]
}

/** Errors: the system's; the signal's reason. */
export async function saveMeasured(
  { references, machine }: MeasuredSet,
  measured: readonly Measurement[],
  { store, blobs, signal }: { readonly store: RemoteStore; readonly blobs: Blobs; readonly signal: AbortSignal }
): Promise<void> {
  const path = await blobs.temporaryFile()
  try {
    await writeFile(path, JSON.stringify(measured))
    await store.put(measuredKey(references, machine, Date.now()), path, signal)
  } finally {
    await rm(path, { force: true })
  }
}
