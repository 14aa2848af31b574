/** Pulls that survive what registries do, and say clearly what they can't. */
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { randomLayer } from '../support/registry/images.js'
import { corrupt, cut, manifests, status } from '../support/registry/faults.js'
import { openShop, type Shop } from '../support/registry/shop.js'
import { scenario, type Ran, type Scene } from '../support/scenario.js'

const RUN = ['run', '--test', 'true', '--cache-images', 'never']

async function service(scene: Scene, image: string, more: object = {}): Promise<void> {
  await scene.project.compose({
    services: { db: { image, command: ['httpd', '-f', '-p', '8080'], ports: ['8080'], ...more } }
  })
}

async function withImage(scene: Scene): Promise<Shop> {
  const shop = await openShop(scene)
  await shop.push('shop/db:1', [randomLayer(400_000)])
  await service(scene, shop.name('shop/db:1'))
  return shop
}

function expectOneSentence(ran: Ran, shop: Shop): void {
  expectCode(ran, 2)
  const said = diagnosed(ran.results)
  expect(said).toContain(shop.name('shop/'))
  expect(said).toContain('db: the image')
  expect(ran.results.stages.image_cache?.status).toBe('failed')
}

describe('a pull', () => {
  scenario(
    'is tried again after 500 and after a limit',
    'A registry that stumbles costs time, not the run.',
    async (scene) => {
      const shop = await withImage(scene)
      shop.proxy.faults = [
        status(500, { matching: manifests, times: 1 }),
        status(429, { matching: manifests, times: 2, headers: { 'retry-after': '1' } })
      ]
      const ran = await scene.run(RUN)
      expectCode(ran, 0)
      expect(ran.results.cache).toBeUndefined()
      expect(shop.asked()).toContain('GET blobs')
    }
  )

  scenario('goes on after a blob that breaks off', 'Half a layer is no image.', async (scene) => {
    const shop = await withImage(scene)
    shop.proxy.faults = [cut(100_000)]
    expectCode(await scene.run(RUN), 0)
  })

  scenario('of what the registry does not have ends at once', 'A typo is not waited for.', async (scene) => {
    const shop = await openShop(scene)
    await service(scene, shop.name('shop/nothing:1'))
    const ran = await scene.run(RUN)
    expectOneSentence(ran, shop)
    expect(diagnosed(ran.results)).toContain('check the name and the tag')
    expect(shop.asked().filter((request) => request.endsWith('manifests')).length).toBeLessThanOrEqual(2)
  })

  scenario(
    'without the login that it needs names the way',
    'One line: which image, which service, how to log in.',
    async (scene) => {
      const shop = await withImage(scene)
      shop.proxy.login = { username: 'shop', password: 'not the one' }
      const ran = await scene.run(RUN)
      expectOneSentence(ran, shop)
      expect(diagnosed(ran.results)).toContain(`docker login ${shop.proxy.host}`)
    }
  )

  scenario(
    'logs in as the docker client is',
    'Private images work as they do by hand, cached or not.',
    async (scene) => {
      const shop = await withImage(scene)
      shop.proxy.login = { username: 'shop', password: 'open sesame' }
      const auth = Buffer.from('shop:open sesame').toString('base64')
      await scene.project.write('docker/config.json', JSON.stringify({ auths: { [shop.proxy.host]: { auth } } }))
      const env = { DOCKER_CONFIG: `${scene.project.folder}/docker` }
      expectCode(await scene.run(RUN, { env }), 0)
      await shop.forget()
      const cached = await scene.run(['run', '--test', 'true'], { env })
      expectCode(cached, 0)
      expect(cached.results.cache).toMatchObject({ used: true, hits: 0 })
    }
  )

  scenario('respects pull_policy', 'What the file says of pulling is what happens.', async (scene) => {
    const shop = await withImage(scene)
    await service(scene, shop.name('shop/db:1'), { pull_policy: 'never' })
    const refused = await scene.run(RUN)
    expectOneSentence(refused, shop)
    expect(shop.asked()).toEqual([])
    await service(scene, shop.name('shop/db:1'), { pull_policy: 'always' })
    expectCode(await scene.run(RUN), 0)
    expect(shop.asked()).toContain('GET blobs')
    expectCode(await scene.run(RUN), 0)
    expect(shop.asked()).toContain('HEAD manifests')
    await service(scene, shop.name('shop/db:1'))
    expectCode(await scene.run(RUN), 0)
    expect(shop.asked()).toEqual([])
  })

  scenario(
    'of something else than its digest says fails',
    'Nobody runs what was changed on the way.',
    async (scene) => {
      const shop = await withImage(scene)
      shop.proxy.faults = [corrupt()]
      expectCode(await scene.run(RUN), 2)
      expect(await shop.names()).toEqual([])
    }
  )
})
