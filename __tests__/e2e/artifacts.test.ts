/** What the action's post step uploads, to a results service of ours, with GitHub's own client. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Results } from '../../src/contract/results.js'
import { startResultsService, type ResultsService } from '../support/results-service/service.js'
import type { Fault } from '../support/results-service/faults.js'
import { unzip } from '../support/results-service/unzip.js'
import { Job } from '../support/runner/job.js'
import { stageOf } from '../support/runner/stages.js'
import { readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'

const SECRET = 'correct-horse/battery+99'
const NAME = 'testbed-integration-0-1'

async function withService(scene: Scene): Promise<ResultsService> {
  const service = await startResultsService()
  scene.onCleanUp(() => service.close())
  Object.assign(scene.project.env, service.env)
  return service
}

/** The results file, without what an upload may say of itself. */
async function verdictOf({ project }: Scene): Promise<Results> {
  return readResults(join(project.folder, 'inttest-results.json'))
}

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(contents))
}

function contentOf(service: ResultsService, name = NAME): Record<string, string> {
  const archive = service.artifacts.find((artifact) => artifact.name === name)?.content
  if (archive === undefined) throw new Error(`no artifact ${name}`)
  return Object.fromEntries([...unzip(archive)].map(([path, content]) => [path, content.toString()]))
}

describe('artifacts', () => {
  scenario(
    'everything, and the summary beside it',
    'The archive is the output directory with the completed results, without what a service should not have logged.',
    async (scene) => {
      const service = await withService(scene)
      const log = { command: ['sh', '-c', 'echo token $$API_TOKEN; exec httpd -f -p 8080 -h /'] }
      await scene.project.compose({ services: { web: web({ ...log, environment: { API_TOKEN: '${API_TOKEN}' } }) } })
      const job = new Job(scene)
      const main = await job.run({ 'test-command': 'true', 'artifact-retention-days': '3' }, { API_TOKEN: SECRET })
      expect(main.code, main.raw).toBe(0)
      expect(service.asked).toEqual([])
      const post = await job.post()
      expect(post.code, post.raw).toBe(0)
      expect(post.annotations, post.raw).toEqual([])
      const output = await filesBelow(main.outputs['output-directory'] ?? '')
      expect(Object.keys(output)).toContain(join('logs', 'web.log'))
      const uploaded = contentOf(service)
      expect(uploaded).toEqual(output)
      expect(uploaded['results.json']).toContain('"teardown"')
      expect(uploaded[join('logs', 'web.log')]).toContain('token ***')
      expect(JSON.stringify(uploaded)).not.toContain(SECRET)
      const summary = service.artifacts[1]
      expect(summary?.name).toBe(`${NAME}-summary.md`)
      expect(summary?.content?.toString()).toBe(output['summary.md'])
      for (const { id } of service.artifacts) {
        expect(post.summary).toContain(`https://github.com/acme/shop/actions/runs/4711/artifacts/${id}`)
      }
      // Nothing of the client's own, least of all what it would have the runner mask.
      expect(post.commands).toEqual([])
    }
  )

  scenario('on failure only', 'A green run uploads nothing, a red one does.', async (scene) => {
    const service = await withService(scene)
    await scene.project.compose({ services: { web: web() } })
    for (const [test, code] of [
      ['true', 0],
      ['false', 1]
    ] as const) {
      const job = new Job(scene)
      const main = await job.run({ 'test-command': test, artifact: 'failure', 'artifact-name': 'a "red" run' })
      expect(main.code, main.raw).toBe(code)
      expect((await job.post()).code).toBe(0)
      expect(service.artifacts).toHaveLength(2 * code)
    }
    expect(service.artifacts.map(({ name }) => name)).toEqual(['a -red- run', 'a -red- run-summary.md'])
  })

  scenario(
    'never, and nowhere',
    'Where it is not wanted, or there is no service, the run is none the worse.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const elsewhere = new Job(scene)
      expect((await elsewhere.run({ 'test-command': 'true' })).code).toBe(0)
      const without = await elsewhere.post()
      expect([without.code, without.annotations, without.summary]).toEqual([0, [], ''])
      expect(without.raw.match(/^no artifact: .*$/gm)).toHaveLength(1)
      const service = await withService(scene)
      const job = new Job(scene)
      expect((await job.run({ 'test-command': 'true', artifact: 'never' })).code).toBe(0)
      const post = await job.post()
      expect([post.code, post.annotations, post.summary]).toEqual([0, [], ''])
      expect(service.asked).toEqual([])
      expect(post.raw).not.toContain('artifact')
    }
  )

  const faults: readonly (readonly [string, string, Fault])[] = [
    ['refuses', 'CreateArtifact', { kind: 'status', status: 403 }],
    ['is ill', 'CreateArtifact', { kind: 'status', status: 500 }],
    ['asks for patience', 'CreateArtifact', { kind: 'status', status: 429, retryAfter: 600 }],
    ['gives an address that has expired', 'PutBlock', { kind: 'expired' }],
    ['does not accept the end', 'FinalizeArtifact', { kind: 'status', status: 400 }],
    ['cuts the connection', 'FinalizeArtifact', { kind: 'truncated' }]
  ]
  for (const [name, operation, fault] of faults) {
    scenario(
      `a service that ${name}`,
      'A warning, and the outcome stays what it was.',
      async (scene) => {
        const service = await withService(scene)
        service.inject(operation, fault)
        await scene.project.compose({ services: { web: web() } })
        const job = new Job(scene)
        expect((await job.run({ 'test-command': 'true' })).code).toBe(0)
        const post = await job.post()
        expect(post.code, post.raw).toBe(0)
        expect(post.annotations.map(({ kind }) => kind)).toEqual(['warning'])
        expect(post.raw).not.toMatch(/sig=[^*]/)
        expect(post.summary).toBe('')
        const results = await verdictOf(scene)
        expect([results.exit_code, results.stages.teardown.status]).toEqual([0, 'ok'])
      },
      { timeout: 240_000 }
    )
  }

  scenario('a cancelled job', 'What there is of it is uploaded all the same.', async (scene) => {
    const service = await withService(scene)
    const staged = await stageOf('tests').prepare(scene.project)
    const job = new Job(scene)
    const main = await job.main({ 'test-command': staged.test }, staged.env)
    await staged.reached(await scene.newRun())
    await main.cancel()
    await main.ended
    const post = await job.post()
    expect(post.code, post.raw).toBe(0)
    const uploaded: unknown = JSON.parse(contentOf(service)['results.json'] ?? '{}')
    expect(uploaded).toMatchObject({ exit_code: 2, stages: { teardown: { status: 'ok' } } })
  })

  scenario('two jobs of a matrix, and two steps of a job', 'No artifact takes the place of another.', async (scene) => {
    const service = await withService(scene)
    await scene.project.compose({ services: { web: web(), note: shell('echo noted', { restart: 'no' }) } })
    for (const index of ['0', '1', '1']) {
      const job = new Job(scene)
      expect((await job.run({ 'test-command': 'true', 'matrix-index': index })).code).toBe(0)
      const post = await job.post()
      expect(post.annotations, post.raw).toEqual([])
    }
    const runs = await scene.runs()
    const names = service.artifacts.map(({ name }) => name).filter((name) => !name.endsWith('.md'))
    expect(names.slice(0, 2)).toEqual(['testbed-integration-0-1', 'testbed-integration-1-1'])
    const ends = runs.map(({ id }) => `testbed-integration-1-1-${id.split('-').at(-1)}`)
    expect(ends).toContain(names[2])
    expect(service.artifacts.every(({ content }) => content !== undefined)).toBe(true)
  })
})
