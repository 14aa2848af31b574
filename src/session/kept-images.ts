/** Images that a run brought, kept for other jobs by the post step: when nobody waits for it any more. */
import * as z from 'zod/mini'
import type { Plan } from '../contract/plan.js'
import { messageOf } from '../errors.js'
import type { CachedImage } from '../images/courier.js'
import type { SecondLevel } from '../images/registry/sources.js'
import type { Blobs } from '../images/store/blobs.js'
import type { RunFolder } from '../run/folder.js'
import { openJournal } from '../run/journal.js'
import { readJson, writeJson } from '../run/json-file.js'
import { writeResults } from '../run/results-file.js'

const note = z.object({
  /** The store's folder. */
  path: z.string(),
  images: z.array(
    z.object({
      reference: z.string(),
      digest: z.string(),
      platform: z.string(),
      hit: z.boolean(),
      seen: z.iso.datetime()
    })
  )
})

/** Milliseconds. A cancelled job's post has five minutes for everything. */
const LONGEST = 3 * 60_000

/** For the post step. Not where there is no cache of the job to save to, or where this job's images are not for others. */
export async function noteImages(
  folder: RunFolder,
  noted: { readonly path: string; readonly images: readonly CachedImage[]; readonly mode: 'auto' | 'always' | 'never' },
  env: NodeJS.ProcessEnv
): Promise<void> {
  if (noted.images.length === 0 || !hasActionsCache(env)) return
  const { maySave } = await import('../images/remote/may-save.js')
  if (await maySave(noted.mode, env)) await writeJson(folder.images, { path: noted.path, images: noted.images })
}

/** The cache of the job as what lies behind the store. undefined where there is none: in a plain `run:` step, elsewhere. */
export async function actionsLevel(env: NodeJS.ProcessEnv): Promise<((blobs: Blobs) => SecondLevel) | undefined> {
  if (!hasActionsCache(env)) return undefined
  const [{ openActionsCache }, { secondLevel }] = await Promise.all([
    import('../platform/github/cache.js'),
    import('../images/remote/second-level.js')
  ])
  const cache = openActionsCache(env)
  return cache === undefined ? undefined : (blobs) => secondLevel(cache, blobs)
}

export interface SaveContext {
  readonly plan: Plan
  readonly folder: RunFolder
  readonly env: NodeJS.ProcessEnv
  readonly say: (line: string) => void
}

/** Never fails: a cache that can't be written costs the next run some time, and no more. */
export async function saveKeptImages({ plan, folder, env, say }: SaveContext): Promise<void> {
  const noted = await readJson(folder.images, note)
  if (noted === undefined) return
  const [{ openActionsCache }, { saveImages }, { Blobs }, { storeFolderAt }] = await Promise.all([
    import('../platform/github/cache.js'),
    import('../images/remote/save.js'),
    import('../images/store/blobs.js'),
    import('../images/store/folder.js')
  ])
  const store = openActionsCache(env)
  if (store === undefined) return
  const began = performance.now()
  const signal = AbortSignal.timeout(LONGEST)
  try {
    const blobs = new Blobs(storeFolderAt(noted.path))
    const { bytes, problem } = await saveImages({ store, blobs, images: noted.images, signal })
    const seconds = Math.round(performance.now() - began) / 1000
    if (bytes > 0) {
      const journal = openJournal(folder.journal, 'post')
      journal.append({ type: 'cache_saved', bytes, seconds })
      journal.close()
      await writeResults(plan, folder, true)
      say(`images: kept ${Math.round(bytes / 1e6)} MB for other jobs in ${seconds.toFixed(1)} s`)
    }
    const why = problem ?? store.trouble
    if (why !== undefined) say(`images: not all were kept for other jobs: ${why}`)
  } catch (error) {
    const why = signal.aborted ? `not done within ${LONGEST / 60_000} min` : messageOf(error)
    say(`images: not all were kept for other jobs: ${why}`)
  }
}

function hasActionsCache(env: NodeJS.ProcessEnv): boolean {
  return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== ''
}
