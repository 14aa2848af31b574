/** How fast images came, in earlier runs of this folder: what `auto` decides by. */
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { writeFileAtomically } from '../../run/json-file.js'
import type { StoreFolder } from './folder.js'

export const measurementSchema = z.object({
  t: z.iso.datetime(),
  /** Out of the store, or from a registry. */
  how: z.enum(['restore', 'pull']),
  /** Compressed layers. */
  bytes: z.number().check(z.nonnegative()),
  /** Until the engine had unpacked them. */
  seconds: z.number().check(z.nonnegative())
})
export type Measurement = z.infer<typeof measurementSchema>

const MAX_KEPT = 100

/** Oldest first. Lines that can't be read are left out. */
export async function readStatistics(folder: StoreFolder): Promise<Measurement[]> {
  const text = await readFile(folder.statistics, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const parsed = measurementSchema.safeParse(parse(line))
    return parsed.success ? [parsed.data] : []
  })
}

/** One short line at the end of the file: whole, whoever else writes. */
export async function noteMeasurement(folder: StoreFolder, measured: Measurement): Promise<void> {
  const before = await readStatistics(folder)
  if (before.length > 2 * MAX_KEPT) {
    const lines = [...before.slice(-MAX_KEPT), measured].map((entry) => JSON.stringify(entry))
    await writeFileAtomically(folder.statistics, `${lines.join('\n')}\n`, 0o600)
    return
  }
  await mkdir(folder.path, { recursive: true, mode: 0o700 })
  await appendFile(folder.statistics, `${JSON.stringify(measured)}\n`, { mode: 0o600 })
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
