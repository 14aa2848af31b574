/** A server on a Unix socket that gives the answers of an engine. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { DockerClient } from '../../src/docker/client.js'
import type { ClientOptions } from '../../src/docker/client.js'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export interface FakeEngine extends AsyncDisposable {
  readonly path: string
  /** `METHOD /path?query` of each request, in order. */
  readonly requests: string[]
  client(options?: ClientOptions): DockerClient
}

/** Answers `/_ping` as Docker 26.1 does (recorded) unless told otherwise, everything else by the handler. */
export async function fakeEngine(
  handler: Handler,
  apiVersion = '1.45',
  ping: (response: ServerResponse) => unknown = (response) =>
    response.setHeader('Api-Version', apiVersion).setHeader('Server', 'Docker/26.1.5+dfsg1 (linux)').end('OK')
): Promise<FakeEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-engine-'))
  const path = join(folder, 'docker.sock')
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    if (request.url === '/_ping') {
      void ping(response)
    } else {
      void handler(request, response)
    }
  })
  server.listen(path)
  await once(server, 'listening')
  const clients: DockerClient[] = []
  return {
    path,
    requests,
    client(options) {
      const client = new DockerClient({ transport: 'unix', path }, options)
      clients.push(client)
      return client
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.close()
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A frame of the engine's output streams. */
export function frame(stream: number, payload: string | Buffer): Buffer {
  const data = Buffer.from(payload)
  const header = Buffer.alloc(8)
  header.writeUInt8(stream, 0)
  header.writeUInt32BE(data.length, 4)
  return Buffer.concat([header, data])
}
