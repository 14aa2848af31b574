/**
 * The engine's HTTP API. A transport without policy: it knows versions, errors and time-outs, but not what is asked.
 * Nothing heavy is imported here: the first request should leave soon after the process has started.
 */
import type { IncomingMessage } from 'node:http'
import type { EngineEndpoint } from '../contract/plan.js'
import { EngineError, EngineUnavailableError } from '../errors.js'
import { answerFailure, codeOf, connectionFailure, describeEndpoint } from './failure.js'
import { Guard } from './guard.js'
import { openTransport } from './transport.js'
import type { Transport } from './transport.js'
import { chooseVersion } from './version.js'

export type QueryValue = string | number | boolean | object | undefined

export interface RequestOptions {
  /** Booleans become 1 and 0, objects (filters) JSON; undefined is left out. */
  readonly query?: Readonly<Record<string, QueryValue>>
  /** Sent as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Milliseconds to the end of the answer, of a stream to its beginning. 0: as long as it takes. */
  readonly timeout?: number | undefined
}

export interface ClientOptions {
  /** The version that an earlier client found out (`plan.engine.api_version`): saves a request. */
  readonly apiVersion?: string | undefined
  /** Milliseconds for a request, 30,000 by default. */
  readonly timeout?: number | undefined
}

export interface EngineIdentity {
  /** Version of the API that is spoken with this engine: its own, at most the newest that we know. */
  readonly apiVersion: string
  /** `Docker`, `Podman`. */
  readonly name: string
  readonly version: string
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'

const DEFAULT_TIMEOUT = 30_000
/** An engine that takes longer to say `OK` is not one to start services with. */
const PING_TIMEOUT = 10_000
const MAX_BODY = 64 * 1024 * 1024

export class DockerClient {
  readonly endpoint: EngineEndpoint
  readonly #timeout: number
  #remembered: string | undefined
  #identity: Promise<EngineIdentity> | undefined
  #transport: Promise<Transport> | undefined

  constructor(endpoint: EngineEndpoint, options: ClientOptions = {}) {
    this.endpoint = endpoint
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT
    this.#remembered = options.apiVersion
  }

