/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Plan } from '../contract/plan.js'
import type { Results } from '../contract/results.js'
import { foldResults } from './fold/fold.js'
import { readJournal } from './read-journal.js'
import { readJson, writeJson } from './json-file.js'
import type { RunFolder } from './folder.js'
import { listOutputFiles } from './output-files.js'

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
  const results = foldResults(plan, await readJournal(folder.journal))
  const copy = join(plan.output_directory, 'results.json')
  const own = [plan.results_file, copy]
  const ours = !withFiles || (await isOurs(plan))
  const paths = [...new Set(ours ? own : [copy])]
  // Before the files are read: whoever kills this process meanwhile leaves results that know of the teardown.
  const written = await writeEach(paths, results)
  if (!withFiles) return written
  const { files, cut } = await listOutputFiles(plan.output_directory, own)
  const warnings = [...(results.warnings ?? []), ...(cut === undefined ? [] : [`output directory: ${cut}`])]
  return writeEach(paths, { ...results, warnings, files })
}

/** Each has its chance: an output directory that can't be written is no reason to leave the results file as it was. */
async function writeEach(paths: readonly string[], results: Results): Promise<Results> {
  const written = await Promise.allSettled(paths.map((path) => writeJson(path, results)))
  const failed = written.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return results
}

/** The results of a run that may still go on, without writing anything. */
export async function readRunResults(plan: Plan, folder: RunFolder): Promise<Results> {
  return foldResults(plan, await readJournal(folder.journal))
}
