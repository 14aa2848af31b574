/** Images that are kept between runs: an insurance first. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { blobsOf, damageAll, green, keepsIndex, MEGABYTE, RUN, service, warm } from '../support/registry/cached.js'
import { expectCode } from '../support/checks.js'
import { docker } from '../support/docker.js'
import { randomLayer } from '../support/registry/images.js'
import { cut, everything, status } from '../support/registry/faults.js'
import { openShop } from '../support/registry/shop.js'
import { scenario } from '../support/scenario.js'
import { SOAK } from '../support/soak.js'

describe('the image cache', () => {
  scenario('keeps what a cold run pulls, and a warm run pulls no layer', 'The cache is one.', async (scene) => {
    const shop = await warm(scene)
    const { results } = await green(scene)
    expect(results.cache).toMatchObject({ used: true, images: 1, hits: 1, bytes: { pulled: 0, saved: 0 } })
    expect(results.cache?.bytes.restored).toBeGreaterThan(2 * MEGABYTE)
    expect(shop.asked()).toEqual(['HEAD manifests'])
    const digest = results.services?.[0]?.digest
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await shop.names()).toEqual([shop.name('shop/db:1')])
  })

  scenario('leaves alone what is there', 'Images of the engine are neither restored nor saved.', async (scene) => {
    const shop = await warm(scene)
    await docker('pull', '--quiet', shop.name('shop/db:1'))
    shop.asked()
    const { results } = await green(scene)
    expect(results.cache).toBeUndefined()
    expect(shop.asked()).toEqual([])
  })

  scenario('is an insurance: 429 to everything, and the run is green', 'Docker Hub limits pulls.', async (scene) => {
    const shop = await warm(scene)
    shop.proxy.faults = [status(429, { matching: everything, headers: { 'retry-after': '3600' } })]
    const { results } = await green(scene)
    expect(results.cache).toMatchObject({ used: true, hits: 1 })
    expect(JSON.stringify(results.warnings)).toContain('429')
    await shop.forget()
    const without = await scene.run([...RUN, '--cache-images', 'never'])
    expectCode(without, 2)
  })

  scenario('is an insurance: the registry is gone, and the run is green', 'Networks fail, too.', async (scene) => {
    const shop = await warm(scene)
    await shop.proxy.stop()
    const { results } = await green(scene)
    expect(results.cache).toMatchObject({ used: true, hits: 1 })
  })

  scenario('serves images that are pinned by their digest', 'A digest is no name that can be given.', async (scene) => {
    const shop = await openShop(scene)
    const { digest } = await shop.push('shop/db:1', [randomLayer(MEGABYTE)])
    await service(scene, shop.name(`shop/db:1@${digest}`))
    const cold = await green(scene)
    expect(cold.results.services?.[0]).toMatchObject({ image: shop.name(`shop/db:1@${digest}`), digest })
    shop.asked()
    shop.proxy.faults = [status(429)]
    const again = await green(scene)
    expect(again.results.cache).toBeUndefined()
    await shop.forget()
    const restored = await green(scene)
    expect(restored.results.cache).toMatchObject({ used: true, hits: 1 })
    expect(shop.asked()).toEqual([])
  })

  scenario('keeps of an image for several platforms its own', 'Most images are made for several.', keepsIndex)

  scenario('fetches of a changed image its new layers only', 'One change does not cost all.', async (scene) => {
    const shop = await openShop(scene)
    const large = randomLayer(3 * MEGABYTE)
    await shop.push('shop/db:1', [large])
    await service(scene, shop.name('shop/db:1'))
    await green(scene)
    await shop.forget()
    const small = randomLayer(50_000)
    await shop.push('shop/db:1', [large, small])
    const { results } = await green(scene)
    expect(results.cache?.bytes.restored).toBeGreaterThanOrEqual(large.size)
    expect(results.cache?.bytes.pulled).toBeGreaterThanOrEqual(small.size)
    expect(results.cache?.bytes.pulled).toBeLessThan(large.size)
  })

  scenario('fetches a damaged layer anew, and says so', 'What is damaged is never loaded.', async (scene) => {
    const shop = await warm(scene)
    await damageAll(blobsOf(scene))
    const { results, output } = await green(scene)
    expect(output).toContain('damaged')
    expect(results.cache).toMatchObject({ used: true, hits: 0, bytes: { restored: 0 } })
    expect(shop.asked()).toContain('GET blobs')
    await shop.forget()
    expect((await green(scene)).results.cache).toMatchObject({ hits: 1, bytes: { pulled: 0 } })
  })

  scenario('goes on where a layer broke off', 'A cold run survives what a pull survives.', async (scene) => {
    const shop = await openShop(scene)
    await shop.push('shop/db:1', [randomLayer(2 * MEGABYTE)])
    await service(scene, shop.name('shop/db:1'))
    shop.proxy.faults = [cut(500_000, { times: 2 })]
    const { results } = await green(scene)
    expect(results.cache).toMatchObject({ used: true, images: 1 })
    expect(results.cache?.bytes.saved).toBeGreaterThan(2 * MEGABYTE)
  })

  scenario('steps aside where pulling was faster, and still insures', 'A cache never costs.', async (scene) => {
    const shop = await warm(scene)
    const t = new Date().toISOString()
    const runs = (how: string, seconds: number) => [1, 2].map(() => JSON.stringify({ t, how, bytes: 50e6, seconds }))
    const statistics = join(scene.project.root, 'cache', 'integration-testbed', 'images', 'statistics.ndjson')
    await writeFile(statistics, [...runs('pull', 1), ...runs('restore', 5), ''].join('\n'))
    const aside = await green(scene)
    expect(aside.results.cache).toMatchObject({ used: false, hits: 0, bytes: { restored: 0 } })
    expect(aside.results.cache?.reason).toContain('MB/s')
    expect(aside.results.cache?.bytes.pulled).toBeGreaterThan(2 * MEGABYTE)
    expect(shop.asked()).toContain('GET blobs')
    await shop.forget()
    const told = await green(scene, [...RUN, '--cache-images', 'always'])
    expect(told.results.cache).toMatchObject({ used: true, hits: 1 })
    await shop.forget()
    shop.proxy.faults = [status(429)]
    const insured = await green(scene)
    expect(insured.results.cache).toMatchObject({ used: true, hits: 1 })
  })

  scenario('keeps nothing of the application', 'What changes with each commit only takes room.', async (scene) => {
    const shop = await openShop(scene)
    await shop.push('shop/app:1', [randomLayer(MEGABYTE)])
    await service(scene, shop.name('shop/app:${IMAGE_TAG}'))
    const { results } = await green(scene)
    expect(results.cache).toBeUndefined()
    expect(await readdir(blobsOf(scene)).catch(() => [])).toEqual([])
  })

  scenario(
    'can be filled and emptied by hand',
    'A host of its own has its images before the first job.',
    async (scene) => {
      const shop = await openShop(scene)
      await shop.push('shop/db:1', [randomLayer(MEGABYTE)])
      await service(scene, shop.name('shop/db:1'))
      const here = ['--cache-directory', 'kept', '--json']
      const call = async (action: string): Promise<unknown> => {
        const ended = await scene.start(['cache', action, ...here]).ended
        expect(ended.code, ended.output).toBe(0)
        return JSON.parse(ended.stdout)
      }
      const image = shop.name('shop/db:1')
      expect(await call('save')).toMatchObject({ images: [{ image }] })
      expect(await shop.names()).toEqual([])
      expect(await call('save')).toMatchObject({ images: [{ image, added: 0 }] })
      expect(await call('status')).toMatchObject({ images: [{ reference: image, whole: true }] })
      shop.proxy.faults = [status(429)]
      expect(await call('restore')).toMatchObject({ cache: { used: true, hits: 1, bytes: { pulled: 0 } } })
      expect(await shop.names()).toEqual([image])
      expect(await call('restore')).toEqual({ folder: join(scene.project.folder, 'kept') })
    }
  )

  scenario(
    'shares what images have in common',
    'Three images of one base hold it once.',
    async (scene) => {
      const size = SOAK ? 600 * MEGABYTE : 3 * MEGABYTE
      const shop = await openShop(scene)
      const base = randomLayer(Math.round(size * 0.8))
      const names = ['one', 'two', 'three']
      for (const name of names) await shop.push(`shop/${name}:1`, [base, randomLayer(Math.round(size * 0.2))])
      const one = (name: string) => ({ image: shop.name(`shop/${name}:1`), command: ['sleep', '600'] })
      await scene.project.compose({ services: Object.fromEntries(names.map((name) => [name, one(name)])) })
      const cold = await green(scene)
      expect(cold.results.cache).toMatchObject({ used: true, images: 3 })
      expect(cold.results.cache?.bytes.saved).toBeLessThan(size * 2)
      await shop.forget()
      const { results } = await green(scene)
      expect(results.cache).toMatchObject({ hits: 3, bytes: { pulled: 0 } })
    },
    { timeout: SOAK ? 900_000 : 120_000 }
  )
})
