/** The action with `mode: report`, and its outputs, as the GitHub runner starts it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import * as z from 'zod/mini'
import { failedTest } from '../../src/contract/verdict-json.js'
import { junitXml } from '../support/junit.js'
import { Job, type StepEnded } from '../support/runner/job.js'
import { readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { web } from '../support/services.js'

const WITHOUT_ENGINE = { engine: false } as const
const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' }
const OUTPUTS = [
  ...['exit-code', 'failed-tests', 'outcome', 'output-directory', 'results-file', 'run-id', 'summary-file'],
  ...['tests-errors', 'tests-failed', 'tests-flaky', 'tests-passed', 'tests-skipped', 'tests-total']
]

const inFolder = ({ project }: Scene, path: string): string => join(project.folder, path)

async function reported(scene: Scene, inputs: Readonly<Record<string, string>>): Promise<StepEnded> {
  const job = new Job(scene)
  const main = await job.run({ mode: 'report', ...inputs }, NO_ENGINE)
  expect(Object.keys(main.outputs).toSorted()).toEqual(OUTPUTS)
  expect(main.held).toBe(false)
  const post = await job.post()
  expect({ code: post.code, raw: post.raw, summary: post.summary }).toEqual({ code: 0, raw: '', summary: '' })
  return main
}

describe('mode: report', () => {
  scenario(
    'green',
    'Files of an earlier step are reported without engine and compose file; post does nothing.',
    async (scene) => {
      await scene.project.write('out/junit.xml', junitXml({ passed: 3, skipped: 1 }))
      const main = await reported(scene, { junit: 'out/*.xml' })
      expect(main.code, main.raw).toBe(0)
      expect(main.outputs).toMatchObject({
        outcome: 'success',
        'exit-code': '0',
        'tests-total': '4',
        'tests-skipped': '1',
        'failed-tests': '[]',
        'results-file': inFolder(scene, 'inttest-results.json')
      })
      const output = main.outputs['output-directory'] ?? ''
      expect(main.outputs['summary-file']).toBe(join(output, 'summary.md'))
      expect((await readResults(join(output, 'results.json'))).tests.total).toBe(4)
      expect((await readResults(inFolder(scene, 'inttest-results.json'))).tests.total).toBe(4)
      expect(main.summary).toMatch(/^## ✅/)
      expect(main.annotations).toEqual([])
    },
    WITHOUT_ENGINE
  )

  scenario(
    'red',
    'Failed tests are outputs, annotations and a summary; their text acts on nothing.',
    async (scene) => {
      const hostile = junitXml({ passed: 1, failed: 2 }).replaceAll('expected 1', '&#10;::set-env name=X::1 ##[error]x')
      await scene.project.write('junit.xml', hostile)
      const main = await reported(scene, { junit: 'junit.xml', out: 'mine.json', 'summary-file': 'mine.md' })
      expect(main.code, main.raw).toBe(1)
      expect(main.commands.every((name) => name === 'error')).toBe(true)
      expect(main.annotations.filter(({ message }) => message.includes('set-env'))).toHaveLength(2)
      expect(main.outputs).toMatchObject({
        outcome: 'failure',
        'tests-failed': '2',
        'results-file': inFolder(scene, 'mine.json'),
        'summary-file': inFolder(scene, 'mine.md')
      })
      const failed = z.array(failedTest).parse(JSON.parse(main.outputs['failed-tests'] ?? ''))
      expect(failed.map(({ name }) => name)).toEqual(['fails 1', 'fails 2'])
    },
    WITHOUT_ENGINE
  )

  scenario(
    'results of another job',
    'A results file is reported again, with a condition of its own.',
    async (scene) => {
      await scene.project.write('junit.xml', junitXml({ passed: 3 }))
      await reported(scene, { junit: 'junit.xml', out: 'first.json' })
      const main = await reported(scene, { 'results-file': 'first.json', 'min-coverage': '10' })
      expect(main.code, main.raw).toBe(1)
      expect(main.outputs).toMatchObject({ outcome: 'failure', 'tests-passed': '3' })
      expect((await readResults(inFolder(scene, 'first.json'))).exit_code).toBe(0)
      expect((await readResults(main.outputs['results-file'] ?? '')).exit_code).toBe(1)
    },
    WITHOUT_ENGINE
  )

  scenario(
    'refused',
    'A wrong input ends with code 2, in every mode with all outputs, and with results that say so.',
    async (scene) => {
      for (const [inputs, message] of [
        [{ junit: 'a.xml', 'test-command': 'npm test' }, /input test-command: means nothing with mode: report/],
        [{ 'results-file': 'nowhere.json', out: 'inttest-results.json' }, /nowhere\.json/],
        [{ junit: 'a.xml', 'fail-on': 'everything' }, /input fail-on/]
      ] as const) {
        await scene.project.write('inttest-results.json', '{}')
        const main = await reported(scene, inputs)
        expect(main.code, main.raw).toBe(2)
        expect(main.annotations[0]?.message).toMatch(message)
        expect(main.summary).toMatch(/^## ❌/)
        expect(main.outputs).toMatchObject({ outcome: 'error', 'tests-total': '0', 'failed-tests': '[]' })
        expect((await readResults(inFolder(scene, 'inttest-results.json'))).exit_code).toBe(2)
      }
      const job = new Job(scene)
      const wait = await job.run({ mode: 'wait' }, NO_ENGINE)
      expect(wait.code, wait.raw).toBe(2)
      expect(wait.annotations[0]?.message).toContain('input mode: expected run, report; got "wait"')
      expect(Object.keys(wait.outputs).toSorted()).toEqual(OUTPUTS)
      expect((await job.post()).code).toBe(0)
    },
    WITHOUT_ENGINE
  )

  scenario(
    'what is masked',
    'A value to mask is in no log, no summary and no file.',
    async (scene) => {
      await scene.project.write('junit.xml', junitXml({ failed: 1 }).replaceAll('expected 1', 'hunter2hunter2'))
      const main = await reported(scene, { junit: 'junit.xml', mask: 'hunter2hunter2' })
      expect(main.code, main.raw).toBe(1)
      expect(main.masks).toContain('hunter2hunter2')
      expect(JSON.stringify([main.text, main.annotations, main.outputs, main.summary])).not.toContain('hunter2')
      expect(await scene.project.read('inttest-results.json')).not.toContain('hunter2')
    },
    WITHOUT_ENGINE
  )
})

describe('mode: run', () => {
  scenario('outputs', 'A run that started sets them all; its summary lies in the output directory.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    await scene.project.write('source.xml', junitXml({ passed: 1, failed: 1 }))
    const job = new Job(scene)
    const main = await job.run({ 'test-command': 'cp source.xml junit.xml', junit: 'junit.xml' })
    expect(main.code, main.raw).toBe(1)
    expect(Object.keys(main.outputs).toSorted()).toEqual(OUTPUTS)
    expect(main.outputs).toMatchObject({ 'tests-total': '2', 'tests-failed': '1', 'tests-flaky': '0' })
    expect(JSON.parse(main.outputs['failed-tests'] ?? '')).toMatchObject([{ suite: 'tests', name: 'fails 1' }])
    const summary = join(main.outputs['output-directory'] ?? '', 'summary.md')
    expect(main.outputs['summary-file']).toBe(summary)
    expect(main.summary).toContain((await readFile(summary, 'utf8')).trim())
    await job.post()
    const { files } = await readResults(inFolder(scene, 'inttest-results.json'))
    expect(files?.map(({ path }) => path)).toContain('summary.md')
  })
})
