/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
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

/** `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more. */
export async function writeResults(plan: Plan, folder: RunFolder, withFiles = false): Promise<Results> {
  const folded = foldResults(plan, await readJournal(folder.journal))
  const results = withFiles ? { ...folded, files: await listFiles(plan.output_directory) } : folded
  const ours = !withFiles || (await isOurs(plan))
  await Promise.all([
    ...(ours ? [writeJson(plan.results_file, results)] : []),
    writeJson(join(plan.output_directory, 'results.json'), results)
  ])
  return results
}

/** The results of a run that may still go on, without writing anything. */
export async function readRunResults(plan: Plan, folder: RunFolder): Promise<Results> {
  return foldResults(plan, await readJournal(folder.journal))
}

async function listFiles(directory: string): Promise<NonNullable<Results['files']>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(directory, path) !== 'results.json')
    .sort()
  const files: NonNullable<Results['files']> = []
  for (const path of paths) {
    const info = await stat(path)
    files.push({ path: relative(directory, path), size: info.size, sha256: await sha256(path) })
  }
  return files
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
