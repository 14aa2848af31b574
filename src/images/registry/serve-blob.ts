/** A blob for the engine: out of the store, or from its registry and into the store as it passes. */
import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import type { BlobWriter } from '../store/blobs.js'
import { isOutage } from '../upstream/failure.js'
import type { Repository } from '../upstream/registry.js'
import { parseRange } from './route.js'
import { findKept, openUpstreamBlob, type Sources } from './sources.js'
import type { Traffic } from './traffic.js'

export interface BlobRequest {
  readonly method: string
  readonly range: string | undefined
  readonly repository: Repository
  /** The repository as it is counted. */
  readonly counted: string
  readonly digest: string
  /** Aborts when the engine has gone, too. */
  readonly signal: AbortSignal
}

/** Errors: RegistryFailure before the head was sent; anything after, and the connection is to be cut. */
export async function serveBlob(
  request: BlobRequest,
  response: ServerResponse,
  sources: Sources,
  traffic: Traffic
): Promise<void> {
  const { digest, signal } = request
  const size = await findKept(sources, digest, signal)
  if (size !== undefined) return serveKept(request, size, response, sources, traffic)
  try {
    await serveFromUpstream(request, response, sources, traffic)
  } catch (error) {
    const late = response.headersSent || !isOutage(error) ? undefined : await findKept(sources, digest, signal, true)
    if (late === undefined) throw error
    await serveKept(request, late, response, sources, traffic)
  }
}

function heads(digest: string): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    etag: `"${digest}"`,
    'accept-ranges': 'bytes'
  }
}

async function serveKept(
  { method, range, counted, digest }: BlobRequest,
  size: number,
  response: ServerResponse,
  { blobs }: Sources,
  traffic: Traffic
): Promise<void> {
  const part = parseRange(range, size)
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = part ?? { start: 0, end: size - 1 }
  const extra = part === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }
  response.writeHead(part === undefined ? 200 : 206, { ...heads(digest), ...extra, 'content-length': end - start + 1 })
  if (method === 'HEAD' || size === 0) {
    response.end()
    return
  }
  const passing = traffic.begin('store', counted)
  try {
    const file = blobs.read(digest, { start, end })
    await pipeline(file, counting(passing.add), response)
  } finally {
    passing.end()
  }
}

/** Passes on what it is given, and says how much that is. */
function counting(add: (bytes: number) => void) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      add(chunk.length)
      yield chunk
    }
  }
}

async function serveFromUpstream(
  request: BlobRequest,
  response: ServerResponse,
  sources: Sources,
  traffic: Traffic
): Promise<void> {
  const { method, range, repository, counted, digest, signal } = request
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
  const { length, chunks, cancel } = await openUpstreamBlob(sources, repository, digest, from, signal)
  const partial = from > 0 && length !== undefined
  response.writeHead(partial ? 206 : 200, {
    ...heads(digest),
    ...(length !== undefined && { 'content-length': length }),
    ...(partial && { 'content-range': `bytes ${from}-${from + length - 1}/${from + length}` })
  })
  if (method === 'HEAD') {
    cancel()
    response.end()
    return
  }
  const passing = traffic.begin('upstream', counted)
  response.flushHeaders()
  // A full disk, a folder of somebody else: then it passes without being kept.
  let writer: BlobWriter | undefined = from > 0 ? undefined : await sources.blobs.writer(digest).catch(() => undefined)
  let size = 0
  // The last bytes wait until the rest is in its place: whoever asks after the engine has got all of it finds it.
  let last: Uint8Array | undefined
  const send = async (chunk: Uint8Array): Promise<void> => {
    if (!response.write(chunk)) await once(response, 'drain', { signal })
  }
  try {
    for await (const chunk of chunks) {
      passing.add(chunk.length)
      size += chunk.length
      const written = writer?.write(chunk).then(
        () => true,
        () => false
      )
      if (last !== undefined) await send(last)
      last = chunk
      if ((await written) === false) {
        await writer?.discard()
        writer = undefined
      }
    }
    const kept = await writer?.commit().catch(() => false)
    writer = undefined
    if (kept === true) traffic.save(digest, size)
    response.end(last)
  } finally {
    passing.end()
    await writer?.discard()
  }
}
