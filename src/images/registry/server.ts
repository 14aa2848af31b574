/**
 * A read-only registry on this machine's loopback address, in this process and for its engine: distribution API v2. It serves
 * the images that it was told of and nothing else, under names that only this run knows.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isPassing, RegistryFailure } from '../upstream/failure.js'
import type { Repository } from '../upstream/registry.js'
import { parseRoute } from './route.js'
import { serveBlob } from './serve-blob.js'
import { findManifest, type Sources } from './sources.js'
import { Traffic } from './traffic.js'

export interface LoopbackRegistry {
  readonly traffic: Traffic
  /** The name under which the engine pulls what lies in this repository: without tag and digest. */
  nameOf(repository: Repository): string
  /** A name that is never served. Pulling it fails, and tells whether the engine came here at all. */
  readonly probeName: string
  /** Whether anybody asked for that name. */
  readonly probed: boolean
  /** Whether something of this repository had to come from its registry. */
  missed(repository: Repository): boolean
  close(): Promise<void>
}

/** Errors: the system's, where no port can be had. */
export async function openLoopbackRegistry(sources: Sources, signal: AbortSignal): Promise<LoopbackRegistry> {
  const traffic = new Traffic()
  const served = new Map<string, Repository>()
  const closing = new AbortController()
  const secret = `itb-${randomBytes(12).toString('hex')}`
  let probed = false

  const server = createServer((request, response) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const ends = AbortSignal.any([signal, closing.signal, gone.signal])
    serve(request, response, ends).catch((error: unknown) => refuse(response, error))
  })

  async function serve(request: IncomingMessage, response: ServerResponse, ends: AbortSignal): Promise<void> {
    const { method = 'GET', url = '', headers } = request
    const route = parseRoute(url)
    if (method !== 'GET' && method !== 'HEAD') {
      answer(response, 405, 'UNSUPPORTED')
      return
    }
    response.setHeader('docker-distribution-api-version', 'registry/2.0')
    if (route?.kind === 'base') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      return
    }
    if (route?.repository === `${secret}/probe`) probed = true
    const repository = route === undefined ? undefined : served.get(route.repository)
    if (route === undefined || route.kind === 'other' || repository === undefined) {
      answer(response, 404, 'MANIFEST_UNKNOWN')
      return
    }
    const { digest } = route
    if (route.kind === 'blobs') {
      const counted = route.repository
      const asked = { method, range: headers.range, repository, counted, digest, signal: ends }
      return serveBlob(asked, response, sources, traffic)
    }
    const { mediaType, bytes } = await findManifest(sources, repository, digest, ends)
    response.writeHead(200, {
      'content-type': mediaType,
      'content-length': bytes.length,
      'docker-content-digest': digest
    })
    response.end(method === 'HEAD' ? undefined : bytes)
  }

  // The engine tries TLS first. One that keeps images with containerd goes on without it only if plain HTTP is what it hears.
  // (containerd: core/remotes/docker/resolver.go, httpFallback)
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    else socket.destroy()
  })
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening', { signal })
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

  return {
    traffic,
    nameOf(repository) {
      const path = pathOf(secret, repository)
      served.set(path, repository)
      return `${host}/${path}`
    },
    probeName: `${host}/${secret}/probe`,
    get probed() {
      return probed
    },
    missed: (repository) => traffic.missed(pathOf(secret, repository)),
    async close() {
      closing.abort()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}

/** A path has no colon: the port of `host:5000` gets what no host's name can have. */
function pathOf(secret: string, { host, repository }: Repository): string {
  return `${secret}/${host.toLowerCase().replace(':', '__')}/${repository}`
}

function answer(response: ServerResponse, status: number, code: string, message = ''): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: [{ code, message }] }))
}

function refuse(response: ServerResponse, error: unknown): void {
  // In the middle of a body only a cut says that it is not whole.
  if (response.headersSent || !(error instanceof RegistryFailure)) {
    response.destroy()
    return
  }
  const status = isPassing(error.kind) ? 503 : error.kind === 'missing' ? 404 : error.kind === 'denied' ? 403 : 502
  answer(response, status, error.kind === 'denied' ? 'DENIED' : 'UNAVAILABLE', error.message)
}
