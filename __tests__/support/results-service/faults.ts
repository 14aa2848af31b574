/** What goes wrong, on demand. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Fault {
  /**
   * `expired`: the address of a blob is not valid any more. `hang`: no answer, until the client or the service goes.
   * `truncated`: the connection ends in the middle of the body. `late`: the real answer, after `delay`. `trickle`: a body
   * that comes byte by byte, and never to its end.
   */
  readonly kind: 'status' | 'expired' | 'hang' | 'truncated' | 'late' | 'trickle'
  readonly status?: number
  /** Milliseconds. */
  readonly delay?: number
  /** Seconds. */
  readonly retryAfter?: number
  /** How often; default: always. */
  readonly times?: number
}

/** Instead of the name of an operation. */
export const EVERYTHING = '*'

/** Milliseconds between two bytes of a body that trickles. */
const DRIP = 200

const EXPIRED =
  '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Signature not valid in the specified time frame</Message></Error>'

export class Faults {
  readonly #pending = new Map<string, { fault: Fault; left: number }>()

  clear(): void {
    this.#pending.clear()
  }

  add(operation: string, fault: Fault): void {
    this.#pending.set(operation, { fault, left: fault.times ?? Infinity })
  }

  /** Whether the request has been answered, or never will be. */
  async apply(operation: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const pending = this.#pending.get(operation) ?? this.#pending.get(EVERYTHING)
    if (pending === undefined || pending.left === 0) return false
    pending.left--
    const { kind, status = 500, retryAfter, delay = 0 } = pending.fault
    if (kind === 'late') {
      await sleep(delay)
      return false
    }
    request.resume()
    if (kind === 'expired') {
      const headers = { 'content-type': 'application/xml', 'x-ms-error-code': 'AuthenticationFailed' }
      response.writeHead(403, headers).end(EXPIRED)
    } else if (kind === 'truncated') {
      response.writeHead(200, { 'content-length': '1000000', 'content-type': 'application/octet-stream' })
      await new Promise((resolve) => response.write('only this', resolve))
      response.destroy()
    } else if (kind === 'trickle') {
      response.writeHead(200, { 'content-length': '1000000', 'content-type': 'application/octet-stream' })
      const drip = setInterval(() => response.write('.'), DRIP)
      response.once('close', () => clearInterval(drip))
    } else if (kind === 'status') {
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify({ code: 'injected', msg: 'injected fault' }))
    }
    return true
  }
}
