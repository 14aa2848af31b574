/**
 * GitHub's results service on loopback: cache v2, artifacts v4 and the blob store behind them, for the real clients. It is
 * reached at 127.0.0.1: the clients take the server's name from GITHUB_SERVER_URL alone. Names below
 * `blob.core.windows.net` arrive here too, for clients that take this server as their HTTP proxy.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ArtifactService, type StoredArtifact } from './artifacts.js'
import { BlobStore } from './blobs.js'
import { CacheService } from './cache.js'
import { Faults, type Fault } from './faults.js'
import { runtimeToken } from './token.js'
import { TwirpError, type Method } from './twirp.js'

export interface ResultsService {
  /** What the runner adds to the environment of an action's step. */
  readonly env: Readonly<Record<string, string>>
  /** The same, with addresses of blobs as GitHub has them, so that clients take their Azure paths. */
  readonly azureEnv: Readonly<Record<string, string>>
  readonly artifacts: readonly StoredArtifact[]
  readonly blobs: BlobStore
  readonly cache: CacheService
  /** Operations in order: `CreateArtifact`, `PutBlob`, `GetBlob` ... */
  readonly asked: readonly string[]
  /** Returns what was asked so far and begins anew. */
  readonly forget: () => readonly string[]
  /** The next operations of that name, or `EVERYTHING`, go wrong. */
  readonly inject: (operation: string, fault: Fault) => void
  /** Nothing goes wrong any more. */
  readonly heal: () => void
  readonly close: () => Promise<void>
}

export async function startResultsService(): Promise<ResultsService> {
  const blobs = new BlobStore()
  const faults = new Faults()
  const asked: string[] = []
  const cache = new CacheService(blobs)
  const artifacts = new ArtifactService(blobs)
  const methods: Readonly<Record<string, Method>> = { ...cache.methods, ...artifacts.methods }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const name = url.pathname.startsWith('/twirp/')
      ? (url.pathname.split('/').at(-1) ?? '')
      : blobs.nameOf(request, url)
    asked.push(name)
    if (await faults.apply(name, request, response)) return
    if (!url.pathname.startsWith('/twirp/')) return blobs.answer(request, url, response)
    const { status, body } = await call(request, methods[name])
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an address, never a path.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  blobs.origin = origin
  const env = {
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
    ACTIONS_CACHE_SERVICE_V2: 'True',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '4711',
    GITHUB_JOB: 'integration',
    GITHUB_RUN_ATTEMPT: '1'
  }
  return {
    env,
    get azureEnv() {
      blobs.origin = 'http://testbed.blob.core.windows.net'
      return { ...env, http_proxy: origin, no_proxy: '127.0.0.1' }
    },
    artifacts: artifacts.stored,
    blobs,
    cache,
    asked,
    inject: (operation, fault) => faults.add(operation, fault),
    heal: () => faults.clear(),
    forget: () => asked.splice(0),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

async function call(request: IncomingMessage, method: Method | undefined): Promise<{ status: number; body: unknown }> {
  if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) {
    return { status: 401, body: { code: 'unauthenticated', msg: 'no token' } }
  }
  if (method === undefined) return { status: 404, body: { code: 'bad_route', msg: 'no such method' } }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  try {
    return { status: 200, body: method(JSON.parse(Buffer.concat(chunks).toString())) }
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error
    return { status: error.status, body: { code: error.code, msg: error.message } }
  }
}
