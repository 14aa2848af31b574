/** Brings single images, each the way that works: through the cache or straight, and the other one where that fails. */
import { ImageError, messageOf } from '../errors.js'
import type { BringOptions } from './bring-options.js'
import { bringImage } from './cache/bring.js'
import { openImageCache, type ImageCache } from './cache/open.js'
import { pullThroughEngine } from './pull/engine-pull.js'
import { classify, pullError, retryLine } from './pull/failure.js'
import type { PullProgress } from './pull/progress.js'
import type { WantedImage } from './pull/wanted.js'
import { canonicalName, parseReference, type ImageReference } from './reference.js'
import type { Traffic } from './registry/traffic.js'
import { knownReference } from './store/references.js'
import { dockerCredentials } from './upstream/credentials.js'
import { isOutage, isPassing, RegistryFailure } from './upstream/failure.js'
import { openUpstream } from './upstream/open.js'
import { limitWarning } from './upstream/rate-limit.js'

export interface BroughtBy {
  readonly localNames: ReadonlyMap<string, string>
  readonly digests: ReadonlyMap<string, string>
  readonly hits: number
  /** Images that the engine pulled by itself. */
  readonly direct: ReadonlySet<string>
  /** undefined where nothing went through the cache. */
  readonly traffic: Traffic | undefined
  /** Why it did not. */
  readonly reason: string | undefined
  /** Those that went through the cache. */
  readonly images: readonly CachedImage[]
}

export interface CachedImage {
  /** `docker.io/library/redis:8`. */
  readonly reference: string
  readonly digest: string
  readonly platform: string
  /** Nothing of it is new in the store. */
  readonly hit: boolean
  /** When its registry last said so: RFC 3339. */
  readonly seen: string
}

interface CourierOptions extends BringOptions {
  readonly progress: PullProgress
  /** Through the cache first. */
  readonly use: boolean
}

/** With the first one. */
const ATTEMPTS = 4
/** Where our own tries have failed already. */
const ATTEMPTS_AFTER = 2
/** Milliseconds for one image, however large. */
const LONGEST = 30 * 60_000
/** Through the cache: then it is pulled. */
const LONGEST_CACHED = 10 * 60_000
/** What only this process can say anything with. */
const LOOPBACK_NAME = /127\.0\.0\.1:\d+\/itb-[0-9a-f]+\//g

export class Courier {
  readonly #options: CourierOptions
  readonly #credentialsOf: ReturnType<typeof dockerCredentials>
  readonly #localNames = new Map<string, string>()
  readonly #digests = new Map<string, string>()
  readonly #direct = new Set<string>()
  readonly #images: CachedImage[] = []
  #cache: Promise<ImageCache | undefined> | undefined
  #opened: ImageCache | undefined
  #hits = 0
  #reason: string | undefined

  constructor(options: CourierOptions) {
    this.#options = options
    this.#credentialsOf = dockerCredentials(options.env)
  }

