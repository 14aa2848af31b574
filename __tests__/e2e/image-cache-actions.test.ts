/** Images that one job keeps for the next: through the real client of the Actions cache, to a results service of ours. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { ImageCache } from '../../src/contract/results.js'
import { randomLayer } from '../support/registry/images.js'
import { status } from '../support/registry/faults.js'
import { openShop, type Shop } from '../support/registry/shop.js'
import { startResultsService, type ResultsService } from '../support/results-service/service.js'
import { Job } from '../support/runner/job.js'
import { readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'

interface Stage {
  readonly scene: Scene
  readonly shop: Shop
  readonly service: ResultsService
}

async function setUp(scene: Scene): Promise<Stage> {
  const shop = await openShop(scene)
  await shop.push('shop/db:1', [randomLayer(2_000_000), randomLayer(50_000)])
  const running = { image: shop.name('shop/db:1'), command: ['httpd', '-f', '-p', '8080'], ports: ['8080'] }
  await scene.project.compose({ services: { db: running } })
  await scene.project.write('event.json', JSON.stringify({ repository: { default_branch: 'main' } }))
  const service = await startResultsService()
  scene.onCleanUp(() => service.close())
  return { scene, shop, service }
}

/** A job on a machine that has nothing yet. */
async function job(
  { scene, shop, service }: Stage,
  ref: string
): Promise<{ cache: ImageCache | undefined; said: string }> {
  await shop.forget()
  await rm(join(scene.project.root, 'cache'), { recursive: true, force: true })
  const env = {
    ...service.env,
    GITHUB_REF: ref,
    GITHUB_EVENT_PATH: join(scene.project.folder, 'event.json')
  }
  Object.assign(scene.project.env, env)
  const runner = new Job(scene)
  const main = await runner.run({ 'test-command': 'true', artifact: 'never' })
  expect(main.code, main.raw).toBe(0)
  const post = await runner.post()
  expect(post.code, post.raw).toBe(0)
  const results = await readResults(join(scene.project.folder, 'inttest-results.json'))
  return { cache: results.cache, said: main.raw + post.raw }
}

const MAIN = 'refs/heads/main'

describe('the image cache in Actions', () => {
  scenario(
    'is filled by the default branch and insures every job after it',
    'Runners are new each time: what they pull is kept for them by the service.',
    async (scene) => {
      const stage = await setUp(scene)
      const first = await job(stage, MAIN)
      expect(first.cache).toMatchObject({ used: true, hits: 0 })
      expect(first.cache?.bytes.saved).toBeGreaterThan(4_000_000)
      stage.shop.proxy.faults = [status(429)]
      stage.shop.asked()
      const second = await job(stage, 'refs/pull/7/merge')
      expect(second.cache).toMatchObject({ used: true, hits: 1, bytes: { pulled: 0, saved: 0 } })
      expect(stage.shop.asked().filter((request) => request.startsWith('GET'))).toEqual([])
    }
  )

  scenario('is not filled by a pull request', 'Its entries would be seen by that pull request only.', async (scene) => {
    const stage = await setUp(scene)
    await job(stage, 'refs/pull/7/merge')
    expect(stage.service.asked).not.toContain('CreateCacheEntry')
    expect(stage.service.asked).toContain('GetCacheEntryDownloadURL')
  })

  scenario('costs nothing but time where the service fails', 'A cache never decides a run.', async (scene) => {
    const stage = await setUp(scene)
    stage.service.inject('CreateCacheEntry', { kind: 'status', status: 403 })
    stage.service.inject('GetCacheEntryDownloadURL', { kind: 'status', status: 403 })
    const { cache, said } = await job(stage, MAIN)
    expect(cache).toMatchObject({ used: true, hits: 0 })
    expect(said).toContain('not all were kept for other jobs')
  })
})
