/** In front of a registry, with faults that a test chooses and a list of what was asked. */
import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { PassThrough, pipeline } from 'node:stream'
import type { Fault } from './faults.js'
import { tokenGate } from './token-gate.js'

export interface RegistryProxy {
  /** `127.0.0.1:40124`: what images are named by that are to be pulled through it. */
  readonly host: string
  /** Can be changed at any time. */
  faults: readonly Fault[]
  /** With a value, a login is wanted: the token flow. */
  login: { readonly username: string; readonly password: string } | undefined
  /** `GET /v2/shop/db/manifests/1`, in order. */
  readonly requests: string[]
  /** Bytes of bodies that were passed on. */
  readonly bytes: number
  readonly stop: () => Promise<void>
}

/** `target`: the registry's host and port. */
export async function startProxy(target: string): Promise<RegistryProxy> {
  let bytes = 0
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const proxy = {
    host: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    faults: [] as readonly Fault[],
    login: undefined as RegistryProxy['login'],
    requests: [] as string[],
    get bytes() {
      return bytes
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    proxy.requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    if (proxy.login !== undefined && tokenGate(proxy.host, proxy.login, request, response)) return
    for (const { answer } of proxy.faults) if (await answer?.(request, response)) return
    const passed = httpRequest({
      host: '127.0.0.1',
      port: Number(target.split(':')[1]),
      method: request.method,
      path: request.url,
      headers: { ...request.headers, host: target }
    })
    request.pipe(passed)
    const [answered] = (await once(passed, 'response')) as [IncomingMessage]
    response.writeHead(answered.statusCode ?? 502, answered.headers)
    answered.on('data', (chunk: Buffer) => (bytes += chunk.length))
    const through = proxy.faults.map(({ body }) => body?.(request, response)).find((found) => found !== undefined)
    pipeline(answered, through ?? new PassThrough(), response, () => undefined)
  }
  return proxy
}
