/** The supervisor killed: alone, and together with the command line. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { dockerLines } from '../support/docker.js'
import { expectNothingLeft } from '../support/leftovers.js'
import { expire, killSupervisor } from '../support/lease.js'
import { createProject } from '../support/project.js'
import { stageOf } from '../support/runner/stages.js'
import { readResults, type RunOnDisk } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'
import { until } from '../support/until.js'

const containersOf = (run: RunOnDisk) => dockerLines('ps', '-aq', '--filter', `name=${run.id}`)
const fileHolds = async (path: string, text: string): Promise<boolean> =>
  (await readFile(path, 'utf8').catch(() => '')).includes(text)

describe('the supervisor is killed alone', () => {
  scenario('during the tests', 'The run goes on and is green; what was logged so far stays.', async (scene) => {
    await scene.project.compose({
      services: { web: shell('echo first words; exec httpd -f -p 8080 -h /', { ports: ['8080'] }) }
    })
    const test = 'touch started; until [ -e go ]; do sleep 0.1; done'
    const call = scene.start(['run', '--test', test, '--test-timeout', '60s'])
    const run = await scene.newRun()
    const log = join(run.path, 'results', 'logs', 'web.log')
    await until('the log is written', () => fileHolds(log, 'first words'))
    await until('the tests run', () =>
      scene.project
        .read('started')
        .catch(() => undefined)
        .then((text) => text !== undefined)
    )
    await killSupervisor(run)
    await scene.project.write('go', '')
    const ended = await call.ended
    expect(ended.code, ended.output).toBe(0)
    await expectNothingLeft(await scene.runs())
    const results = await readResults(join(scene.project.folder, 'inttest-results.json'))
    expect(results.stages.teardown.status).toBe('ok')
    expect(results.files?.map(({ path }) => path)).toContain(join('logs', 'web.log'))
    expect(await readFile(log, 'utf8')).toContain('first words')
  })

  scenario('with a log beyond its limit', 'Head and tail are joined by whoever tears down.', async (scene) => {
    const line = 'echo first words; yes 0123456789 | head -n 20000; echo last words; exec httpd -f -p 8080 -h /'
    await scene.project.compose({ services: { web: shell(line, { ports: ['8080'] }) } })
    const test = 'until [ -e go ]; do sleep 0.1; done'
    const call = scene.start(['run', '--test', test, '--test-timeout', '60s', '--log-limit', '20KB'])
    const run = await scene.newRun()
    const logs = join(run.path, 'results', 'logs')
    await until('the end of the log is written', async () => {
      const files = await readdir(logs).catch(() => [])
      return (await Promise.all(files.map((file) => fileHolds(join(logs, file), 'last words')))).includes(true)
    })
    await killSupervisor(run)
    await scene.project.write('go', '')
    expect((await call.ended).code).toBe(0)
    expect(await readdir(logs)).toEqual(expect.arrayContaining(['web.log']))
    expect((await readdir(logs)).filter((file) => file.includes('tail'))).toEqual([])
    const text = await readFile(join(logs, 'web.log'), 'utf8')
    expect(text).toContain('first words')
    expect(text).toContain('last words')
  })
})

describe('both are killed', () => {
  /** Leaves a run behind, whose lease has expired. */
  async function leaveBehind(scene: Scene, stage: string): Promise<{ run: RunOnDisk; ended: () => Promise<unknown> }> {
    const staged = await stageOf(stage).prepare(scene.project)
    const call = scene.start(['run', '--test', staged.test], { env: staged.env })
    const run = await scene.newRun()
    await staged.reached(run)
    await killSupervisor(run)
    call.kill('SIGKILL')
    await call.ended
    await expire(run)
    expect(await containersOf(run)).not.toEqual([])
    return { run, ended: () => staged.expectEnded() }
  }

  scenario(
    'then the next run of the same owner',
    'It removes what was left, and the results file is its own.',
    async (scene) => {
      const dead = await leaveBehind(scene, 'tests')
      const ran = await scene.run(['run', '--test', 'cp inttest-results.json during.json'])
      expectCode(ran, 0)
      await expectNothingLeft([dead.run])
      await dead.ended()
      expect(ran.results.run_id).not.toBe(dead.run.id)
      const during = await readResults(join(scene.project.folder, 'during.json'))
      expect(during).toMatchObject({ run_id: ran.results.run_id, exit_code: 2 })
      const own = await readResults(join(dead.run.path, 'results', 'results.json'))
      expect(own).toMatchObject({ run_id: dead.run.id, exit_code: 2 })
      expect(own.stages.teardown.status).toBe('ok')
    }
  )

  scenario('then reap in another folder', 'It removes dead runs of any owner.', async (scene) => {
    const dead = await leaveBehind(scene, 'tests')
    const reaped = await scene.start(['reap', '--json'], { cwd: scene.project.root }).ended
    expect(reaped.code, reaped.output).toBe(0)
    expect(JSON.parse(reaped.stdout)).toMatchObject({
      reaped: expect.arrayContaining([{ run_id: dead.run.id, left: [] }]) as unknown
    })
    await expectNothingLeft([dead.run])
    await dead.ended()
  })

  scenario(
    'then reap, when the way to the engine is another',
    'What the plan names may be gone (a proxy, an old socket): the engine is the one that answers.',
    async (scene) => {
      const dead = await leaveBehind(scene, 'tests')
      const plan = join(dead.run.path, 'plan.json')
      const gone = join(scene.project.root, 'gone.sock')
      const { engine, ...rest } = JSON.parse(await readFile(plan, 'utf8')) as { engine: object }
      await writeFile(
        plan,
        JSON.stringify({ ...rest, engine: { ...engine, endpoint: { transport: 'unix', path: gone } } })
      )
      const reaped = await scene.start(['reap'], { cwd: scene.project.root }).ended
      expect(reaped.code, reaped.output).toBe(0)
      expect(reaped.stdout.split(dead.run.id)).toHaveLength(2)
      const again = await scene.start(['reap', '--json'], { cwd: scene.project.root }).ended
      expect(again.stdout).not.toContain(dead.run.id)
      await expectNothingLeft([dead.run])
      await dead.ended()
    },
    { timeout: 120_000 }
  )

  scenario('then reap of another user', 'What no run folder of his tells, the labels tell.', async (scene) => {
    const dead = await leaveBehind(scene, 'waiting for readiness')
    const other = await createProject('other')
    scene.onCleanUp(() => other.remove())
    const env = { XDG_STATE_HOME: other.state }
    const reaped = await scene.start(['reap', '--json'], { cwd: other.folder, env }).ended
    expect(reaped.code, reaped.output).toBe(0)
    expect(reaped.stdout).toContain(dead.run.id)
    await expectNothingLeft([dead.run])
  })

  scenario('reap beside a run that is live', 'It is not touched.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const call = scene.start(['run', '--test', 'touch started; until [ -e go ]; do sleep 0.1; done'])
    const run = await scene.newRun()
    await until('the tests run', () =>
      scene.project.read('started').then(
        () => true,
        () => false
      )
    )
    const reaped = await scene.start(['reap', '--json'], { cwd: scene.project.root }).ended
    expect(reaped.stdout).not.toContain(run.id)
    expect(await containersOf(run)).toHaveLength(1)
    await scene.project.write('go', '')
    expect((await call.ended).code).toBe(0)
  })
})
