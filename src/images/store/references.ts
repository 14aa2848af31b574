/**
 * What a reference stood for when its registry was last asked, by platform. One small file each, replaced by a rename: no
 * process waits for another, and of two that learn something at once the later one is right.
 */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readJson, writeJson } from '../../run/json-file.js'
import { DIGEST } from '../reference.js'
import type { StoreFolder } from './folder.js'

export const knownReferenceSchema = z.object({
  /** `docker.io/library/redis:8`. */
  reference: z.string(),
  platform: z.string(),
  digest: z.string().check(z.regex(DIGEST)),
  /** When the registry said so. */
  seen: z.iso.datetime()
})
export type KnownReference = z.infer<typeof knownReferenceSchema>

export async function knownReference(
  folder: StoreFolder,
  reference: string,
  platform: string
): Promise<KnownReference | undefined> {
  const found = await readJson(fileOf(folder, reference, platform), knownReferenceSchema)
  return found?.reference === reference && found.platform === platform ? found : undefined
}

/** Errors: InternalError where the folder can't be written. */
export async function rememberReference(folder: StoreFolder, known: KnownReference): Promise<void> {
  await writeJson(fileOf(folder, known.reference, known.platform), known, 0o600)
}

/** All of them, by name. */
export async function listReferences(folder: StoreFolder): Promise<KnownReference[]> {
  const names = await readdir(folder.references).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json'))
  const entries = await Promise.all(files.map((name) => readJson(join(folder.references, name), knownReferenceSchema)))
  return entries.filter((found) => found !== undefined).sort((a, b) => a.reference.localeCompare(b.reference))
}

function fileOf(folder: StoreFolder, reference: string, platform: string): string {
  const name = createHash('sha256').update(`${reference} ${platform}`).digest('hex')
  return join(folder.references, `${name}.json`)
}
