/** Brings the images that are missing: through the cache where that helps, else straight from their registries. */
import type { BringOptions } from './bring-options.js'
import type { ImageCache as CacheResult } from '../contract/results.js'
import { systemClock } from '../platform/clock.js'
import { decide } from './cache/decide.js'
import { cacheResult, learn } from './cache/measure.js'
import { pinnedImages } from './cache/pinned.js'
import { Courier, type BroughtBy } from './courier.js'
import { each } from './each.js'
import { imagesToBring } from './pull/policy.js'
import { showPulls } from './pull/progress.js'
import type { WantedImage } from './pull/wanted.js'
import { canonicalName, parseReference } from './reference.js'
import { readMeasured, withMeasured, type MeasuredSet } from './remote/measured.js'
import type { RemoteStore } from '../platform/remote-store.js'
import { Blobs } from './store/blobs.js'
import { evict } from './store/evict.js'
import { storeFolderAt, type StoreFolder } from './store/folder.js'
import { readStatistics, type Measurement } from './store/statistics.js'

export interface ImagesBrought {
  /** Image of the compose file -> the name that this engine knows it by, where that is another. */
  readonly localNames: ReadonlyMap<string, string>
  /** Image of the compose file -> `sha256:...`, where it is known from here: some engines forget it. */
  readonly digests: ReadonlyMap<string, string>
  /** undefined where nothing had to be brought that may be kept. */
  readonly cache: CacheResult | undefined
  /** Those that went through the cache, for keeping them elsewhere too. */
  readonly images: BroughtBy['images']
  /** What later runs on other machines are to know, where these images have taught it. */
  readonly measured: (MeasuredSet & { readonly entries: readonly Measurement[] }) | undefined
}

/** As many as the engine's own client would take at once. */
const AT_ONCE = 4

/** Errors: ImageError of one line; the signal's reason. */
export async function bringImages(options: BringOptions): Promise<ImagesBrought> {
  const { client, wanted, signal, say } = options
  const localNames = await pinnedImages(client, wanted, signal)
  const absent = wanted.filter(({ image, pullPolicy }) => !localNames.has(image) || pullPolicy === 'always')
  const needed = await imagesToBring(client, absent, signal)
  if (needed.length === 0) return nothingKept(localNames, new Map())

  const folder = storeFolderAt(options.path)
  const cacheable = needed.filter(({ thirdParty }) => thirdParty)
  const set = { references: cacheable.map(nameOf), machine: `${process.platform}-${process.arch}` }
  const { known, carried } = await measuredBefore(options, folder, set)
  const decision = cacheable.length === 0 ? { use: false } : decide(options.mode, known)
  if (decision.reason !== undefined) say(decision.reason)
  const progress = showPulls(
    needed.map(({ image }) => image),
    say
  )
  const courier = new Courier({ ...options, progress, use: decision.use })
  const begin = systemClock.now()
  try {
    await each(needed, AT_ONCE, signal, async (image, ends) => {
      await courier.bring(image, ends)
      progress.done(image.image)
    })
    const seconds = (systemClock.now() - begin) / 1000
    const brought = await courier.brought()
    for (const [image, name] of brought.localNames) localNames.set(image, name)
    if (cacheable.length === 0 || options.mode === 'never') {
      return nothingKept(localNames, brought.digests)
    }
    const troubled = troubleOf(options.remote)
    if (troubled !== undefined) say(troubled)
    const cache = cacheResult({
      images: cacheable.length,
      hits: brought.hits,
      traffic: brought.traffic,
      pulledDirectly: progress.bytes(
        cacheable.filter(({ image }) => brought.direct.has(image)).map(({ image }) => image)
      ),
      seconds,
      reason: decision.reason ?? brought.reason ?? troubled
    })
    // Waiting for what failed says nothing of how fast it is when it does not.
    const learnt = troubled === undefined ? await learn(folder, cache, seconds) : undefined
    if (brought.traffic !== undefined) await evict(folder, options.limit)
    const entries = carried && learnt !== undefined ? withMeasured(known, learnt) : undefined
    const measured = entries && { ...set, entries }
    return { localNames, digests: brought.digests, cache, images: brought.images, measured }
  } finally {
    progress.close()
    await courier.close()
  }
}

function nothingKept(localNames: ImagesBrought['localNames'], digests: ImagesBrought['digests']): ImagesBrought {
  return { localNames, digests, cache: undefined, images: [], measured: undefined }
}

/** By this machine; where that is new, by others: it is `carried` then. Errors: the signal's reason. */
async function measuredBefore(
  { mode, remote, signal }: BringOptions,
  folder: StoreFolder,
  set: MeasuredSet
): Promise<{ readonly known: readonly Measurement[]; readonly carried: boolean }> {
  const known = await readStatistics(folder)
  const carried = known.length === 0 && set.references.length > 0 && mode === 'auto' && remote !== undefined
  if (!carried) return { known, carried }
  return { known: await readMeasured(set, { store: remote, blobs: new Blobs(folder), signal }), carried }
}

function nameOf({ image }: WantedImage): string {
  const reference = parseReference(image)
  return reference === undefined ? image : canonicalName(reference)
}

/** One line. */
function troubleOf(remote: RemoteStore | undefined): string | undefined {
  if (remote?.trouble === undefined) return undefined
  return remote.down === undefined
    ? `not all that other jobs kept could be had: ${remote.trouble}`
    : `what other jobs kept can't be had: ${remote.down}; not asked for again in this job`
}
