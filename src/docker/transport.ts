/** How requests reach the engine: one kept-alive agent per client. What is seldom needed (TLS, a child) is loaded then. */
import { Agent, request as httpRequest } from 'node:http'
import type { ClientRequest, RequestOptions } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { EngineEndpoint } from '../contract/plan.js'
import { EngineUnavailableError, messageOf } from '../errors.js'

export interface Transport {
  /** A request with the address and the agent filled in. */
  request(options: Pick<RequestOptions, 'method' | 'path' | 'headers'>): ClientRequest
  close(): void
}

/** An agent works out the server's name for TLS even where there is none: 5 ms for its pattern of IPv6 addresses. */
const NO_TLS = { servername: '' }
type Target = RequestOptions & { readonly servername?: string }

type TcpEndpoint = Extract<EngineEndpoint, { transport: 'tcp' }>

/** Opens nothing yet: the first request connects. Errors: EngineUnavailableError for a certificate that can't be read. */
export async function openTransport(endpoint: EngineEndpoint): Promise<Transport> {
  switch (endpoint.transport) {
    case 'unix':
      return over(new Agent({ keepAlive: true }), { socketPath: endpoint.path, ...NO_TLS })
    case 'tcp':
      return endpoint.tls === undefined
        ? over(new Agent({ keepAlive: true }), { host: endpoint.host, port: endpoint.port, ...NO_TLS })
        : openTls(endpoint, endpoint.tls)
    case 'dial-stdio': {
      const { DialStdioAgent } = await import('./dial-stdio.js')
      return over(new DialStdioAgent(endpoint), NO_TLS)
    }
  }
}

function over(agent: Agent, target: Target, request = httpRequest): Transport {
  return {
    request: (options) => request({ ...target, ...options, agent }),
    close: () => agent.destroy()
  }
}

async function openTls(endpoint: TcpEndpoint, tls: NonNullable<TcpEndpoint['tls']>): Promise<Transport> {
  const https = await import('node:https')
  const [ca, cert, key] = await Promise.all([pem(tls.ca), pem(tls.cert), pem(tls.key)])
  const agent = new https.Agent({
    keepAlive: true,
    rejectUnauthorized: tls.verify,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key })
  })
  return over(agent, { host: endpoint.host, port: endpoint.port }, https.request)
}

async function pem(path: string | undefined): Promise<Buffer | undefined> {
  if (path === undefined) return undefined
  try {
    return await readFile(path)
  } catch (error) {
    throw new EngineUnavailableError(`The Docker engine's certificate can't be read: ${messageOf(error)}`, {
      hint: 'Look at DOCKER_CERT_PATH and DOCKER_TLS_VERIFY, or at the current docker context',
      cause: error
    })
  }
}