  /** Asks the engine, once, who it is. Errors: EngineUnavailableError, with one line and what to do. */
  async identify(signal?: AbortSignal): Promise<EngineIdentity> {
    signal?.throwIfAborted()
    // Shared by all who wait for it: one caller's signal must not end it for the others.
    this.#identity ??= this.#ping().catch((error: unknown) => {
      this.#identity = undefined
      throw error
    })
    return signal === undefined ? this.#identity : Guard.race(this.#identity, signal)
  }

  /** The version of the API that requests use, as `1.45`. */
  async apiVersion(signal?: AbortSignal): Promise<string> {
    return this.#remembered ?? (await this.identify(signal)).apiVersion
  }

  /**
   * One question, one answer: the JSON of the answer, or undefined where it has none (204, 304).
   * Errors: EngineUnavailableError, EngineError with the status, or the signal's reason.
   */
  async request(method: Method, path: string, options: RequestOptions = {}): Promise<unknown> {
    const { response, guard } = await this.#versioned(method, path, options)
    try {
      const body = await readText(response)
      return body === '' ? undefined : parseJson(body, response)
    } catch (error) {
      throw guard.reason ?? connectionFailure(error, this.endpoint)
    } finally {
      guard.release()
    }
  }

  /**
   * An answer that is read as it comes: the promise resolves with its head. When the signal aborts later, the stream is
   * destroyed with its reason. Destroy the stream to end it sooner.
   */
  async stream(method: Method, path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
    const { response, guard } = await this.#versioned(method, path, options)
    guard.stopClock()
    response.once('close', () => guard.release())
    // It may fail before somebody reads it: the reader is told then, and the process is not ended.
    response.on('error', () => undefined)
    return response
  }

  /** Closes the kept connections. Running requests fail. */
  close(): void {
    void this.#transport?.then((transport) => transport.close()).catch(() => undefined)
    this.#transport = undefined
  }

  async #versioned(method: Method, path: string, options: RequestOptions): Promise<Exchange> {
    const version = await this.apiVersion(options.signal)
    try {
      return await this.#send(method, `/v${version}${path}`, options)
    } catch (error) {
      // The remembered version is of an engine that was exchanged since. Nothing was done: it is safe to ask again.
      if (this.#remembered === undefined || !isVersionRefusal(error)) throw error
      this.#remembered = undefined
      return this.#versioned(method, path, options)
    }
  }

  async #ping(): Promise<EngineIdentity> {
    const where = describeEndpoint(this.endpoint)
    // A connection through ssh has to be made first, in its own time.
    const timeout = this.endpoint.transport === 'dial-stdio' ? this.#timeout : Math.min(PING_TIMEOUT, this.#timeout)
    const { response, guard } = await this.#send('GET', '/_ping', { timeout }).catch((error: unknown) => {
      // Whatever is wrong with its answer to this question: it is no engine to work with.
      if (!(error instanceof EngineError)) throw error
      throw new EngineUnavailableError(`No usable Docker engine at ${where}: ${error.message}`, { cause: error })
    })
    guard.release()
    response.resume()
    const { headers } = response
    const spoken = headers['api-version']
    if (typeof spoken !== 'string') throw new EngineUnavailableError(`What answers at ${where} is not a Docker engine`)
    const [, name = 'Docker', version = ''] = /^([^/\s]+)\/(\S+)/.exec(String(headers.server)) ?? []
    return { apiVersion: chooseVersion(spoken, where), name: name === 'Libpod' ? 'Podman' : name, version }
  }

  async #send(method: Method, path: string, options: RequestOptions, again = true): Promise<Exchange> {
    options.signal?.throwIfAborted()
    this.#transport ??= openTransport(this.endpoint)
    const transport = await this.#transport.catch((error: unknown) => {
      this.#transport = undefined
      throw error
    })
    const body = options.body === undefined ? undefined : JSON.stringify(options.body)
    const json =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = transport.request({
      method,
      path: path + queryString(options.query),
      headers: { ...json, ...options.headers }
    })
    const timeout = options.timeout ?? this.#timeout
    const guard = new Guard(request, {
      endpoint: this.endpoint,
      what: `${method} ${path}`,
      timeout,
      signal: options.signal
    })
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request.once('response', resolve)
        // Stays: what fails later is the response's, and an error without a listener would end the process.
        request.on('error', reject)
        request.end(body)
      })
      guard.watch(response)
      if ((response.statusCode ?? 0) >= 400) {
        throw answerFailure(response.statusCode ?? 0, await readText(response).catch(() => ''))
      }
      return { response, guard }
    } catch (error) {
      guard.release()
      // A kept connection may be closed by the other side just as it is used again.
      const stale = request.reusedSocket && (codeOf(error) === 'ECONNRESET' || codeOf(error) === 'EPIPE')
      if (guard.reason === undefined && stale && again && method !== 'POST' && method !== 'PUT') {
        return this.#send(method, path, options, false)
      }
      throw guard.reason ?? connectionFailure(error, this.endpoint)
    }
  }
}

interface Exchange {
  readonly response: IncomingMessage
  readonly guard: Guard
}

function isVersionRefusal(error: unknown): boolean {
  return (
    error instanceof EngineError && error.status === 400 && /client version \S+ is too (new|old)/.test(error.message)
  )
}

function queryString(query: RequestOptions['query']): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue
    if (typeof value === 'boolean') parameters.set(name, value ? '1' : '0')
    else parameters.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

function readText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      text += chunk
      if (text.length > MAX_BODY)
        response.destroy(new EngineError(`The Docker engine answered more than ${MAX_BODY} bytes`))
    })
    response.once('end', () => resolve(text))
    response.once('error', reject)
  })
}

function parseJson(text: string, response: IncomingMessage): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EngineError(`The Docker engine answered ${response.statusCode ?? 0} with something that is not JSON`, {
      cause
    })
  }
}
