/** Which image a reference stands for, as its registry says now, or said when it last answered. */
import { canonicalName, type ImageReference } from '../reference.js'
import { isOutage, type RegistryFailure } from '../upstream/failure.js'
import type { Upstream } from '../upstream/registry.js'
import { withRetries, type RetryOptions } from '../upstream/retry.js'

export interface Resolved {
  readonly digest: string
  /** Its registry said so just now. */
  readonly fresh: boolean
  /** When it said so otherwise: RFC 3339. */
  readonly seen?: string
}

export interface ResolveContext {
  readonly upstream: Pick<Upstream, 'resolve'>
  /** What was known last; when. */
  readonly known: (reference: string) => Promise<{ readonly digest: string; readonly seen: string } | undefined>
  readonly signal: AbortSignal
  readonly warn: (line: string) => void
  /** Told before each wait. */
  readonly onRetry?: (failure: RegistryFailure, wait: number) => void
}

const ATTEMPTS = 3

/**
 * A digest is itself. A tag is asked for; only where its registry does not serve at all (limit, outage, no network) the last
 * known digest stands in, with a warning. Errors: RegistryFailure.
 */
export async function resolveImage(reference: ImageReference, context: ResolveContext): Promise<Resolved> {
  if (reference.digest !== undefined) return { digest: reference.digest, fresh: false }
  const { upstream, known, signal, warn, onRetry } = context
  const tag = reference.tag ?? 'latest'
  const ask = () => upstream.resolve(reference, tag, signal)
  try {
    return { digest: await ask(), fresh: true }
  } catch (error) {
    signal.throwIfAborted()
    if (!isOutage(error)) throw error
    const last = await known(canonicalName(reference))
    // What is known need not be waited for.
    if (last === undefined)
      return {
        digest: await again(ask, error, { signal, attempts: ATTEMPTS, ...(onRetry && { onRetry }) }),
        fresh: true
      }
    warn(
      `${reference.name}: its registry does not serve (${error.message}); using the image of ${last.seen} that is kept`
    )
    return { digest: last.digest, seen: last.seen, fresh: false }
  }
}

/** The first try has failed. */
async function again<T>(ask: () => Promise<T>, failure: RegistryFailure, options: RetryOptions): Promise<T> {
  let tried = false
  const work = (): Promise<T> => {
    if (tried) return ask()
    tried = true
    return Promise.reject(failure)
  }
  return withRetries(work, options)
}
