/** Steps of scenarios about images that are kept between runs. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { expectCode } from '../checks.js'
import type { Ran, Scene } from '../scenario.js'
import { status as limited } from './faults.js'
import { randomLayer } from './images.js'
import { loopbackNames, openShop, type Shop } from './shop.js'

const statusSchema = z.object({
  bytes: z.number(),
  images: z.array(z.object({ reference: z.string(), digest: z.string(), bytes: z.number(), whole: z.boolean() }))
})

export const RUN = ['run', '--test', 'true']
export const MEGABYTE = 1_000_000

/** One service that runs an image of the shop. */
export async function service(scene: Scene, image: string): Promise<void> {
  const running = { image, command: ['httpd', '-f', '-p', '8080'], ports: ['8080'] }
  await scene.project.compose({ services: { db: running } })
}

export async function green(scene: Scene, args: readonly string[] = RUN): Promise<Ran> {
  const ran = await scene.run(args)
  expectCode(ran, 0)
  expect(await loopbackNames()).toEqual([])
  return ran
}

/** After it, the cache has the image and the engine does not. */
export async function warm(scene: Scene): Promise<Shop> {
  const shop = await openShop(scene)
  await shop.push('shop/db:1', [randomLayer(2 * MEGABYTE), randomLayer(100_000)])
  await service(scene, shop.name('shop/db:1'))
  const cold = await green(scene)
  expect(cold.results.cache).toMatchObject({ used: true, images: 1, hits: 0 })
  expect(cold.results.cache?.bytes.saved).toBeGreaterThan(2 * MEGABYTE)
  await shop.forget()
  shop.asked()
  return shop
}

export const blobsOf = (scene: Scene): string =>
  join(scene.project.root, 'cache', 'integration-testbed', 'images', 'sha256')

/** Writes over the beginning of everything that is kept. */
export async function damageAll(folder: string): Promise<void> {
  for (const group of await readdir(folder)) {
    for (const name of await readdir(join(folder, group))) {
      await writeFile(join(folder, group, name), 'not what it was', { flag: 'r+' })
    }
  }
}

/** An image for several platforms is that of one for the engine, and is kept as one: nothing of the others is fetched. */
export async function keepsIndex(scene: Scene): Promise<void> {
  const shop = await openShop(scene)
  const { digest } = await shop.pushIndex('shop/db:1', [randomLayer(2 * MEGABYTE)])
  await service(scene, shop.name('shop/db:1'))
  const cold = await green(scene)
  expect(cold.results.services?.[0]).toMatchObject({ digest })
  expect(cold.results.cache?.bytes.saved).toBeGreaterThan(2 * MEGABYTE)
  const status = await scene.start(['cache', 'status', '--json']).ended
  const [image] = z.parse(statusSchema, JSON.parse(status.stdout)).images
  expect(image).toMatchObject({ reference: shop.name('shop/db:1'), digest, whole: true })
  const { bytes } = z.parse(statusSchema, JSON.parse(status.stdout))
  // Manifests of the others may be kept, their layers may not.
  expect(bytes - (image?.bytes ?? 0)).toBeLessThan(MEGABYTE / 2)
  await shop.forget()
  shop.proxy.faults = [limited(429)]
  const warmed = await green(scene)
  expect(warmed.results.cache).toMatchObject({ used: true, hits: 1, bytes: { pulled: 0 } })
  expect(warmed.results.services?.[0]).toMatchObject({ digest })
}
