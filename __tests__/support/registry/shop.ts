/** A registry of a scenario's own behind a proxy with faults, and the names that it leaves on the engine. */
import { docker, dockerLines } from '../docker.js'
import type { Scene } from '../scenario.js'
import { busyboxLayer, forgetImages, pushImage, pushIndex, type Layer, type PushedImage } from './images.js'
import { startProxy, type RegistryProxy } from './proxy.js'
import { registryMissing, startRegistry } from './registry.js'

export interface Shop {
  readonly proxy: RegistryProxy
  /** What busybox needs, for images that are to run. */
  readonly base: Layer
  /** `shop/db:1` as it is pulled. */
  readonly name: (path: string) => string
  readonly push: (path: string, layers: readonly Layer[]) => Promise<PushedImage>
  /** For several platforms. */
  readonly pushIndex: (path: string, layers: readonly Layer[]) => Promise<PushedImage>
  /** Takes everything of this registry from the engine. */
  readonly forget: () => Promise<void>
  /** Names of this registry that the engine has. */
  readonly names: () => Promise<string[]>
  /** What was asked since the last call: `GET blobs`, `HEAD manifests`. */
  readonly asked: () => string[]
}

export async function openShop(scene: Scene): Promise<Shop> {
  const missing = registryMissing()
  if (missing !== undefined) scene.skip(missing)
  const registry = await startRegistry()
  scene.onCleanUp(() => registry.stop())
  const proxy = await startProxy(registry.host)
  scene.onCleanUp(() => proxy.stop())
  const base = await busyboxLayer()
  const names = () =>
    dockerLines('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${proxy.host}/*/*`)
  const forget = async (): Promise<void> => forgetImages(...(await names()))
  scene.onCleanUp(forget)
  return {
    proxy,
    base,
    name: (path) => `${proxy.host}/${path}`,
    push: (path, layers) => pushImage(registry.host, path, [base, ...layers]),
    pushIndex: (path, layers) => pushIndex(registry.host, path, [base, ...layers]),
    forget,
    names,
    asked: () =>
      proxy.requests.splice(0).flatMap((request) => {
        const [, method, kind] = /^(\w+) .*\/(blobs|manifests)\//.exec(request) ?? []
        return method === undefined ? [] : [`${method} ${kind ?? ''}`]
      })
  }
}

/** Names that only last as long as a run: none may be left. */
export async function loopbackNames(): Promise<string[]> {
  const names = await docker('image', 'ls', '--digests', '--format', '{{.Repository}}')
  return names.split('\n').filter((name) => /^127\.0\.0\.1:\d+\/itb-/.test(name))
}
