/** Main killed alone, at every stage; the runner's worker killed; main killed before it did anything. */
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectNothingLeft } from '../support/leftovers.js'
import { Job } from '../support/runner/job.js'
import { STAGES, stageOf } from '../support/runner/stages.js'
import { readResults } from '../support/runs.js'
import { SAMPLE, sampled } from '../support/soak.js'
import { scenario, type Scene } from '../support/scenario.js'
import { web } from '../support/services.js'
import { until } from '../support/until.js'

/** Takes requests and never answers. */
async function silentEngine(scene: Scene): Promise<{ host: string; asked: () => boolean }> {
  const path = join(scene.project.root, 'silent.sock')
  let asked = false
  const server = createServer((socket) => {
    asked = true
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  scene.onCleanUp(async () => server.close())
  return { host: `unix://${path}`, asked: () => asked }
}

const resultsOf = ({ project }: Scene) => readResults(join(project.folder, 'inttest-results.json'))

describe(`main killed (${SAMPLE})`, () => {
  for (const stage of sampled(STAGES, 2)) {
    scenario(
      stage.name,
      'A valid results file says that the run did not finish; post removes everything and completes it.',
      async (scene) => {
        const staged = await stage.prepare(scene.project)
        const job = new Job(scene)
        const main = await job.main({ 'test-command': staged.test }, staged.env)
        await staged.reached(await scene.newRun())
        main.kill('SIGKILL')
        expect((await main.ended).signal).toBe('SIGKILL')
        const before = await resultsOf(scene)
        expect(before.exit_code).toBe(2)
        expect(before.error).toBe('the run did not finish')

        const post = await job.post()
        expect(post.code, post.raw).toBe(0)
        await staged.expectEnded()
        await expectNothingLeft(await scene.runs())
        const after = await resultsOf(scene)
        expect(after.exit_code).toBe(2)
        expect(after.error).toBe('the run did not finish')
        expect(after.stages.teardown.status).toBe('ok')
        expect(Date.parse(after.completed_at)).toBeGreaterThan(Date.parse(before.completed_at))
        expect(post.summary.split('\n')[0]).toContain('did not finish')
        expect(post.annotations).toMatchObject([{ kind: 'error' }])
      }
    )
  }
})

describe('the runner dies', () => {
  scenario(
    'its worker is killed during the tests',
    'No post comes: the supervisor removes everything and completes the results file.',
    async (scene) => {
      const staged = await stageOf('tests').prepare(scene.project)
      const job = new Job(scene)
      const main = await job.main({ 'test-command': staged.test })
      await staged.reached(await scene.newRun())
      job.killWorker()
      process.kill(main.pid, 'SIGKILL')
      await until(
        'the teardown is in the results file',
        async () => (await resultsOf(scene)).stages.teardown.status === 'ok'
      )
      await staged.expectEnded()
      const results = await resultsOf(scene)
      expect(results).toMatchObject({ exit_code: 2, error: 'the run did not finish' })
      // What the journal knew is in it.
      expect(results.stages).toMatchObject({
        infra_deploy: { status: 'ok' },
        integration_tests: { status: 'cancelled' }
      })
      expect(results.services?.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
        'db ready',
        'job completed'
      ])
    }
  )

  scenario('its worker is killed between main and post', 'The verdict of main stays what it was.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const job = new Job(scene)
    expect((await job.run({ 'test-command': 'true' })).code).toBe(0)
    job.killWorker()
    await until(
      'the teardown is in the results file',
      async () => (await resultsOf(scene)).stages.teardown.status === 'ok'
    )
    expect((await resultsOf(scene)).exit_code).toBe(0)
  })
})

describe('post without main', () => {
  scenario(
    'main was killed before it knew its engine',
    'Post must not take itself for main and start a testbed that nobody removes.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const job = new Job(scene)
      const engine = await silentEngine(scene)
      const main = await job.main({ 'test-command': 'touch ran' }, { DOCKER_HOST: engine.host })
      await until('main asks the engine', engine.asked)
      main.kill('SIGKILL')
      await main.ended
      const post = await job.post({ 'test-command': 'touch ran' })
      expect(post.code, post.raw).toBe(0)
      await expect(scene.project.read('ran')).rejects.toThrow('ENOENT')
      expect(await scene.runs()).toEqual([])
    }
  )
})
