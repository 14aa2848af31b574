/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as z from 'zod/mini'
import type { Plan } from '../contract/plan.js'
import type { Results } from '../contract/results.js'
import { foldResults } from './fold/fold.js'
import { readJournal } from './journal.js'
import { readJson, writeJson } from './json-file.js'
import type { RunFolder } from './folder.js'

const anyResults = z.looseObject({ run_id: z.string() })

/** Whether the results file may be replaced: a later run may have put its own there. */
async function isOurs({ results_file, run_id }: Plan): Promise<boolean> {
  const found = await readJson(results_file, anyResults)
  return found === undefined || found.run_id === run_id
}

/**
 * `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more.
 * Errors: InternalError where the results file or its copy can't be written.
 */
export async function writeResults(plan: Plan, folder: RunFolder, withFiles = false): Promise<Results> {
  const folded = foldResults(plan, await readJournal(folder.journal))
  const copy = join(plan.output_directory, 'results.json')
  const own = [plan.results_file, copy]
  const results = withFiles ? { ...folded, files: await listFiles(plan.output_directory, own) } : folded
  const ours = !withFiles || (await isOurs(plan))
  const paths = new Set(ours ? own : [copy])
  const written = await Promise.allSettled([...paths].map((path) => writeJson(path, results)))
  // Each has had its chance: an output directory that can't be written is no reason to leave the results file as it was.
  const failed = written.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return results
}

/** The results of a run that may still go on, without writing anything. */
export async function readRunResults(plan: Plan, folder: RunFolder): Promise<Results> {
  return foldResults(plan, await readJournal(folder.journal))
}

async function listFiles(directory: string, except: readonly string[]): Promise<NonNullable<Results['files']>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except.includes(path))
    .sort()
  const files: NonNullable<Results['files']> = []
  for (const path of paths) {
    const found = await describe(path).catch(() => undefined)
    // What has gone since it was listed was somebody's temporary file.
    if (found !== undefined) files.push({ path: relative(directory, path), ...found })
  }
  return files
}

async function describe(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return { size, sha256: hash.digest('hex') }
}
