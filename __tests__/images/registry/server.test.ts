/** The loopback registry, asked over HTTP as an engine asks it, in front of a registry that is a real HTTP server. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { SecondLevel } from '../../../src/images/registry/sources.js'
import { openLoopbackRegistry } from '../../../src/images/registry/server.js'
import { Blobs } from '../../../src/images/store/blobs.js'
import { storeFolderAt } from '../../../src/images/store/folder.js'
import { Upstream } from '../../../src/images/upstream/registry.js'
import { temporaryFolder } from '../../run/helpers.js'
import { digestOf } from '../../support/registry/images.js'

const LAYER = Buffer.alloc(300_000, 'layer')
const MANIFEST = Buffer.from(
  JSON.stringify({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { digest: digestOf(Buffer.from('{}')), size: 2 },
    layers: [{ digest: digestOf(LAYER), size: LAYER.length }]
  })
)

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Serves the layer and its manifest, ranges included. */
const good: Handler = ({ url = '', headers }, response) => {
  if (url.endsWith(digestOf(MANIFEST))) {
    response.writeHead(200, { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }).end(MANIFEST)
  } else if (url.endsWith(digestOf(LAYER))) {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
    const body = LAYER.subarray(from)
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': body.length }).end(body)
  } else response.writeHead(404).end()
}

async function registry(handler: Handler = good, secondLevel?: (blobs: Blobs) => SecondLevel) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url?.includes('/blobs/') === true ? 'blob' : 'manifest'}`)
    handler(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const upstream = new Upstream({
    env: {},
    credentialsOf: () => Promise.resolve(undefined),
    insecure: () => false,
    mirrors: []
  })
  const blobs = new Blobs(storeFolderAt(await temporaryFolder()))
  const { signal } = new AbortController()
  const loopback = await openLoopbackRegistry({ blobs, upstream, secondLevel: secondLevel?.(blobs) }, signal)
  onTestFinished(async () => {
    await loopback.close()
    upstream.close()
    server.closeAllConnections()
    server.close()
  })
  const name = loopback.nameOf({ host, repository: 'shop/db' })
  const [at = '', ...path] = name.split('/')
  const url = (kind: string, digest: string) => `http://${at}/v2/${path.join('/')}/${kind}/${digest}`
  return { asked, blobs, loopback, at, url, layer: url('blobs', digestOf(LAYER)), server }
}

async function bodyOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer())
}

test('what is missing comes from its registry and is kept; the second time nobody is asked', async () => {
  const { asked, blobs, loopback, url, layer } = await registry()
  const manifest = await fetch(url('manifests', digestOf(MANIFEST)))
  expect(manifest.headers.get('content-type')).toBe('application/vnd.oci.image.manifest.v1+json')
  expect(await bodyOf(manifest)).toEqual(MANIFEST)
  expect((await bodyOf(await fetch(layer))).equals(LAYER)).toBe(true)
  expect(await blobs.check(digestOf(LAYER))).toBe(LAYER.length)
  expect(asked).toEqual(['GET manifest', 'GET blob'])
  expect(await bodyOf(await fetch(url('manifests', digestOf(MANIFEST))))).toEqual(MANIFEST)
  expect((await bodyOf(await fetch(layer))).equals(LAYER)).toBe(true)
  expect(asked).toHaveLength(2)
  expect(loopback.traffic.bytes('upstream')).toBe(LAYER.length)
  expect(loopback.traffic.bytes('store')).toBe(LAYER.length)
  expect([...loopback.traffic.saved]).toEqual([[digestOf(LAYER), LAYER.length]])
})

test('ranges and heads, kept or not', async () => {
  const { layer } = await registry()
  for (const kept of [false, true]) {
    const rest = await fetch(layer, { headers: { range: 'bytes=299990-' } })
    expect({ kept, status: rest.status }).toEqual({ kept, status: 206 })
    expect(rest.headers.get('content-range')).toBe('bytes 299990-299999/300000')
    expect((await bodyOf(rest)).length).toBe(10)
    const head = await fetch(layer, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('300000')
    await bodyOf(await fetch(layer))
  }
  expect((await fetch(layer, { headers: { range: 'bytes=300000-' } })).status).toBe(416)
})

test('a body that breaks off goes on where it was, and is kept whole', async () => {
  let breaks = 2
  const { blobs, layer, asked } = await registry((request, response) => {
    if (request.url?.includes('/blobs/') !== true || breaks-- <= 0) {
      good(request, response)
      return
    }
    const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0)
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': LAYER.length - from })
    response.write(LAYER.subarray(from, from + 70_000), () => response.destroy())
  })
  expect((await bodyOf(await fetch(layer))).equals(LAYER)).toBe(true)
  expect(await blobs.check(digestOf(LAYER))).toBe(LAYER.length)
  expect(asked).toHaveLength(3)
})

