/** One HTTP exchange with a registry: redirects followed, time-outs kept, proxies of the environment used. */
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { RegistryFailure } from './failure.js'

export interface ExchangeOptions {
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

export interface Agents {
  readonly plain: Agent
  readonly secure: HttpsAgent
}

/** Milliseconds to the head of an answer: what is silent for so long is asked again, or somebody else is. */
const HEAD = 15_000
/** Milliseconds without a byte of its body. */
const IDLE = 60_000
const MAX_REDIRECTS = 5
/** Tokens, manifests and errors; the longest index of a public image has some 30 KB. */
const MAX_TEXT = 8 * 1024 * 1024

export function openAgents(env: NodeJS.ProcessEnv): Agents {
  const options = { keepAlive: true, maxSockets: 16, proxyEnv: env }
  return { plain: new Agent(options), secure: new HttpsAgent(options) }
}

export function closeAgents({ plain, secure }: Agents): void {
  plain.destroy()
  secure.destroy()
}

/** The head of the answer, whatever its status; its body is to be read or destroyed. Errors: RegistryFailure. */
export async function exchange(url: URL, agents: Agents, options: ExchangeOptions): Promise<IncomingMessage> {
  let target = url
  let headers = options.headers ?? {}
  for (let hop = 0; ; hop++) {
    const response = await once(target, agents, { ...options, headers })
    const { statusCode = 0, headers: answered } = response
    if (![301, 302, 303, 307, 308].includes(statusCode) || answered.location === undefined) return response
    response.destroy()
    if (hop === MAX_REDIRECTS) throw new RegistryFailure('unusable', `${url.host} redirects without end`)
    const next = new URL(answered.location, target)
    if (target.protocol === 'https:' && next.protocol !== 'https:')
      throw new RegistryFailure('unusable', `${target.host} leads from https to ${next.protocol}`)
    // Blobs lie at another host, whose URL is signed: our credentials are not for it.
    if (next.host !== target.host) headers = without(headers, 'authorization')
    target = next
  }
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name))
}

function once(url: URL, agents: Agents, options: ExchangeOptions): Promise<IncomingMessage> {
  const { method = 'GET', headers, body, signal } = options
  const secure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => {
      const reason: unknown = signal.reason
      if (signal.aborted) reject(reason instanceof Error ? reason : cause)
      else reject(new RegistryFailure('network', `${url.host}: ${cause.message || 'no connection'}`, { cause }))
    }
    const common = { method, headers: { ...headers, 'user-agent': 'integration-testbed' }, signal, timeout: HEAD }
    const request = secure
      ? httpsRequest(url, { ...common, agent: agents.secure })
      : httpRequest(url, { ...common, agent: agents.plain })
    let limit = HEAD
    request.once('response', (response) => {
      limit = IDLE
      request.setTimeout(limit)
      // It may fail before somebody reads it: the reader is told then, and the process is not ended.
      response.on('error', () => undefined)
      resolve(response)
    })
    request.on('timeout', () => request.destroy(new Error(`no byte within ${limit / 1000} s`)))
    request.on('error', fail)
    request.end(body)
  })
}

/** The whole of a small body. Errors: RegistryFailure. */
export async function readText(response: IncomingMessage, host: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response) {
      const bytes = Buffer.from(chunk as Uint8Array)
      length += bytes.length
      if (length > MAX_TEXT) throw new RegistryFailure('unusable', `${host} answers more than ${MAX_TEXT} bytes`)
      chunks.push(bytes)
    }
  } catch (cause) {
    if (cause instanceof RegistryFailure) throw cause
    throw new RegistryFailure('network', `${host}: the answer broke off`, { cause })
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks)
}
