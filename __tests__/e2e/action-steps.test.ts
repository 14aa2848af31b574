/** The action's main and post steps as the GitHub runner starts them. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { dockerLines } from '../support/docker.js'
import { expectNothingLeft } from '../support/leftovers.js'
import { Job } from '../support/runner/job.js'
import { journalOf, readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, web } from '../support/services.js'

const JUNIT = `<testsuite name="shop"><testcase classname="cart" name="adds" time="0.1"/>
<testcase classname="cart" name="removes" file="tests/cart.test.js" line="12" time="0.2"><failure message="expected 1, got 2"/></testcase>
</testsuite>`

const resultsOf = ({ project }: Scene) => readResults(join(project.folder, 'inttest-results.json'))

describe('the action', () => {
  scenario('green', 'Tests pass: outputs and a summary, and post removes everything.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const job = new Job(scene)
    const main = await job.run({ 'test-command': fetchLine('WEB', '/etc/hostname') })
    expect(main.code, main.raw).toBe(0)
    expect(main.held).toBe(false)
    const [run] = await scene.runs()
    expect(main.outputs).toMatchObject({
      'exit-code': '0',
      outcome: 'success',
      'run-id': run?.id,
      'results-file': join(scene.project.folder, 'inttest-results.json'),
      'tests-total': '0'
    })
    expect(main.state).toMatchObject({ phase: 'post', folder: run?.path })
    expect(main.annotations).toEqual([])
    expect(main.exported).toEqual({})
    expect(main.summary.trimStart()).toMatch(/^## ✅/)
    expect((await resultsOf(scene)).stages.teardown.status).toBe('skipped')
    expect(await dockerLines('ps', '-q', '--filter', `name=${run?.id ?? ''}`)).toHaveLength(1)

    const post = await job.post()
    expect(post.code, post.raw).toBe(0)
    await expectNothingLeft(await scene.runs())
    const results = await resultsOf(scene)
    expect(results.exit_code).toBe(0)
    expect(results.stages.teardown.status).toBe('ok')
    expect(results.files?.map(({ path }) => path)).toContain(join('logs', 'web.log'))
    expect(post.summary).toBe('')
    expect(post.annotations).toEqual([])
  })

  scenario('a failing test', 'It is shown at its line, and first in the summary.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    await scene.project.write('red.xml', JUNIT)
    const job = new Job(scene)
    const main = await job.run({ 'test-command': 'cp red.xml report.xml; exit 1', junit: 'report.xml' })
    expect(main.code, main.raw).toBe(1)
    expect(main.outputs).toMatchObject({
      'exit-code': '1',
      outcome: 'failure',
      'tests-total': '2',
      'tests-failed': '1'
    })
    const shown = main.annotations.find(({ properties }) => properties.file === 'tests/cart.test.js')
    expect(shown).toMatchObject({ kind: 'error', properties: { line: '12' } })
    expect(shown?.message).toContain('expected 1, got 2')
    expect(main.summary.split('\n')[0]).toContain('1 of 2 tests failed')
    expect((await job.post()).code).toBe(0)
    const results = await resultsOf(scene)
    expect(results.exit_code).toBe(1)
    expect(results.stages.teardown.status).toBe('ok')
  })

  scenario(
    'a testbed for later steps',
    'Without tests of its own the step exports the environment; the testbed lives until post.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const job = new Job(scene)
      const main = await job.run({})
      expect(main.code, main.raw).toBe(0)
      const url = `http://${job.exported.WEB_HOST ?? ''}:${job.exported.WEB_PORT ?? ''}/etc/hostname`
      expect(job.exported.TESTBED_WEB_PORT).toBe(job.exported.WEB_PORT)
      expect((await fetch(url)).status).toBe(200)
      const post = await job.post()
      expect(post.code, post.raw).toBe(0)
      await expect(fetch(url)).rejects.toThrow()
      const results = await resultsOf(scene)
      expect(results.exit_code).toBe(0)
      expect(results.stages.integration_tests.status).toBe('skipped')
      expect(results.stages.teardown.status).toBe('ok')
    }
  )

  scenario(
    'the files are gone before post',
    'A later step cleaned the workspace: post needs neither compose file nor configuration.',
    async (scene) => {
      await scene.project.compose({ services: { web: web({ volumes: ['data:/data'] }) }, volumes: { data: {} } })
      const job = new Job(scene)
      expect((await job.run({ 'test-command': 'true' })).code).toBe(0)
      const files = ['compose.yml', 'inttest-results.json'].map((name) => join(scene.project.folder, name))
      await Promise.all(files.map((file) => rm(file)))
      const post = await job.post({ 'compose-file': 'null', 'test-command': '' })
      expect(post.code, post.raw).toBe(0)
      await expectNothingLeft(await scene.runs())
      expect((await resultsOf(scene)).stages.teardown.status).toBe('ok')
    }
  )

  scenario(
    'a service that never gets ready',
    'The summary names it, and post removes what did start.',
    async (scene) => {
      const sick = { healthcheck: { test: 'echo no route; exit 1', interval: '1s' } }
      await scene.project.compose({ services: { db: web(), api: web({ ...sick, depends_on: ['db'] }) } })
      const job = new Job(scene)
      const main = await job.run({ 'test-command': 'true', 'health-timeout': '2s' })
      expect(main.code, main.raw).toBe(2)
      expect(main.outputs).toMatchObject({ 'exit-code': '2', outcome: 'error' })
      expect(main.summary.split('\n')[0]).toContain('api')
      expect(main.annotations[0]).toMatchObject({ kind: 'error', properties: { title: 'api' } })
      expect(main.annotations[0]?.message).toContain('no route')
      expect((await job.post()).code).toBe(0)
      expect((await resultsOf(scene)).stages.teardown.status).toBe('ok')
    }
  )

  scenario(
    'a wrong input',
    'It is refused before anything starts; post has nothing to do and says so.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const job = new Job(scene)
      const main = await job.run({ 'test-comand': 'true' })
      expect(main.code, main.raw).toBe(2)
      expect(main.annotations).toHaveLength(1)
      expect(main.annotations[0]?.message).toContain('test-command')
      expect((await resultsOf(scene)).exit_code).toBe(2)
      const post = await job.post()
      expect(post.code, post.raw).toBe(0)
      expect(await scene.runs()).toEqual([])
    },
    { engine: false }
  )

  scenario('skip-teardown', 'Post leaves the testbed and says how to remove it.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const job = new Job(scene)
    const main = await job.run({ 'test-command': 'true', 'skip-teardown': 'true' })
    expect(main.code, main.raw).toBe(0)
    const post = await job.post()
    expect(post.code, post.raw).toBe(0)
    expect(post.raw).toContain('integration-testbed down')
    const [run] = await scene.runs()
    expect(await dockerLines('ps', '-q', '--filter', `name=${run?.id ?? ''}`)).toHaveLength(1)
    const env = { RUNNER_TEMP: scene.project.state, RUNNER_NAME: 'runner-1', GITHUB_WORKSPACE: scene.project.folder }
    const down = await scene.start(['down'], { env }).ended
    expect(down.code, down.output).toBe(0)
  })

  scenario(
    'the journal tells who did what',
    'Main, supervisor and post all write to it, and every line can be read.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const job = new Job(scene)
      const kill = 'docker kill $(docker ps -q --filter label=dev.integration-testbed.run=$TESTBED_RUN_ID)'
      const main = await job.run({ 'test-command': kill })
      expect(main.code, main.raw).toBe(0)
      await job.post()
      const [run] = await scene.runs()
      if (run === undefined) throw new Error('no run folder')
      const authors = new Set((await journalOf(run)).map(({ by }) => by))
      expect([...authors].sort()).toEqual(['main', 'post', 'supervisor'])
      expect(await readFile(join(run.path, 'supervisor.log'), 'utf8')).toBe('')
    }
  )
})
