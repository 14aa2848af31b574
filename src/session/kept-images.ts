/** Images that a run brought, kept for other jobs by the post step: when nobody waits for it any more. */
import * as z from 'zod/mini'
import type { Plan } from '../contract/plan.js'
import { messageOf } from '../errors.js'
import type { ImagesBrought } from '../images/bring-images.js'
import type { RemoteStore } from '../platform/remote-store.js'
import { measurementSchema } from '../images/store/statistics.js'
import { oneLine } from '../platform/escape/terminal.js'
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
  ),
  measured: z.optional(
    z.object({ references: z.array(z.string()), machine: z.string(), entries: z.array(measurementSchema) })
  ),
  /** Why the service could not be asked any more when the images were brought. */
  down: z.optional(z.string())
})

/** Milliseconds. A cancelled job's post has five minutes for everything. */
const LONGEST = 3 * 60_000

/** For the post step. Not where there is no cache of the job to save to, or where this job's images are not for others. */
export async function noteImages(
  folder: RunFolder,
  noted: Pick<ImagesBrought, 'images' | 'measured'> & {
    readonly path: string
    readonly mode: 'auto' | 'always' | 'never'
    readonly down: string | undefined
  },
  env: NodeJS.ProcessEnv
): Promise<void> {
  const { mode, ...rest } = noted
  if ((rest.images.length === 0 && rest.measured === undefined) || !hasActionsCache(env)) return
  const { maySave } = await import('../images/remote/may-save.js')
  if (await maySave(mode, env)) await writeJson(folder.images, rest)
}

/** The cache of the job as what lies behind the store. undefined where there is none: in a plain `run:` step, elsewhere. */
export async function actionsStore(env: NodeJS.ProcessEnv): Promise<RemoteStore | undefined> {
  if (!hasActionsCache(env)) return undefined
  const { openActionsCache } = await import('../platform/github/cache.js')
  return openActionsCache(env)
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
  if (noted.down !== undefined) {
    say(`images: nothing was kept for other jobs: the cache service failed before the tests (${shown(noted.down)})`)
    return
  }
  const [{ openActionsCache }, { saveImages }, { saveMeasured }, { Blobs }, { storeFolderAt }] = await Promise.all([
    import('../platform/github/cache.js'),
    import('../images/remote/save.js'),
    import('../images/remote/measured.js'),
    import('../images/store/blobs.js'),
    import('../images/store/folder.js')
  ])
  const store = openActionsCache(env)
  if (store === undefined) return
  const began = performance.now()
  const signal = AbortSignal.timeout(LONGEST)
  try {
    const blobs = new Blobs(storeFolderAt(noted.path))
    const { bytes, problem, byOthers } = await saveImages({ store, blobs, images: noted.images, signal })
    if (noted.measured !== undefined) {
      await saveMeasured(noted.measured, noted.measured.entries, { store, blobs, signal })
    }
    const seconds = Math.round(performance.now() - began) / 1000
    if (bytes > 0) {
      const journal = openJournal(folder.journal, 'post')
      journal.append({ type: 'cache_saved', bytes, seconds })
      journal.close()
      await writeResults(plan, folder, true)
      say(`images: kept ${Math.round(bytes / 1e6)} MB for other jobs in ${seconds.toFixed(1)} s`)
    }
    if (byOthers) say('images: nothing new to keep for other jobs: another one has kept it, or is about to')
    const why = [problem, store.trouble].filter((text) => text !== undefined).join(': ')
    if (why !== '') say(`images: not all were kept for other jobs: ${shown(why)}`)
  } catch (error) {
    const why = signal.aborted ? `not done within ${LONGEST / 60_000} min` : messageOf(error)
    say(`images: not all were kept for other jobs: ${shown(why)}`)
  }
}

/** What a service said is foreign. */
function shown(text: string): string {
  return oneLine(text, 500)
}

function hasActionsCache(env: NodeJS.ProcessEnv): boolean {
  return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== ''
}
