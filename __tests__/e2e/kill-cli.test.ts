/** The command line stopped or killed, at every stage. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { ageBegin } from '../support/lease.js'
import { expectNothingLeft } from '../support/leftovers.js'
import { STAGES, stageOf } from '../support/runner/stages.js'
import { readResults } from '../support/runs.js'
import { SAMPLE, sampled } from '../support/soak.js'
import { scenario, type Scene } from '../support/scenario.js'
import { until } from '../support/until.js'

const resultsFileOf = ({ project }: Scene): string => join(project.folder, 'inttest-results.json')
const resultsOf = (scene: Scene) => readResults(resultsFileOf(scene))
/** The supervisor starts when the compose files have been read. */
const SUPERVISED = STAGES.filter(({ name }) => name !== 'compose config')
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

describe(`the command line is asked to end (${SAMPLE})`, () => {
  for (const { stage, signal } of sampled(
    STAGES.flatMap((stage) => SIGNALS.map((signal) => ({ stage, signal }))),
    3
  )) {
    scenario(`${stage.name}: ${signal}`, 'It removes everything and exits with 2.', async (scene) => {
      const staged = await stage.prepare(scene.project)
      const call = scene.start(['run', '--test', staged.test], { env: staged.env })
      await staged.reached(await scene.newRun())
      call.kill(signal)
      const ended = await call.ended
      expect(ended.code, ended.output).toBe(2)
      await staged.expectEnded()
      await expectNothingLeft(await scene.runs())
      const results = await resultsOf(scene)
      expect(results.exit_code).toBe(2)
      expect(results.error).toContain('cancelled')
      expect(results.stages.teardown.status).toBe('ok')
    })
  }
})

describe(`the command line is killed (${SAMPLE})`, () => {
  for (const stage of sampled(SUPERVISED, 2)) {
    scenario(stage.name, 'The supervisor removes everything and completes the results file.', async (scene) => {
      const staged = await stage.prepare(scene.project)
      const call = scene.start(['run', '--test', staged.test], { env: staged.env })
      await staged.reached(await scene.newRun())
      call.kill('SIGKILL')
      await call.ended
      expect((await resultsOf(scene)).exit_code).toBe(2)
      await until(
        'the teardown is in the results file',
        async () => (await resultsOf(scene)).stages.teardown.status === 'ok'
      )
      await staged.expectEnded()
      await expectNothingLeft(await scene.runs())
      expect(await resultsOf(scene)).toMatchObject({ exit_code: 2, error: 'the run did not finish' })
    })
  }
})

describe('the command line is killed before there is a supervisor', () => {
  scenario(
    'compose config',
    'Nothing exists yet but a call of compose: the next run of the same owner ends it.',
    async (scene) => {
      const staged = await stageOf('compose config').prepare(scene.project)
      const call = scene.start(['run', '--test', staged.test], { env: staged.env })
      const run = await scene.newRun()
      await staged.reached(run)
      // Compose is called while the first files of the run are written.
      await until('the results file is there', () => existsSync(resultsFileOf(scene)))
      call.kill('SIGKILL')
      await call.ended
      expect(await resultsOf(scene)).toMatchObject({ run_id: run.id, exit_code: 2, error: 'the run did not finish' })
      await ageBegin(run)
      expectCode(await scene.run(['run', '--test', 'true']), 0)
      await staged.expectEnded()
    }
  )
})

describe('a second Ctrl-C', () => {
  scenario('while the tests are being stopped', 'It ends at once; the supervisor does the rest.', async (scene) => {
    const staged = await stageOf('tests').prepare(scene.project, true)
    const call = scene.start(['run', '--test', staged.test])
    await staged.reached(await scene.newRun())
    let over = false
    const ended = call.ended.finally(() => (over = true))
    // Again and again: two signals at the same moment are one.
    await until('it ends', () => {
      call.kill('SIGINT')
      return over
    })
    expect((await ended).code).toBe(2)
    await until(
      'the teardown is in the results file',
      async () => (await resultsOf(scene)).stages.teardown.status === 'ok'
    )
    await staged.expectEnded()
    expect((await resultsOf(scene)).exit_code).toBe(2)
  })
})
