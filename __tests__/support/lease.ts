/** The supervisor of a run, found by its lease. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { RunOnDisk } from './runs.js'
import { until } from './until.js'

const lease = z.looseObject({ pid: z.int(), renewed_at: z.iso.datetime() })
type Lease = z.infer<typeof lease>

const fileOf = (run: RunOnDisk): string => join(run.path, 'lease.json')

/** Waits for it. */
export async function leaseOf(run: RunOnDisk): Promise<Lease> {
  const read = async (): Promise<Lease> => lease.parse(JSON.parse(await readFile(fileOf(run), 'utf8')))
  return until('a lease', () => read().catch(() => undefined))
}

export async function killSupervisor(run: RunOnDisk): Promise<void> {
  process.kill((await leaseOf(run)).pid, 'SIGKILL')
}

/** As if a run that has no lease yet had begun long ago. */
export async function ageBegin(run: RunOnDisk): Promise<void> {
  const file = join(run.path, 'plan.json')
  const plan = z.looseObject({ started_at: z.iso.datetime() }).parse(JSON.parse(await readFile(file, 'utf8')))
  await writeFile(file, JSON.stringify({ ...plan, started_at: longAgo() }))
}

/** As if the last renewal had been long ago. */
export async function expire(run: RunOnDisk): Promise<void> {
  const held = { ...(await leaseOf(run)), renewed_at: longAgo() }
  await writeFile(fileOf(run), JSON.stringify(held))
}

function longAgo(): string {
  return new Date(Date.now() - 120_000).toISOString()
}
