/** Images that one job keeps for the next: through the real client of the Actions cache, to a results service of ours. */
import { describe, expect } from 'vitest'
import { randomLayer } from '../support/registry/images.js'
import { status } from '../support/registry/faults.js'
import { MAIN, PULL_REQUEST, runImageJob, setUpImageJobs } from '../support/runner/image-jobs.js'
import { scenario } from '../support/scenario.js'

describe('the image cache in Actions', () => {
  scenario(
    'is filled by the default branch and insures every job after it',
    'Runners are new each time: what they pull is kept for them by the service.',
    async (scene) => {
      const jobs = await setUpImageJobs(scene)
      const first = await runImageJob(jobs, MAIN)
      expect(first.cache).toMatchObject({ used: true, hits: 0 })
      expect(first.cache?.bytes.saved).toBeGreaterThan(4_000_000)
      // What was measured so far, and the image: nothing else is worth a question.
      expect(first.main).toEqual(['GetCacheEntryDownloadURL', 'GetCacheEntryDownloadURL'])
      jobs.shop.proxy.faults = [status(429)]
      jobs.shop.asked()
      const second = await runImageJob(jobs, PULL_REQUEST)
      expect(second.cache).toMatchObject({ used: true, hits: 1, bytes: { pulled: 0, saved: 0 } })
      expect(jobs.shop.asked().filter((request) => request.startsWith('GET'))).toEqual([])
    }
  )

  scenario('is not filled by a pull request', 'Its entries would be seen by that pull request only.', async (scene) => {
    const { main, post } = await runImageJob(await setUpImageJobs(scene), PULL_REQUEST)
    expect(main).toContain('GetCacheEntryDownloadURL')
    expect(post).toEqual([])
  })

  scenario(
    'learns on fresh machines to step aside, and still insures',
    'What a machine measured goes with it, so that no later one would know.',
    async (scene) => {
      const jobs = await setUpImageJobs(scene, 6_000_000)
      const { service, shop } = jobs
      expect((await runImageJob(jobs, MAIN)).cache).toMatchObject({ used: true, hits: 0 })
      service.inject('GetBlob', { kind: 'late', delay: 3000 })
      expect((await runImageJob(jobs, MAIN)).cache).toMatchObject({ used: true, hits: 1 })
      expect((await runImageJob(jobs, MAIN)).cache).toMatchObject({ used: true, hits: 1 })
      const aside = await runImageJob(jobs, PULL_REQUEST)
      expect(aside.cache).toMatchObject({ used: false, hits: 0, bytes: { restored: 0 } })
      expect(aside.cache?.reason).toContain('MB/s')
      expect(aside.said).toContain(aside.cache?.reason)
      expect(aside.main).toEqual(['GetCacheEntryDownloadURL', 'GetBlob'])
      shop.proxy.faults = [status(429)]
      expect((await runImageJob(jobs, PULL_REQUEST)).cache).toMatchObject({ used: true, hits: 1 })
      shop.proxy.faults = []
      await shop.push('shop/db:2', [randomLayer(6_000_000)])
      const running = { image: shop.name('shop/db:2'), command: ['sleep', '600'] }
      await scene.project.compose({ services: { db: running } })
      expect((await runImageJob(jobs, PULL_REQUEST)).cache).toMatchObject({ used: true, hits: 0 })
    },
    { timeout: 300_000 }
  )
})
