// Three images in a registry of their own, a project that uses them, and what takes all of it away again.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { layerOf, pushImage, randomLayer } from '../../../__tests__/support/registry/images.ts'
import { startProxy } from '../../../__tests__/support/registry/proxy.ts'
import { registryMissing, startRegistry } from '../../../__tests__/support/registry/registry.ts'

export const run = promisify(execFile)
const NAMES = ['postgres:17', 'redis:8', 'node:24']

export async function openPlace(dist) {
  const missing = registryMissing()
  if (missing !== undefined) throw new Error(missing)
  const folder = await mkdtemp(join(tmpdir(), 'testbed-bench-images-'))
  const registry = await startRegistry()
  const proxy = await startProxy(registry.host)
  const bytes = await pushAll(registry.host, folder)
  const images = NAMES.map((name) => `${proxy.host}/bench/${name}`)
  const services = images.map((image, index) => `  s${index}:\n    image: ${image}`)
  await writeFile(join(folder, 'compose.yml'), `services:\n${services.join('\n')}\n`)
  const forget = async () => {
    for (const image of images) await run('docker', ['image', 'rm', '--force', image]).catch(() => undefined)
  }
  return {
    folder,
    cli: join(dist, 'cli', 'index.js'),
    proxy,
    images,
    /** Of compressed layers, each once. */
    bytes,
    forget,
    kept: join(folder, 'kept'),
    archive: join(folder, 'images.tar.zst'),
    async close() {
      await forget()
      await proxy.stop()
      await registry.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** The stand-in images, on a first layer that this engine does not have: so none of their layers counts as there. */
async function pushAll(registry, folder) {
  const saved = join(folder, 'saved')
  await run('sh', ['-c', `mkdir ${saved} && docker save ${NAMES.map(standIn).join(' ')} | tar -x -C ${saved}`])
  const manifests = JSON.parse(await readFile(join(saved, 'manifest.json'), 'utf8'))
  const first = randomLayer(1000)
  const layers = new Map()
  for (const path of new Set(manifests.flatMap((manifest) => manifest.Layers))) {
    layers.set(path, layerOf(await readFile(join(saved, path))))
  }
  for (const name of NAMES) {
    const { Layers: paths } = manifests.find(({ RepoTags: tags }) => tags.includes(standIn(name)))
    await pushImage(registry, `bench/${name}`, [first, ...paths.map((path) => layers.get(path))])
  }
  await rm(saved, { recursive: true })
  return layers.values().reduce((sum, { size }) => sum + size, 0)
}

function standIn(name) {
  return `testbed.local/${name}`
}