test('what is not as its digest says is passed on, for the engine to refuse, but never kept', async () => {
  const { blobs, layer, loopback } = await registry((_request, response) =>
    response.end(Buffer.alloc(300_000, 'other'))
  )
  await bodyOf(await fetch(layer))
  expect(await blobs.check(digestOf(LAYER))).toBeUndefined()
  expect([...loopback.traffic.saved]).toEqual([])
})

test.each([
  [404, 404],
  [403, 403],
  [400, 502]
])('the registry answers %d: the engine gets %d', async (status, seen) => {
  const { layer } = await registry((_request, response) => response.writeHead(status).end())
  expect((await fetch(layer)).status).toBe(seen)
})

test('nothing but what it was told of, under the name that only this run knows', async () => {
  const { at, asked, loopback, url } = await registry()
  const digest = digestOf(LAYER)
  expect((await fetch(`http://${at}/v2/shop/db/blobs/${digest}`)).status).toBe(404)
  expect((await fetch(url('manifests', 'latest'))).status).toBe(404)
  expect((await fetch(url('blobs', digest).replace('shop/db', 'shop/other'))).status).toBe(404)
  expect((await fetch(url('blobs', digest), { method: 'PUT', body: 'x' })).status).toBe(405)
  expect(asked).toEqual([])
  expect(loopback.probed).toBe(false)
  const [, ...probe] = loopback.probeName.split('/')
  expect((await fetch(`http://${at}/v2/${probe.join('/')}/manifests/1`)).status).toBe(404)
  expect(loopback.probed).toBe(true)
})

test('a caller that goes away ends what is fetched for it', async () => {
  let gone: (() => void) | undefined
  const left = new Promise<void>((resolve) => (gone = resolve))
  const { blobs, layer } = await registry((_request, response) => {
    response.writeHead(200, { 'content-length': LAYER.length })
    response.write(LAYER.subarray(0, 1000))
    response.once('close', () => gone?.())
  })
  const controller = new AbortController()
  const response = await fetch(layer, { signal: controller.signal })
  controller.abort()
  await expect(response.arrayBuffer()).rejects.toThrow()
  await left
  expect(await blobs.has(digestOf(LAYER))).toBe(false)
})

test('what tries TLS first hears plain HTTP: engines that keep images with containerd go on without TLS only then', async () => {
  const { at, layer } = await registry()
  const socket = connect(Number(at.split(':')[1]), '127.0.0.1')
  socket.write(Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05]))
  const heard: Buffer[] = []
  socket.on('data', (chunk: Buffer) => heard.push(chunk))
  await once(socket, 'close')
  expect(Buffer.concat(heard).toString()).toMatch(/^HTTP\/1\.1 400 /)
  expect((await fetch(layer)).status).toBe(200)
})

/** Other machines have all of it, and are slow: only who is patient gets it. */
function slowLevel(blobs: Blobs): SecondLevel {
  const all = new Map([MANIFEST, LAYER].map((bytes) => [digestOf(bytes), bytes]))
  return {
    fetch: async (digest, _signal, patient) => {
      const bytes = patient === true ? all.get(digest) : undefined
      return bytes !== undefined && blobs.put(digest, bytes)
    },
    prepare: () => Promise.resolve(),
    lastKnown: () => Promise.resolve(undefined)
  }
}

test('other machines that are slow are waited for where the registry does not serve, and only there', async () => {
  const limited: Handler = (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end()
  const { url, layer, loopback } = await registry(limited, slowLevel)
  expect(await bodyOf(await fetch(url('manifests', digestOf(MANIFEST))))).toEqual(MANIFEST)
  expect((await bodyOf(await fetch(layer))).equals(LAYER)).toBe(true)
  expect(loopback.traffic.bytes('upstream')).toBe(0)
  const denied = await registry((_request, response) => response.writeHead(403).end(), slowLevel)
  expect((await fetch(denied.layer)).status).toBe(403)
})
