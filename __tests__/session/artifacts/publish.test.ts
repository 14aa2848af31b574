/** Artifacts with GitHub's own client, against a results service of ours. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { artifactsMissing, ArtifactUploader } from '../../../src/platform/github/artifact.js'
import { createRedactor } from '../../../src/platform/redactor.js'
import { publish, type Publication } from '../../../src/session/artifacts/publish.js'
import { startResultsService, type ResultsService } from '../../support/results-service/service.js'
import { unzip } from '../../support/results-service/unzip.js'
import { FROM_SOURCE } from '../../platform/github/toolkit/from-source.js'

// Each starts processes of its own, which takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 })

interface Step {
  readonly service: ResultsService
  readonly temp: string
  readonly workFolder: string
  readonly publish: (artifact?: object, signal?: AbortSignal, silence?: number) => Promise<Publication>
}

async function step(files: Readonly<Record<string, string>>, secrets: readonly string[] = []): Promise<Step> {
  const service = await startResultsService()
  const root = await mkdtemp(join(tmpdir(), 'artifact-'))
  const [output, temp, workFolder] = [join(root, 'results'), join(root, 'temp'), join(root, 'artifact')]
  await Promise.all([mkdir(output), mkdir(temp)])
  const write = async ([path, content]: readonly [string, string]): Promise<void> => {
    await mkdir(dirname(join(output, path)), { recursive: true })
    await writeFile(join(output, path), content)
  }
  await Promise.all(Object.entries(files).map(write))
  onTestFinished(async () => {
    await service.close()
    await rm(root, { recursive: true, force: true })
  })
  return {
    service,
    temp,
    workFolder,
    publish: async (artifact = {}, signal = AbortSignal.timeout(150_000), silence = 45_000) => {
      const uploaderOptions = { program: FROM_SOURCE, silence }
      const uploader = new ArtifactUploader({ ...process.env, ...service.env, RUNNER_TEMP: temp }, uploaderOptions)
      const plan = {
        run_id: 'itb-shop-7-1-abc123',
        output_directory: output,
        artifact: { when: 'always' as const, name: 'testbed-integration-0-1', ...artifact }
      }
      const options = { plan, workFolder, redactor: createRedactor(secrets), uploader, signal }
      return publish(options).finally(() => uploader.close())
    }
  }
}

const FILES = { 'results.json': '{}', 'logs/db.log': 'ready\n', 'summary.md': '## ✅ all passed\n' }

describe('publish', () => {
  test('uploads everything as one archive, and the summary as it is', async () => {
    const { service, temp, workFolder, publish } = await step(FILES)
    const { published, notes, failures } = await publish()
    expect({ notes, failures }).toEqual({ notes: [], failures: [] })
    const [all, summary] = service.artifacts
    expect([all?.name, summary?.name]).toEqual(['testbed-integration-0-1', 'testbed-integration-0-1-summary.md'])
    const unpacked = [...unzip(all?.content ?? Buffer.alloc(0))].map(([path, content]) => [path, content.toString()])
    expect(Object.fromEntries(unpacked)).toEqual(FILES)
    expect(summary?.content?.toString()).toBe(FILES['summary.md'])
    expect(summary?.mimeType).toBe('text/markdown')
    expect(published.map(({ url }) => url)).toEqual(
      [1000, 1001].map((id) => `https://github.com/acme/shop/actions/runs/4711/artifacts/${id}`)
    )
    expect(existsSync(workFolder)).toBe(false)
    expect(await readdir(temp)).toEqual([])
  })

  test('asks for the days that are wanted', async () => {
    const { service, publish } = await step(FILES)
    const before = Date.now()
    await publish({ retention_days: 5 })
    const days = service.artifacts.map(({ expiresAt = '' }) => (Date.parse(expiresAt) - before) / 86_400_000)
    expect(days.map(Math.round)).toEqual([5, 5])
  })

  test('takes another name where that of the job is taken', async () => {
    const { service, publish } = await step(FILES)
    await publish()
    const { failures } = await publish()
    expect(failures).toEqual([])
    expect(service.artifacts.slice(2).map(({ name }) => name)).toEqual([
      'testbed-integration-0-1-abc123',
      'testbed-integration-0-1-abc123-summary.md'
    ])
  })

  test('has nothing to upload of an empty directory, and no summary of a run that was killed', async () => {
    const empty = await step({})
    const { published, notes, failures } = await empty.publish()
    expect([published.length, notes.length, failures.length]).toEqual([0, 1, 0])
    expect(empty.service.asked).toEqual([])
    const killed = await step({ 'results.json': '{}' })
    expect((await killed.publish()).failures).toEqual([])
    expect(killed.service.artifacts).toHaveLength(1)
  })

  test('uploads ten thousand files', async () => {
    const file = (_: unknown, index: number) => [`junit/${index % 100}/${index}.xml`, `<t n="${index}"/>`] as const
    const files = Array.from({ length: 10_000 }, file)
    const { service, publish } = await step(Object.fromEntries<string>(files))
    expect((await publish()).failures).toEqual([])
    expect(unzip(service.artifacts[0]?.content ?? Buffer.alloc(0)).size).toBe(10_000)
  }, 180_000)

  test('passes on no secret', async () => {
    const { service, publish } = await step({ ...FILES, 'junit/a.xml': 'the key is correct-horse' }, ['correct-horse'])
    await publish()
    const content = unzip(service.artifacts[0]?.content ?? Buffer.alloc(0))
    expect(content.get('junit/a.xml')?.toString()).toBe('the key is ***')
  })

  test.each([
    ['a name that is refused', 'CreateArtifact', { kind: 'status', status: 400 }],
    ['an address that has expired', 'PutBlock', { kind: 'expired' }],
    ['an end that is not accepted', 'FinalizeArtifact', { kind: 'status', status: 403 }]
  ] as const)('%s is a failure, with a reason', async (_, operation, fault) => {
    const { service, temp, workFolder, publish } = await step(FILES)
    service.inject(operation, fault)
    const { published, failures } = await publish()
    expect(published).toEqual([])
    expect(failures).toHaveLength(1)
    expect(failures[0]).not.toMatch(/sig=[^*]|\n/)
    expect(existsSync(workFolder)).toBe(false)
    expect(await readdir(temp)).toEqual([])
  })

  test('an answer that is cut off, for whose end the client waits for ever, is given up', async () => {
    const { service, publish } = await step(FILES)
    service.inject('FinalizeArtifact', { kind: 'truncated' })
    const { failures } = await publish({}, AbortSignal.timeout(150_000), 5000)
    expect(failures).toEqual([expect.stringContaining('no answer within 5 s')])
  })

  test.each([
    ['never answers', { kind: 'hang' }],
    ['is ill', { kind: 'status', status: 500 }],
    ['asks for patience', { kind: 'status', status: 429, retryAfter: 600 }]
  ] as const)('a service that %s costs the time that there is, no more', async (_, fault) => {
    const { service, temp, publish } = await step(FILES)
    service.inject('CreateArtifact', fault)
    const { failures } = await publish({}, AbortSignal.timeout(2000))
    expect(failures).toEqual([expect.stringContaining('no time left')])
    expect(await readdir(temp)).toEqual([])
  })
})

describe('where there are artifacts', () => {
  const there = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }
  test('is told in one line where there are none', () => {
    expect(artifactsMissing(there)).toBeUndefined()
    expect(artifactsMissing({ ...there, GITHUB_SERVER_URL: 'https://acme.ghe.com' })).toBeUndefined()
    expect(artifactsMissing({})).toContain('ACTIONS_RUNTIME_TOKEN')
    expect(artifactsMissing({ ...there, GITHUB_SERVER_URL: 'https://git.example.org' })).toContain('git.example.org')
  })
})
