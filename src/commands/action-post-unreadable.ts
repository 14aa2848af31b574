/**
 * A plan that can't be read (a full disk, another version of the action), or that is gone with the whole folder (a test that
 * empties RUNNER_TEMP): what it was for is still found by its label.
 */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { findEndpoint } from '../docker/endpoint.js'
import { openRemover } from '../engine/open.js'
import { annotationLines } from '../platform/github/annotations.js'
import type { RunFolder } from '../run/folder.js'

/** Milliseconds. */
const WHOLE = 240_000

/** The folder's name is the run's id. Returns what is left. */
export async function removeWithoutPlan(folder: RunFolder, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const run_id = basename(folder.path)
  const lost = existsSync(folder.plan) ? "can't be read" : 'was deleted'
  const message = `${folder.plan} ${lost}: what carries the label of run ${run_id} is removed, its results stay as they are`
  process.stdout.write(annotationLines([{ kind: 'warning', message }]).join('\n') + '\n')
  const remover = await openRemover({ engine: { kind: 'compose', endpoint: await findEndpoint(env) } })
  const plan = { run_id, project: run_id, stop_grace_s: 0, stop_through_compose: [], providers: [] }
  const left = await remover.remove(plan, folder.path, () => Promise.resolve(), AbortSignal.timeout(WHOLE))
  if (left.length > 0) process.stdout.write(`left behind: ${left.join(', ')}\n`)
  return left
}
