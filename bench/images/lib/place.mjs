// Three images in a registry of their own, a project that uses them, and what takes all of it away again.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { randomLayer, pushImage } from '../../../__tests__/support/registry/images.ts'
import { startProxy } from '../../../__tests__/support/registry/proxy.ts'
import { registryMissing, startRegistry } from '../../../__tests__/support/registry/registry.ts'

export const run = promisify(execFile)
const NAMES = ['one', 'two', 'three']

export async function openPlace(dist, bytes) {
  const missing = registryMissing()
  if (missing !== undefined) throw new Error(missing)
  const folder = await mkdtemp(join(tmpdir(), 'testbed-bench-images-'))
  const registry = await startRegistry()
  const proxy = await startProxy(registry.host)
  const shared = randomLayer(bytes / 2)
  for (const name of NAMES) await pushImage(registry.host, `bench/${name}:1`, [shared, randomLayer(bytes / 6)])
  const images = NAMES.map((name) => `${proxy.host}/bench/${name}:1`)
  const services = images.map((image, index) => `  ${NAMES[index]}:\n    image: ${image}`)
  await writeFile(join(folder, 'compose.yml'), `services:\n${services.join('\n')}\n`)
  const forget = async () => {
    for (const image of images) await run('docker', ['image', 'rm', '--force', image]).catch(() => undefined)
  }
  return {
    folder,
    cli: join(dist, 'cli', 'index.js'),
    proxy,
    images,
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
