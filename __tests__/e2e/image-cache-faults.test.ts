/**
 * A cache service that fails: each job is green with images from their registry, one line says what happened, and what was
 * asked of the service is bounded, before the tests and after them.
 */
import { describe, expect } from 'vitest'
import { status } from '../support/registry/faults.js'
import { EVERYTHING, type Fault } from '../support/results-service/faults.js'
import type { ResultsService } from '../support/results-service/service.js'
import { MAIN, runImageJob, setUpImageJobs } from '../support/runner/image-jobs.js'
import { SAMPLE, sampled } from '../support/soak.js'
import { scenario } from '../support/scenario.js'

const LOOKUP = 'GetCacheEntryDownloadURL'
const count = (asked: readonly string[], name: string): number => asked.filter((other) => other === name).length

interface Case {
  readonly name: string
  readonly fault: (service: ResultsService) => unknown
  readonly says: string
  /** At most, in main; of entries that were to be written, in post. */
  readonly lookups: number
  readonly saves: number
}

const CASES: readonly Case[] = [
  {
    name: 'answers 500 to everything',
    fault: (service) => service.inject(EVERYTHING, { kind: 'status', status: 500 }),
    says: 'nothing was kept for other jobs: the cache service failed before the tests',
    lookups: 2,
    saves: 0
  },
  {
    name: 'never answers',
    fault: (service) => service.inject(EVERYTHING, { kind: 'hang' }),
    says: 'no answer within 8 s; not asked for again in this job',
    lookups: 1,
    saves: 0
  },
  {
    name: 'refuses connections',
    fault: (service) => service.close(),
    says: 'nothing was kept for other jobs: the cache service failed before the tests',
    lookups: 0,
    saves: 0
  },
  {
    name: 'is limited',
    fault: (service) => service.inject(EVERYTHING, { kind: 'status', status: 429, retryAfter: 30 }),
    says: 'not all that other jobs kept could be had',
    lookups: 1,
    saves: 4
  },
  {
    name: 'allows nothing',
    fault: (service) => service.inject(EVERYTHING, { kind: 'status', status: 403 }),
    says: 'not all that other jobs kept could be had',
    lookups: 2,
    saves: 4
  },
  {
    name: 'is just being written by another job',
    fault: (service) => (service.cache.busy = true),
    says: 'images: nothing new to keep for other jobs',
    lookups: 2,
    saves: 8
  },
  {
    name: 'takes no bytes',
    fault: (service) => service.inject('PutBlob', { kind: 'hang' }),
    says: 'not all were kept for other jobs',
    lookups: 2,
    saves: 4
  }
]

const DOWNLOADS: readonly Fault[] = [{ kind: 'trickle' }, { kind: 'truncated' }, { kind: 'expired' }]

describe('a cache service that', () => {
  for (const { name, fault, says, lookups, saves } of CASES) {
    scenario(name, 'An insurance that never costs.', async (scene) => {
      const jobs = await setUpImageJobs(scene)
      await fault(jobs.service)
      const { cache, said, main, post } = await runImageJob(jobs, MAIN)
      expect(cache).toMatchObject({ used: true, hits: 0, bytes: { restored: 0 } })
      expect(cache?.bytes.pulled).toBeGreaterThan(2_000_000)
      expect(said.split('\n').filter((line) => line.includes(says))).toHaveLength(1)
      expect(count(main, LOOKUP)).toBeLessThanOrEqual(lookups)
      expect(count(post, 'CreateCacheEntry')).toBeLessThanOrEqual(saves)
    })
  }

  for (const fault of sampled(DOWNLOADS, 2)) {
    scenario(
      `has a download that fails: ${fault.kind} (${SAMPLE})`,
      'What is kept is not always whole.',
      async (scene) => {
        const jobs = await setUpImageJobs(scene)
        await runImageJob(jobs, MAIN)
        jobs.service.inject('GetBlob', fault)
        const { cache, said } = await runImageJob(jobs, MAIN)
        expect(cache).toMatchObject({ used: true, hits: 0, bytes: { restored: 0 } })
        expect(cache?.bytes.pulled).toBeGreaterThan(2_000_000)
        expect(cache?.reason).toMatch(/^(?:not all that|what) other jobs kept/)
        expect(said).toContain(cache?.reason)
      }
    )
  }

  scenario('is late with every answer is asked a few times only', 'What adds up costs, too.', async (scene) => {
    const jobs = await setUpImageJobs(scene)
    await runImageJob(jobs, MAIN)
    jobs.service.inject(LOOKUP, { kind: 'late', delay: 6000 })
    const { cache, main, post } = await runImageJob(jobs, MAIN)
    expect(cache).toMatchObject({ used: true, hits: 0 })
    expect(cache?.bytes.pulled).toBeGreaterThan(2_000_000)
    expect(cache?.reason).toContain('late by now')
    expect(count(main, LOOKUP)).toBeLessThanOrEqual(2)
    expect(post).toEqual([])
  })

  scenario(
    'is late insures all the same: the registry serves nobody',
    'Who has nobody else to ask is patient.',
    async (scene) => {
      const jobs = await setUpImageJobs(scene)
      await runImageJob(jobs, MAIN)
      jobs.service.inject(LOOKUP, { kind: 'late', delay: 10_000, times: 2 })
      jobs.shop.proxy.faults = [status(429, { headers: { 'retry-after': '3600' } })]
      const { cache } = await runImageJob(jobs, MAIN)
      expect(cache).toMatchObject({ used: true, hits: 1, bytes: { pulled: 0 } })
    }
  )
})
