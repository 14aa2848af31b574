/** What goes wrong, on demand. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Fault {
  /**
   * `expired`: the address of a blob is not valid any more. `hang`: no answer, until the client or the service goes.
   * `truncated`: the connection ends in the middle of the body.
   */
  readonly kind: 'status' | 'expired' | 'hang' | 'truncated'
  readonly status?: number
  /** Seconds. */
  readonly retryAfter?: number
  /** How often; default: always. */
  readonly times?: number
}

const EXPIRED =
  '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Signature not valid in the specified time frame</Message></Error>'

export class Faults {
  readonly #pending = new Map<string, { fault: Fault; left: number }>()

  add(operation: string, fault: Fault): void {
    this.#pending.set(operation, { fault, left: fault.times ?? Infinity })
  }

  /** Whether the request has been answered, or never will be. */
  async apply(operation: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const pending = this.#pending.get(operation)
    if (pending === undefined || pending.left === 0) return false
    pending.left--
    const { kind, status = 500, retryAfter } = pending.fault
    request.resume()
    if (kind === 'expired') {
      const headers = { 'content-type': 'application/xml', 'x-ms-error-code': 'AuthenticationFailed' }
      response.writeHead(403, headers).end(EXPIRED)
    } else if (kind === 'truncated') {
      response.writeHead(200, { 'content-length': '1000000', 'content-type': 'application/octet-stream' })
      await new Promise((resolve) => response.write('only this', resolve))
      response.destroy()
    } else if (kind === 'status') {
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify({ code: 'injected', msg: 'injected fault' }))
    }
    return true
  }
}
