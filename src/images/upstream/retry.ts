/** Asks again what may go well the next time. */
import { systemClock, type Clock } from '../../platform/clock.js'
import { isOutage, type RegistryFailure } from './failure.js'

export interface RetryOptions {
  readonly signal: AbortSignal
  /** With the first one. */
  readonly attempts: number
  readonly clock?: Clock
  /** Told before each wait. */
  readonly onRetry?: (failure: RegistryFailure, wait: number) => void
  /** 0 to 1. */
  readonly random?: () => number
}

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000
/** Milliseconds. A registry that wants to be left alone for longer is not waited for: Docker Hub names hours. */
export const LONGEST_RETRY_AFTER = 60_000

/**
 * Waits 1 s, 2 s, 4 s ..., each shortened by chance to the half at most, so that parallel jobs don't come back together; as
 * long as the registry says (`Retry-After`) where it says so. Errors: the last failure; the signal's reason.
 */
export async function withRetries<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, attempts, clock = systemClock, random = Math.random } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      signal.throwIfAborted()
      if (!isOutage(error) || attempt >= attempts) throw error
      if ((error.retryAfter ?? 0) > LONGEST_RETRY_AFTER) throw error
      const backOff = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * (0.5 + random() / 2)
      const wait = Math.max(backOff, error.retryAfter ?? 0)
      options.onRetry?.(error, wait)
      await clock.sleep(wait, signal)
    }
  }
}
