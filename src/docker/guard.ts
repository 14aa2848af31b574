/** Ends a request, or later its answer, when its time is over or its caller gives up. */
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { EngineEndpoint } from '../contract/plan.js'
import { timeoutFailure } from './failure.js'

export interface GuardOptions {
  readonly endpoint: EngineEndpoint
  /** The request, for the message: `GET /info`. */
  readonly what: string
  /** Milliseconds; 0 for none. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

export class Guard {
  /** Why the request was ended by us, if it was. */
  reason: Error | undefined
  #target: ClientRequest | IncomingMessage
  readonly #signal: AbortSignal | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #onAbort = (): void => this.#end(asError(this.#signal?.reason))

  constructor(request: ClientRequest, options: GuardOptions) {
    this.#target = request
    this.#signal = options.signal
    this.#signal?.addEventListener('abort', this.#onAbort, { once: true })
    if (options.timeout > 0) {
      this.#timer = setTimeout(() => {
        const connected = request.socket !== null && !request.socket.connecting
        this.#end(timeoutFailure(options.endpoint, options.what, options.timeout, connected))
      }, options.timeout)
    }
  }

  /** From the head of the answer on, it is the answer that has to be destroyed: the request would drain it first. */
  watch(response: IncomingMessage): void {
    this.#target = response
  }

  stopClock(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  release(): void {
    this.stopClock()
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }

  #end(reason: Error): void {
    this.reason = reason
    this.release()
    this.#target.destroy(reason)
  }

  /** The promise's value, unless the signal aborts first: then its reason. */
  static async race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
    let onAbort: (() => void) | undefined
    const aborted = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(asError(signal.reason))
      signal.addEventListener('abort', onAbort, { once: true })
    })
    try {
      return await Promise.race([promise, aborted])
    } finally {
      if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
    }
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
