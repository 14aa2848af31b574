/** The part of Azure's blob store that the clients use: whole blobs, blocks and their list, ranges. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export class BlobStore {
  readonly #blobs = new Map<string, Buffer>()
  readonly #blocks = new Map<string, Buffer>()
  /** Of the addresses that are handed out. */
  origin = ''

  /** An address that permits to write and to read that blob; reading it tells that type. */
  addressOf(name: string, type = 'application/octet-stream'): string {
    const query = `se=2999-01-01&sp=rw&rsct=${encodeURIComponent(type)}&sig=${signatureOf(name)}`
    return `${this.origin}/account/container/${name}?${query}`
  }

  get(name: string): Buffer | undefined {
    return this.#blobs.get(name)
  }

  put(name: string, content: Buffer): void {
    this.#blobs.set(name, content)
  }

  nameOf({ method = '' }: IncomingMessage, url: URL): string {
    if (method !== 'PUT') return 'GetBlob'
    return url.searchParams.has('comp') ? 'PutBlock' : 'PutBlob'
  }

  async answer(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const name = url.pathname.split('/').at(-1) ?? ''
    if (url.searchParams.get('sig') !== signatureOf(name)) response.writeHead(403).end()
    else if (request.method === 'PUT') await this.#write(name, url, request, response)
    else this.#read(name, url, request, response)
  }

  async #write(name: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
    const body = Buffer.concat(chunks)
    const comp = url.searchParams.get('comp')
    if (comp === 'block') this.#blocks.set(`${name}/${url.searchParams.get('blockid')}`, body)
    else if (comp === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id = '']) => id)
      this.#blobs.set(name, Buffer.concat(ids.map((id) => this.#blocks.get(`${name}/${id}`) ?? Buffer.alloc(0))))
    } else this.#blobs.set(name, body)
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1' }).end()
  }

  #read(name: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const blob = this.#blobs.get(name)
    if (blob === undefined) {
      response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound' }).end()
      return
    }
    const asked = [request.headers['x-ms-range'], request.headers.range].flat().find((text) => text !== undefined)
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(asked ?? '') ?? []
    const begin = Number(from)
    const end = to === '' ? blob.length : Math.min(Number(to) + 1, blob.length)
    const headers = {
      'content-length': String(end - begin),
      'content-type': url.searchParams.get('rsct') ?? 'application/octet-stream',
      'accept-ranges': 'bytes',
      etag: '"1"',
      'last-modified': new Date().toUTCString(),
      'x-ms-blob-type': 'BlockBlob',
      ...(asked === undefined ? {} : { 'content-range': `bytes ${begin}-${end - 1}/${blob.length}` })
    }
    response.writeHead(asked === undefined ? 200 : 206, headers)
    response.end(request.method === 'HEAD' ? undefined : blob.subarray(begin, end))
  }
}

function signatureOf(name: string): string {
  return createHash('sha256').update(`signed ${name}`).digest('base64url')
}