  /** Errors: ImageError; the signal's reason. */
  async bring(wanted: WantedImage, signal: AbortSignal): Promise<void> {
    const reference = this.#options.mode !== 'never' && wanted.thirdParty ? parseReference(wanted.image) : undefined
    if (reference === undefined) return this.#pull(wanted, ATTEMPTS, signal)
    if (this.#options.use) {
      const failure = await this.#tryCache(wanted, reference, signal)
      if (failure === undefined) return
      return this.#pull(wanted, isPassing(failure.kind) ? ATTEMPTS_AFTER : ATTEMPTS, signal)
    }
    try {
      await this.#pull(wanted, ATTEMPTS_AFTER, signal)
    } catch (error) {
      // An insurance first: it was only not used because it was slower.
      if (!(error instanceof ImageError) || !isOutage(error.cause)) throw error
      if ((await this.#tryCache(wanted, reference, signal)) !== undefined) throw error
    }
  }

  async brought(): Promise<BroughtBy> {
    const cache = await this.#cache?.catch(() => undefined)
    for (const [host, limit] of cache?.upstream.limits ?? []) {
      const warning = limitWarning(host, limit)
      if (warning !== undefined) this.#options.warn(warning)
    }
    return {
      localNames: this.#localNames,
      digests: this.#digests,
      hits: this.#hits,
      direct: this.#direct,
      traffic: cache?.registry.traffic,
      reason: this.#reason,
      images: this.#images
    }
  }

  async close(): Promise<void> {
    // One that is just being opened closes itself: the run's signal has aborted then.
    await this.#opened?.close()
  }

  /** undefined: it is there. Else why not, said in one line. */
  async #tryCache(
    wanted: WantedImage,
    reference: ImageReference,
    signal: AbortSignal
  ): Promise<RegistryFailure | undefined> {
    const { client, progress, say, warn } = this.#options
    const cache = await this.#open(signal)
    if (cache === undefined) return new RegistryFailure('unusable', this.#reason ?? 'no cache')
    const platform = wanted.platform === '' ? cache.platform : wanted.platform
    const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_CACHED)])
    try {
      const { digest, localName, hit, seen } = await bringImage(wanted, reference, {
        ...cache,
        client,
        signal: ends,
        warn,
        known: async (name) =>
          (await knownReference(cache.folder, name, platform)) ??
          (await cache.secondLevel?.lastKnown(name, platform, ends)),
        onRetry: (failure, wait) => say(retryLine(wanted.image, failure, wait)),
        onLayer: (layer, current, total) => progress.layer(wanted.image, layer, current, total)
      })
      this.#digests.set(wanted.image, digest)
      if (localName !== undefined) this.#localNames.set(wanted.image, localName)
      if (hit) this.#hits++
      this.#images.push({ reference: canonicalName(reference), digest, platform, hit, seen })
      return undefined
    } catch (error) {
      signal.throwIfAborted()
      const failure = ends.aborted ? tooLong(LONGEST_CACHED, error) : classify(error, wanted.image)
      // What it does not have, or not for us, the engine's own words say next.
      if (failure.kind !== 'missing' && failure.kind !== 'denied')
        say(`${wanted.image}: not through the image cache (${failure.message.replaceAll(LOOPBACK_NAME, '')}): pulled`)
      return failure
    }
  }

  #open(signal: AbortSignal): Promise<ImageCache | undefined> {
    this.#cache ??= this.#openOnce(signal)
    return this.#cache
  }

  async #openOnce(signal: AbortSignal): Promise<ImageCache | undefined> {
    const { client, env, path, remote, warn, say } = this.#options
    try {
      const credentialsOf = this.#credentialsOf
      // The run's own signal: one image's must not end it for the others.
      const options = { client, env, credentialsOf, path, remote, signal: this.#options.signal, warn }
      this.#opened = await openImageCache(options)
      if (this.#opened !== undefined) return this.#opened
      const { name } = await client.identify(signal)
      this.#reason =
        name === 'Podman'
          ? 'Podman pulls from no registry without TLS, as ours is'
          : 'the engine does not reach this process: it runs in a VM or elsewhere'
    } catch (error) {
      signal.throwIfAborted()
      this.#reason = messageOf(error)
    }
    say(`images are pulled without the cache: ${this.#reason}`)
    return undefined
  }

  async #pull(wanted: WantedImage, attempts: number, signal: AbortSignal): Promise<void> {
    const { client, progress, say } = this.#options
    const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)])
    this.#direct.add(wanted.image)
    try {
      await pullThroughEngine(wanted, {
        client,
        credentialsOf: this.#credentialsOf,
        signal: ends,
        attempts,
        say,
        onLayer: (layer, current, total) => progress.layer(wanted.image, layer, current, total),
        retryAfter: (image) => this.#retryAfter(image, ends)
      })
    } catch (error) {
      if (signal.aborted || !ends.aborted) throw error
      throw pullError(wanted, tooLong(LONGEST, error))
    }
  }

  /** The engine says that there is a limit, not for how long. */
  async #retryAfter({ image }: WantedImage, signal: AbortSignal): Promise<number | undefined> {
    const reference = parseReference(image)
    if (reference === undefined) return undefined
    const { client, env } = this.#options
    const upstream = await openUpstream(client, { env, credentialsOf: this.#credentialsOf, signal })
    try {
      await upstream.resolve(reference, reference.digest ?? reference.tag ?? 'latest', signal)
      return undefined
    } catch (error) {
      return error instanceof RegistryFailure ? error.retryAfter : undefined
    } finally {
      upstream.close()
    }
  }
}

function tooLong(limit: number, cause: unknown): RegistryFailure {
  return new RegistryFailure('network', `not there after ${limit / 60_000} min`, { cause })
}
