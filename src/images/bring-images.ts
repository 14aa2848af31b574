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
import { evict } from './store/evict.js'
import { storeFolderAt } from './store/folder.js'
import { readStatistics } from './store/statistics.js'

export interface ImagesBrought {
  /** Image of the compose file -> the name that this engine knows it by, where that is another. */
  readonly localNames: ReadonlyMap<string, string>
  /** Image of the compose file -> `sha256:...`, where it is known from here: some engines forget it. */
  readonly digests: ReadonlyMap<string, string>
  /** undefined where nothing had to be brought that may be kept. */
  readonly cache: CacheResult | undefined
  /** Those that went through the cache, for keeping them elsewhere too. */
  readonly images: BroughtBy['images']
}

/** As many as the engine's own client would take at once. */
const AT_ONCE = 4

/** Errors: ImageError of one line; the signal's reason. */
export async function bringImages(options: BringOptions): Promise<ImagesBrought> {
  const { client, wanted, signal, say } = options
  const localNames = await pinnedImages(client, wanted, signal)
  const absent = wanted.filter(({ image, pullPolicy }) => !localNames.has(image) || pullPolicy === 'always')
  const needed = await imagesToBring(client, absent, signal)
  if (needed.length === 0) return { localNames, digests: new Map(), cache: undefined, images: [] }

  const folder = storeFolderAt(options.path)
  const cacheable = needed.filter(({ thirdParty }) => thirdParty)
  const decision = cacheable.length === 0 ? { use: false } : decide(options.mode, await readStatistics(folder))
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
      return { localNames, digests: brought.digests, cache: undefined, images: [] }
    }
    const cache = cacheResult({
      images: cacheable.length,
      hits: brought.hits,
      traffic: brought.traffic,
      pulledDirectly: progress.bytes(
        cacheable.filter(({ image }) => brought.direct.has(image)).map(({ image }) => image)
      ),
      seconds,
      reason: decision.reason ?? brought.reason
    })
    await learn(folder, cache, seconds)
    if (brought.traffic !== undefined) await evict(folder, options.limit)
    return { localNames, digests: brought.digests, cache, images: brought.images }
  } finally {
    progress.close()
    await courier.close()
  }
}
