/** Whose entries of the Actions cache are believed, and how far. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { fillStore } from '../../src/images/fill.js'
import { canonicalName, parseReference } from '../../src/images/reference.js'
import type { RemoteStore } from '../../src/platform/remote-store.js'
import { saveImages } from '../../src/images/remote/save.js'
import { Blobs } from '../../src/images/store/blobs.js'
import { storeFolderAt } from '../../src/images/store/folder.js'
import { Upstream } from '../../src/images/upstream/registry.js'
import { randomLayer, type PushedImage } from '../support/registry/images.js'
import { status } from '../support/registry/faults.js'
import {
  archiveOf,
  MAIN,
  PULL_REQUEST,
  runImageJob,
  setUpImageJobs,
  type ImageJobs
} from '../support/runner/image-jobs.js'
import { scenario } from '../support/scenario.js'

const PLATFORM = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`

describe('entries of the Actions cache', () => {
  scenario(
    'that hold other bytes than their name says are never loaded',
    'Who may write an entry chooses its bytes.',
    async (scene) => {
      const jobs = await setUpImageJobs(scene)
      await runImageJob(jobs, MAIN)
      const { cache: store } = jobs.service
      const other = await archiveOf(randomLayer(2_000_000).bytes)
      for (const key of store.keys.filter((name) => /^itb1-(?:blob|img)-/.test(name))) {
        store.plant(PULL_REQUEST, key, other)
      }
      const { cache, results } = await runImageJob(jobs, PULL_REQUEST)
      expect(cache).toMatchObject({ used: true, hits: 0, bytes: { restored: 0 } })
      expect(results.services?.[0]?.digest).toBe(jobs.image.digest)
      jobs.shop.proxy.faults = [status(429, { headers: { 'retry-after': '3600' } })]
      const without = await runImageJob(jobs, PULL_REQUEST, 2)
      expect(without.results).toMatchObject({ exit_code: 2, stages: { image_cache: { status: 'failed' } } })
      expect((await runImageJob(jobs, MAIN)).cache).toMatchObject({ used: true, hits: 1 })
    },
    { timeout: 240_000 }
  )

  scenario(
    'that say what a tag stands for are read only where its registry does not serve, and never across pull requests',
    'The bytes of an image are checked against its digest; the digest of a tag is known to its registry alone.',
    async (scene) => {
      const jobs = await setUpImageJobs(scene)
      await runImageJob(jobs, MAIN)
      const forged = await jobs.shop.push('shop/forged:1', [randomLayer(1_500_000)])
      await forge(jobs, forged)
      const asked = await runImageJob(jobs, PULL_REQUEST)
      expect(asked.results.services?.[0]?.digest).toBe(jobs.image.digest)
      jobs.shop.proxy.faults = [status(429)]
      const believed = await runImageJob(jobs, PULL_REQUEST)
      expect(believed.results.services?.[0]?.digest).toBe(forged.digest)
      expect(JSON.stringify(believed.results.warnings)).toContain('its registry does not serve')
      const others = await runImageJob(jobs, MAIN)
      expect(others.results.services?.[0]?.digest).toBe(jobs.image.digest)
      const pinned = jobs.shop.name(`shop/db:1@${jobs.image.digest}`)
      await scene.project.compose({ services: { db: { image: pinned, command: ['sleep', '600'] } } })
      const named = await runImageJob(jobs, PULL_REQUEST)
      expect(named.results.services?.[0]?.digest).toBe(jobs.image.digest)
    },
    { timeout: 240_000 }
  )
})

/** All that a pull request can write so that `shop/db:1` would stand for another image: whole, under its own digests. */
async function forge({ shop, service, scene }: ImageJobs, forged: PushedImage): Promise<void> {
  const folder = storeFolderAt(await mkdtemp(join(tmpdir(), 'forged-')))
  scene.onCleanUp(() => rm(folder.path, { recursive: true }))
  const { signal } = new AbortController()
  const [taken, real] = [forged.path, 'shop/db:1'].map((path) => parseReference(shop.name(path)))
  if (taken === undefined || real === undefined) throw new Error('no reference')
  const blobs = new Blobs(folder)
  const upstream = new Upstream({
    env: {},
    credentialsOf: () => Promise.resolve(undefined),
    insecure: () => true,
    mirrors: []
  })
  await fillStore(taken, { upstream, folder, blobs, platform: PLATFORM, signal }).finally(() => upstream.close())
  const store: RemoteStore = {
    get: () => Promise.resolve(false),
    put: async (key, path) => {
      service.cache.plant(PULL_REQUEST, key, await archiveOf(await readFile(path)))
      return 'saved'
    },
    trouble: undefined,
    down: undefined
  }
  const seen = new Date().toISOString()
  const images = [{ reference: canonicalName(real), digest: forged.digest, platform: PLATFORM, hit: false, seen }]
  expect(await saveImages({ store, blobs, images, signal })).toMatchObject({ problem: undefined })
}
