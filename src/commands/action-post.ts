/**
 * The action's post step: removes everything, always, also after main was killed, without inputs and without the compose
 * file. Imports only what the removal needs: the rest is loaded while the engine works.
 */
import { existsSync } from 'node:fs'
import { hrtime } from 'node:process'
import type { Plan } from '../contract/plan.js'
import { runFolderAt, type RunFolder } from '../run/folder.js'
import { openJournal } from '../run/journal.js'
import { readPlan } from '../run/plan-file.js'
import { readSecrets } from '../run/secrets-file.js'
import { supervisorHooks } from '../supervisor/release.js'
import { tearDown } from '../teardown/tear-down.js'
import { openRemover } from '../engine/open.js'

/** `path`: the run folder, as main saved it; undefined where main never got so far. Sets the exit code. */
export async function post(path: string | undefined): Promise<void> {
  // The cancel of a job reaches post as well; removing goes on.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => undefined)
  const folder = path === undefined ? undefined : runFolderAt(path)
  const plan = folder && (await readPlan(folder))
  // A teardown takes the plan and leaves the journal: without either, somebody has emptied the folder.
  if (folder !== undefined && plan === undefined && (existsSync(folder.plan) || !existsSync(folder.journal))) {
    const { removeWithoutPlan } = await import('./action-post-unreadable.js')
    await removeWithoutPlan(folder, process.env)
    return
  }
  if (folder === undefined || plan === undefined) {
    process.stdout.write('nothing to remove: the testbed never started, or it has been removed already\n')
    return
  }
  const began = hrtime.bigint()
  if (plan.keep) {
    process.stdout.write(
      `kept because of skip-teardown: project ${plan.project}. Remove it with: integration-testbed down\n`
    )
    await uploadArtifacts(plan, folder, readSecrets(folder), began)
    return
  }
  const journal = openJournal(folder.journal, 'post')
  const secrets = readSecrets(folder)
  const remover = await openRemover(plan)
  const left = await tearDown({ plan, folder, journal, remover, ...supervisorHooks(plan, folder) })
  const seconds = (Number((hrtime.bigint() - began) / 1_000_000n) / 1000).toFixed(1)
  journal.close()
  const { completePost } = await import('./action-post-results.js')
  await completePost(plan, folder, secrets, left)
  if (left.length === 0) process.stdout.write(`removed in ${seconds} s\n`)
  await uploadArtifacts(plan, folder, secrets, began)
  // Last: what only the next job gains by.
  if (existsSync(folder.images)) {
    const { saveKeptImages } = await import('../session/kept-images.js')
    await saveKeptImages({ plan, folder, env: process.env, say: (line) => void process.stdout.write(`${line}\n`) })
  }
}

/** `began`: when post did, in nanoseconds. */
async function uploadArtifacts(
  plan: Plan,
  folder: RunFolder,
  secrets: readonly string[],
  began: bigint
): Promise<void> {
  if (plan.artifact === undefined) return
  const used = Number((hrtime.bigint() - began) / 1_000_000n)
  const { uploadArtifact } = await import('./action-post-artifact.js')
  await uploadArtifact({ ...plan, artifact: plan.artifact }, folder, secrets, used)
}
