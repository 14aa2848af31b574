/**
 * Small images in a test's registry, made without an engine, whose build cache would keep their layers: an engine that pulls
 * them has nothing of them. Layers are random bytes, so that each is its own and none gets smaller.
 */
import { createHash, randomFillSync } from 'node:crypto'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { docker } from '../docker.js'
import { tarFile } from './tar.js'

export interface Layer {
  readonly digest: string
  readonly diffId: string
  readonly size: number
  readonly bytes: Buffer
}

export interface PushedImage {
  /** `shop/db:1`. */
  readonly path: string
  /** Of its manifest, or of its index. */
  readonly digest: string
  /** Bytes of the same. */
  readonly size: number
  readonly layers: readonly Layer[]
}

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const OWN_ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'amd64'

/** A layer with one file of so many random bytes. */
export function randomLayer(size: number): Layer {
  const bytes = randomFillSync(Buffer.allocUnsafe(size))
  return layerOf(tarFile(`layers/${digestOf(bytes.subarray(0, 64)).slice(7, 19)}`, bytes))
}

/** Everything that busybox needs, as one layer: containers of the images can run `sh`. */
export async function busyboxLayer(): Promise<Layer> {
  const id = await docker('create', 'testbed.local/busybox:1')
  try {
    const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const
    const { stdout } = await promisify(execFile)('docker', ['export', id], options)
    return layerOf(stdout)
  } finally {
    await docker('rm', '--force', id)
  }
}

/** Compressed as registries have them, fast. */
export function layerOf(tar: Buffer): Layer {
  const bytes = gzipSync(tar, { level: 1 })
  return { digest: digestOf(bytes), diffId: digestOf(tar), size: bytes.length, bytes }
}

/** `registry`: `127.0.0.1:40123`. `path`: `shop/db:1`. */
export async function pushImage(
  registry: string,
  path: string,
  layers: readonly Layer[],
  architecture = OWN_ARCHITECTURE
): Promise<PushedImage> {
  const [repository = '', tag = 'latest'] = path.split(':')
  const base = `http://${registry}/v2/${repository}`
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      os: 'linux',
      config: { Cmd: ['sh'], Env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'] },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) }
    })
  )
  for (const bytes of [config, ...layers.map((layer) => layer.bytes)]) await pushBlob(base, bytes)
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: {
        mediaType: 'application/vnd.docker.container.image.v1+json',
        size: config.length,
        digest: digestOf(config)
      },
      layers: layers.map(({ digest, size }) => ({
        mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
        size,
        digest
      }))
    })
  )
  const headers = { 'content-type': MANIFEST }
  await ask(`${base}/manifests/${tag}`, { method: 'PUT', headers, body: manifest })
  return { path, digest: digestOf(manifest), size: manifest.length, layers }
}

/** As builders push them: an index with this machine's platform, another one, and what vouches for the first, which is of none. */
export async function pushIndex(registry: string, path: string, layers: readonly Layer[]): Promise<PushedImage> {
  const [repository = '', tag = 'latest'] = path.split(':')
  const other = OWN_ARCHITECTURE === 'arm64' ? 'amd64' : 'arm64'
  const images = [
    { architecture: OWN_ARCHITECTURE, os: 'linux', layers },
    { architecture: other, os: 'linux', layers: [randomLayer(1_000_000)] },
    { architecture: 'unknown', os: 'unknown', layers: [randomLayer(1_000)] }
  ]
  const manifests: object[] = []
  for (const { architecture, os, layers: own } of images) {
    const { digest, size } = await pushImage(registry, `${repository}:${architecture}`, own, architecture)
    manifests.push({ mediaType: MANIFEST, digest, size, platform: { architecture, os } })
  }
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }))
  const headers = { 'content-type': INDEX }
  await ask(`http://${registry}/v2/${repository}/manifests/${tag}`, { method: 'PUT', headers, body: index })
  return { path, digest: digestOf(index), size: index.length, layers }
}

async function pushBlob(base: string, bytes: Buffer): Promise<void> {
  const digest = digestOf(bytes)
  const known = await fetch(`${base}/blobs/${digest}`, { method: 'HEAD' })
  if (known.ok) return
  const begun = await ask(`${base}/blobs/uploads/`, { method: 'POST' })
  const to = new URL(begun.headers.get('location') ?? '', base)
  to.searchParams.set('digest', digest)
  await ask(to, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: bytes })
}

async function ask(url: string | URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${String(url)}: ${response.status} ${await response.text()}`)
  return response
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Takes names from the engine, and with its last name the image. */
export async function forgetImages(...names: readonly string[]): Promise<void> {
  for (const name of names) await docker('image', 'rm', '--force', name).catch(() => undefined)
}
