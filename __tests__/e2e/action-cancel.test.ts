/** A job that is cancelled: SIGINT to the node process alone, SIGTERM 7.5 s later, SIGKILL after 10 s; then post. */
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectNothingLeft } from '../support/leftovers.js'
import { Job } from '../support/runner/job.js'
import { STAGES, stageOf } from '../support/runner/stages.js'
import { readResults } from '../support/runs.js'
import { SAMPLE, sampled } from '../support/soak.js'
import { scenario } from '../support/scenario.js'

const cases = STAGES.flatMap((stage) =>
  (stage.mayBeStubborn === true ? [false, true] : [false]).map((stubborn) => ({ stage, stubborn }))
)

describe(`a cancelled job (${SAMPLE})`, () => {
  for (const { stage, stubborn } of sampled(cases, 4)) {
    scenario(
      `${stage.name}${stubborn ? ', which ignores signals' : ''}`,
      'Main ends by itself before the runner kills it, and says that it was cancelled; post removes everything.',
      async (scene) => {
        const staged = await stage.prepare(scene.project, stubborn)
        const job = new Job(scene)
        const main = await job.main({ 'test-command': staged.test }, staged.env)
        await staged.reached(await scene.newRun())
        expect(await main.cancel()).toEqual(['SIGINT'])
        const ended = await main.ended
        expect(ended.code, ended.raw).toBe(2)
        expect(ended.held).toBe(false)
        await staged.expectEnded()
        const file = join(scene.project.folder, 'inttest-results.json')
        const before = await readResults(file)
        expect(before.exit_code).toBe(2)
        expect(before.error).toContain('cancelled')
        expect(before.diagnosis).toEqual([])
        expect(ended.summary.split('\n')[0]).toContain('cancelled')

        const post = await job.post()
        expect(post.code, post.raw).toBe(0)
        await expectNothingLeft(await scene.runs())
        const after = await readResults(file)
        expect(after.error).toBe(before.error)
        expect(after.stages.teardown.status).toBe('ok')
        expect(post.summary).toBe('')
      }
    )
  }

  scenario(
    'a deaf test command and an impatient runner',
    'Post finds what main could not stop in time.',
    async (scene) => {
      const staged = await stageOf('tests').prepare(scene.project, true)
      const job = new Job(scene)
      const main = await job.main({ 'test-command': staged.test })
      await staged.reached(await scene.newRun())
      main.kill('SIGINT')
      main.kill('SIGTERM')
      const ended = await main.ended
      expect(ended.code, ended.raw).toBe(2)
      expect((await job.post()).code).toBe(0)
      await staged.expectEnded()
      const results = await readResults(join(scene.project.folder, 'inttest-results.json'))
      expect(results.exit_code).toBe(2)
      expect(results.stages.teardown.status).toBe('ok')
    }
  )
})
