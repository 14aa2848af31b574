/** Jobs that keep images in the Actions cache: a registry and a results service of a scenario's own. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { Results } from '../../../src/contract/results.js'
import { CACHED } from '../../../src/platform/github/toolkit/protocol.js'
import { randomLayer, type PushedImage } from '../registry/images.js'
import { openShop, type Shop } from '../registry/shop.js'
import { startResultsService, type ResultsService } from '../results-service/service.js'
import { readResults } from '../runs.js'
import type { Scene } from '../scenario.js'
import { Job } from './job.js'

export const MAIN = 'refs/heads/main'
export const PULL_REQUEST = 'refs/pull/7/merge'

export interface ImageJobs {
  readonly scene: Scene
  readonly shop: Shop
  readonly service: ResultsService
  /** `shop/db:1`, which the project runs. */
  readonly image: PushedImage
}

export interface JobDone {
  /** Of its image cache. */
  readonly cache: Results['cache']
  readonly results: Results
  /** What main and post printed. */
  readonly said: string
  /** What the results service was asked, by either. */
  readonly main: readonly string[]
  readonly post: readonly string[]
}

/** `size`: bytes of the image's largest layer. */
export async function setUpImageJobs(scene: Scene, size = 2_000_000): Promise<ImageJobs> {
  const shop = await openShop(scene)
  const image = await shop.push('shop/db:1', [randomLayer(size), randomLayer(50_000)])
  const running = { image: shop.name('shop/db:1'), command: ['httpd', '-f', '-p', '8080'], ports: ['8080'] }
  await scene.project.compose({ services: { db: running } })
  await scene.project.write('event.json', JSON.stringify({ repository: { default_branch: 'main' } }))
  const service = await startResultsService()
  scene.onCleanUp(() => service.close())
  return { scene, shop, service, image }
}

/** A job on a machine that has nothing yet, main and post. It sees what its own branch kept, and the default one. */
export async function runImageJob({ scene, shop, service }: ImageJobs, ref: string, code = 0): Promise<JobDone> {
  await shop.forget()
  await rm(join(scene.project.root, 'cache'), { recursive: true, force: true })
  service.cache.scopes = ref === MAIN ? [MAIN] : [ref, MAIN]
  Object.assign(scene.project.env, service.env, {
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: ref === MAIN ? 'push' : 'pull_request',
    GITHUB_EVENT_PATH: join(scene.project.folder, 'event.json')
  })
  service.forget()
  const runner = new Job(scene)
  const main = await runner.run({ 'test-command': 'true', artifact: 'never' })
  expect(main.code, main.raw).toBe(code)
  const asked = service.forget()
  const post = await runner.post()
  expect(post.code, post.raw).toBe(0)
  const results = await readResults(join(scene.project.folder, 'inttest-results.json'))
  return { cache: results.cache, results, said: main.raw + post.raw, main: asked, post: service.forget() }
}

/** A file as GitHub's client packs it for the cache. */
export async function archiveOf(content: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-entry-'))
  try {
    const archive = join(folder, 'cache.tzst')
    await writeFile(join(folder, CACHED), content)
    await promisify(execFile)('tar', ['--use-compress-program', 'zstd', '-cf', archive, '-C', folder, CACHED])
    return await readFile(archive)
  } finally {
    await rm(folder, { recursive: true })
  }
}
