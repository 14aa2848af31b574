/** What may go wrong on the way to a registry: one interface, a function each. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Fault {
  /** Answers instead of the registry: true where it did. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>
  /** What a body goes through. */
  readonly body?: (request: IncomingMessage, response: ServerResponse) => Transform | undefined
}

/** Which requests a fault is for. */
export type Matching = (request: IncomingMessage) => boolean
export const everything: Matching = () => true
export const blobs: Matching = ({ url = '' }) => url.includes('/blobs/')
export const manifests: Matching = ({ url = '' }) => url.includes('/manifests/')

/** Every matching request, or the first `times`, is answered so. */
export function status(
  code: number,
  { matching = everything, times = Infinity, headers = {} }: StatusOptions = {}
): Fault {
  let left = times
  return {
    answer(request, response) {
      if (!matching(request) || left-- <= 0) return false
      const body = JSON.stringify({
        errors: [{ code: code === 429 ? 'TOOMANYREQUESTS' : 'UNKNOWN', message: 'injected' }]
      })
      response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body)
      return true
    }
  }
}

export interface StatusOptions {
  readonly matching?: Matching
  readonly times?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The connection breaks after so many bytes of a matching body, the first `times`. */
export function cut(
  after: number,
  { matching = blobs, times = 1 }: { matching?: Matching; times?: number } = {}
): Fault {
  let left = times
  return {
    body(request, response) {
      if (!matching(request) || left <= 0) return undefined
      let passed = 0
      return new Transform({
        transform(chunk: Buffer, _encoding, done) {
          const rest = after - passed
          passed += chunk.length
          if (passed <= after) {
            done(null, chunk)
            return
          }
          left--
          // What was sent so far has to arrive, or nothing of the body would be there to go on from.
          response.write(chunk.subarray(0, rest), () => response.destroy())
        }
      })
    }
  }
}

/** One byte of each matching body is another one. */
export function corrupt(matching: Matching = blobs): Fault {
  return {
    body: (request) =>
      matching(request)
        ? new Transform({
            transform(chunk: Buffer, _encoding, done) {
              const changed = Buffer.from(chunk)
              changed[0] = (changed[0] ?? 0) ^ 0xff
              done(null, changed)
            }
          })
        : undefined
  }
}

/** All connections together get so many megabits a second. */
export function throttle(megabits: number): Fault {
  const perMillisecond = (megabits * 1e6) / 8 / 1000
  let free = performance.now()
  return {
    body: () =>
      new Transform({
        transform(chunk: Buffer, _encoding, done) {
          free = Math.max(free, performance.now()) + chunk.length / perMillisecond
          void sleep(Math.max(0, free - performance.now())).then(() => done(null, chunk))
        }
      })
  }
}
