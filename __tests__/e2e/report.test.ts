/** `report` and `merge` of the built command line: no engine, no compose file. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { results as schema, type Results } from '../../src/contract/results.js'
import { VERDICT_LIMIT, verdictJson } from '../../src/contract/verdict-json.js'
import { expectOneLine } from '../support/checks.js'
import { startProcess, type Ended } from '../support/cli.js'
import { junitXml } from '../support/junit.js'
import type { Project } from '../support/project.js'
import { scenario, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'junit')
const WITHOUT_ENGINE = { engine: false } as const

const resultsIn = async ({ folder }: Project, path: string): Promise<Results> =>
  schema.parse(JSON.parse(await readFile(join(folder, path), 'utf8')))

/** With an engine that nobody could reach. */
const call = (scene: Scene, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  scene.start(args, { env: { DOCKER_HOST: 'tcp://127.0.0.1:1', ...env } }).ended

/** The line on standard output, which is all there is. */
function verdictIn({ stdout }: Ended) {
  expect(stdout.trimEnd()).not.toContain('\n')
  expect(Buffer.byteLength(stdout)).toBeLessThan(VERDICT_LIMIT)
  return verdictJson.parse(JSON.parse(stdout))
}

describe('report', () => {
  scenario(
    'real tools',
    'What pytest, Go and Vitest wrote is read as their own totals say.',
    async (scene) => {
      for (const tool of ['pytest', 'go', 'vitest']) {
        await cp(join(FIXTURES, tool), join(scene.project.folder, tool), { recursive: true })
      }
      const flags = ['--junit', 'pytest/plain.xml', '--junit', 'go/gotestsum.xml', '--junit', 'vitest/vitest.xml']
      const ended = await call(scene, ['report', ...flags, '--out', 'out.json', '--summary-file', 'summary.md'])
      expect(ended.code, ended.output).toBe(1)
      const results = await resultsIn(scene.project, 'out.json')
      const each = await Promise.all(
        ['pytest/plain.xml', 'go/gotestsum.xml', 'vitest/vitest.xml'].map(async (path, index) => {
          await call(scene, ['report', '--junit', path, '--out', `${index}.json`])
          return resultsIn(scene.project, `${index}.json`)
        })
      )
      expect(each.every(({ tests }) => tests.total > 0 && tests.failed + tests.errors > 0)).toBe(true)
      expect(results.tests.total).toBe(each.reduce((sum, { tests }) => sum + tests.total, 0))
      expect(results.tests.failed).toBe(each.reduce((sum, { tests }) => sum + tests.failed, 0))
      expect(await scene.project.read('summary.md')).toMatch(/^## ❌/)
    },
    WITHOUT_ENGINE
  )

  scenario(
    'node:test, green and red',
    'A suite that ran elsewhere is reported with its own verdict; the summary of the job has it too.',
    async (scene) => {
      const { project } = scene
      const suite = (assertion: string): string =>
        `const { test } = require('node:test')\nconst assert = require('node:assert')\ntest('adds', () => ${assertion})\n`
      await project.write('green.test.cjs', suite('assert.equal(1 + 1, 2)'))
      await project.write('red.test.cjs', suite('assert.equal(1 + 1, 3)'))
      for (const name of ['green', 'red']) {
        const reporter = ['--test-reporter=junit', `--test-reporter-destination=${name}.xml`]
        await startProcess(project, ['--test', ...reporter, `${name}.test.cjs`], {}).ended
      }
      const summary = join(project.root, 'step-summary')
      await writeFile(summary, '')
      const green = await call(scene, ['report', '--junit', 'green.xml'], { GITHUB_STEP_SUMMARY: summary })
      expect({ code: green.code, stderr: green.stderr }, green.output).toEqual({ code: 0, stderr: '' })
      expect(await readFile(summary, 'utf8')).toMatch(/^## ✅/)
      const red = await call(scene, ['report', '--junit', '*.xml', '--json'])
      expect(red.code, red.output).toBe(1)
      expect(verdictIn(red)).toMatchObject({ outcome: 'failed', exit_code: 1, totals: { passed: 1 } })
      expect(verdictIn(red).failures.map(({ name }) => name)).toContain('adds')
    },
    WITHOUT_ENGINE
  )

  scenario(
    'never green',
    'What is cut off, unreadable or not there is red and named.',
    async (scene) => {
      const { project } = scene
      await project.write('cut.xml', junitXml({ passed: 20 }).slice(0, 500))
      await project.write('other.xml', '<html></html>')
      for (const glob of ['cut.xml', 'other.xml', 'reports/**/*.xml']) {
        const ended = await call(scene, ['report', '--junit', glob, '--out', 'out.json'])
        expect(ended.code, ended.output).toBe(1)
        expect(ended.stdout).toContain(glob)
        expect(await resultsIn(project, 'out.json')).toMatchObject({ exit_code: 1 })
      }
    },
    WITHOUT_ENGINE
  )

  scenario(
    'wrong usage',
    'A wrong flag or file ends with code 2 and one line, and yesterday’s green results do not stay.',
    async (scene) => {
      const { project } = scene
      await project.write('green.xml', junitXml({ passed: 1 }))
      await call(scene, ['report', '--junit', 'green.xml', '--out', 'out.json'])
      const results = await resultsIn(project, 'out.json')
      expect(results.exit_code).toBe(0)
      await project.write('wrong.json', JSON.stringify({ ...results, stages: { ...results.stages, teardown: 1 } }))
      for (const [args, message] of [
        [['--results-file', 'wrong.json'], /wrong\.json: stages\.teardown: /],
        [['--results-file', 'nowhere.json'], /nowhere\.json/],
        [['--junit', 'green.xml', '--results-file', 'wrong.json'], /excludes/],
        [['--junit', 'green.xml', '--fail-on', 'everything'], /--fail-on/]
      ] as const) {
        const ended = await call(scene, ['report', ...args, '--out', 'out.json'])
        expect(ended.code, ended.output).toBe(2)
        expect(ended.output).toMatch(message)
        expectOneLine(ended)
        expect(await resultsIn(project, 'out.json')).toMatchObject({ run_id: 'none', exit_code: 2 })
      }
      expect((await call(scene, ['report', '--nonsense', '--out', 'out.json'])).code).toBe(2)
      expect(verdictIn(await call(scene, ['report', '--results-file', 'nowhere.json', '--json']))).toMatchObject({
        exit_code: 2
      })
    },
    WITHOUT_ENGINE
  )

  scenario(
    'matrix',
    'Results of jobs that ran elsewhere become one; a job that left none is missed.',
    async (scene) => {
      const { project } = scene
      await project.write('linux.xml', junitXml({ passed: 3 }))
      await project.write('mac.xml', junitXml({ passed: 2, failed: 1 }))
      for (const name of ['linux', 'mac']) {
        await call(scene, ['report', '--junit', `${name}.xml`, '--output-directory', `jobs/${name}`])
      }
      const merged = await call(scene, ['merge', 'jobs/linux', 'jobs/mac', '--out', 'all', '--json'])
      expect(merged.code, merged.output).toBe(1)
      expect(verdictIn(merged)).toMatchObject({ totals: { total: 6, passed: 5, failed: 1 } })
      expect(verdictIn(merged).files.results).toBe(join(project.folder, 'all', 'results.json'))
      const short = await call(scene, ['merge', 'jobs/linux', '--out', 'all', '--expect', '2'])
      expect(short.code, short.output).toBe(2)
      expect(await resultsIn(project, 'all/results.json')).toMatchObject({ exit_code: 2 })
    },
    WITHOUT_ENGINE
  )
})

describe('runs', () => {
  scenario('merged', 'Two real runs become one: services, logs, tests and verdict.', async (scene) => {
    const { project } = scene
    const runOf = async (name: string, cases: Parameters<typeof junitXml>[0], api: object): Promise<Ended> => {
      await project.compose({ services: { db: web(), api } })
      await project.write(`${name}.source.xml`, junitXml(cases))
      const flags = ['--junit', `${name}.xml`, '--output-directory', `jobs/${name}`, '--results-file', `${name}.json`]
      return scene.start(['run', ...flags, '--test', `cp ${name}.source.xml ${name}.xml`, '--json']).ended
    }
    const green = await runOf('one', { passed: 2 }, web())
    expect(green.code, green.output).toBe(0)
    const last = green.stdout.trimEnd().split('\n').at(-1) ?? ''
    expect(verdictJson.parse(JSON.parse(last))).toMatchObject({ outcome: 'passed', totals: { passed: 2 } })
    const red = await runOf('two', { passed: 1 }, shell('echo out of luck; exit 3'))
    expect(red.code, red.output).toBe(2)
    const merged = await scene.start(['merge', 'jobs/one', 'jobs/two', '--out', 'all']).ended
    expect(merged.code, merged.output).toBe(2)
    expect(merged.stdout).toContain('two: ')
    const results = await resultsIn(project, 'all/results.json')
    expect(results.services?.map(({ name }) => name)).toEqual(expect.arrayContaining(['one/api', 'two/api']))
    expect(results.merged_from).toMatchObject([
      { name: 'one', exit_code: 0 },
      { name: 'two', exit_code: 2 }
    ])
    expect(await project.read('all/logs/two/api.log')).toContain('out of luck')
    const again = await scene.start(['report', '--results-file', 'all', '--out', 'again.json']).ended
    expect(again.code, again.output).toBe(2)
    expect((await resultsIn(project, 'again.json')).tests).toEqual(results.tests)
  })
})
