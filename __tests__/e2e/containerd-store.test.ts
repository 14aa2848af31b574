/** Engines that keep images with containerd, as Docker does from 29 on: what is kept between runs is the same for them. */
import { describe, expect } from 'vitest'
import { docker } from '../support/docker.js'
import { HAS_DOCKERD, startContainerdStore, useEngine } from '../support/own-engine.js'
import { blobsOf, damageAll, green, keepsIndex, MEGABYTE, service, warm } from '../support/registry/cached.js'
import { randomLayer } from '../support/registry/images.js'
import { everything, status } from '../support/registry/faults.js'
import { openShop } from '../support/registry/shop.js'
import { scenario } from '../support/scenario.js'

describe.skipIf(!HAS_DOCKERD)('with the containerd image store', () => {
  useEngine(startContainerdStore, ['testbed.local/busybox:1'])

  scenario(
    'an image is kept, and insures against 429',
    'Its pulls are not those of the other store.',
    async (scene) => {
      expect(await docker('info', '--format', '{{.DriverStatus}}')).toContain('io.containerd.snapshotter')
      const shop = await warm(scene)
      shop.proxy.faults = [status(429, { matching: everything })]
      const { results } = await green(scene)
      expect(results.cache).toMatchObject({ used: true, hits: 1, bytes: { pulled: 0, saved: 0 } })
      expect(await shop.names()).toEqual([shop.name('shop/db:1')])
    }
  )

  scenario('an image for several platforms is kept as its own', 'This store has indexes.', keepsIndex)

  scenario('an image that is pinned by its digest', 'This store knows it by the name of its tag.', async (scene) => {
    const shop = await openShop(scene)
    const { digest } = await shop.push('shop/db:1', [randomLayer(MEGABYTE)])
    const pinned = shop.name(`shop/db:1@${digest}`)
    await service(scene, pinned)
    await green(scene)
    await shop.forget()
    shop.proxy.faults = [status(429)]
    const restored = await green(scene)
    expect(restored.results.cache).toMatchObject({ used: true, hits: 1 })
    expect(restored.results.services?.[0]).toMatchObject({ image: pinned, digest })
    const again = await green(scene)
    expect(again.results.cache).toBeUndefined()
  })

  scenario('a damaged layer is fetched anew', 'What is damaged is never loaded.', async (scene) => {
    const shop = await warm(scene)
    await damageAll(blobsOf(scene))
    const { results, output } = await green(scene)
    expect(output).toContain('damaged')
    expect(results.cache).toMatchObject({ used: true, hits: 0, bytes: { restored: 0 } })
    expect(shop.asked()).toContain('GET blobs')
  })
})
