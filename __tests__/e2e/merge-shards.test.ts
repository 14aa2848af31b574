/** The last job of the reusable workflow: it is green only if every shard is there and green. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { NO_TESTS } from '../../src/contract/results.js'
import { NODE } from '../support/cli.js'
import { greenResults } from '../support/results.js'
import { readCommandFile } from '../support/runner/command-files.js'
import { scenario, type Scene } from '../support/scenario.js'

const SCRIPT = join(import.meta.dirname, '..', '..', '.github', 'merge-shards.sh')

interface Shard {
  /** `<index>-<attempt>`; empty: the only one that was downloaded, for which no folder is made. */
  readonly id: string
  readonly failed?: boolean
}

async function merge(scene: Scene, shards: readonly Shard[], more: NodeJS.ProcessEnv = {}) {
  const { project } = scene
  for (const { id, failed = false } of shards) {
    const tests = { ...NO_TESTS, total: 2, passed: failed ? 1 : 2, failed: failed ? 1 : 0 }
    const results = greenResults({ run_id: `itb-${id}`, tests, exit_code: failed ? 1 : 0 })
    await project.write(join('shards', id === '' ? '' : `ci-${id}`, 'results.json'), JSON.stringify(results))
  }
  await project.write('output', '')
  const env = {
    ...project.env,
    PATH: `${join(NODE, '..')}:${process.env.PATH ?? ''}`,
    GITHUB_OUTPUT: join(project.folder, 'output'),
    GITHUB_RUN_ATTEMPT: '2',
    NAME: 'ci',
    SUITES: '["api", "web"]',
    SUITE_JOBS: 'success',
    ...more
  }
  const { code, text } = await new Promise<{ code: number; text: string }>((resolve) => {
    execFile('bash', [SCRIPT, 'shards', 'merged'], { cwd: project.folder, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), text: stdout + stderr })
    )
  })
  return { code, text, outputs: readCommandFile(await project.read('output')) }
}

describe('the one status check', () => {
  scenario(
    'every shard green',
    'The newest attempt of each counts.',
    async (scene) => {
      const { code, text, outputs } = await merge(scene, [{ id: '0-1' }, { id: '1-1', failed: true }, { id: '1-2' }])
      expect(code, text).toBe(0)
      expect(outputs).toEqual({
        'artifact-name': 'ci-merged-2',
        'exit-code': '0',
        'tests-total': '4',
        'tests-passed': '4',
        'tests-failed': '0'
      })
    },
    { engine: false }
  )

  scenario(
    'one of them red, missing, or cancelled',
    'None of it may pass for green.',
    async (scene) => {
      const missing = await merge(scene, [{ id: '0-2' }])
      expect(missing).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } })
      const red = await merge(scene, [{ id: '1-2', failed: true }])
      expect(red).toMatchObject({ code: 1, outputs: { 'exit-code': '1', 'tests-failed': '1' } })
      const cancelled = await merge(scene, [{ id: '1-2' }], { SUITE_JOBS: 'cancelled' })
      expect(cancelled).toMatchObject({ code: 2, outputs: { 'exit-code': '2', 'tests-failed': '0' } })
      const none = await merge(scene, [], { NAME: 'other' })
      expect(none).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } })
    },
    { engine: false }
  )

  scenario(
    'the only artifact',
    'download-artifact makes no folder for it: where one job was expected that is all, else something is missing.',
    async (scene) => {
      const one = await merge(scene, [{ id: '' }], { SUITES: '[""]' })
      expect(one, one.text).toMatchObject({ code: 0, outputs: { 'exit-code': '0', 'tests-total': '2' } })
      const two = await merge(scene, [])
      expect(two).toMatchObject({ code: 2, outputs: { 'exit-code': '2', 'tests-total': '0' } })
      expect(two.text).toMatch(/^::error::Only one of the 2 jobs/m)
    },
    { engine: false }
  )

  scenario(
    'what a caller got wrong',
    'It must be said, and must not pass for green with the results of another call.',
    async (scene) => {
      const both = [{ id: '0-2' }, { id: '1-2' }]
      const missing = await merge(scene, [{ id: '0-2' }], { SUITES: '["api", "web\\nshop"]' })
      expect(missing.text).toMatch(/^::error::The job of "web\\nshop" left no results/m)
      const twice = await merge(scene, [...both, { id: '0-2-0a1b2c' }])
      expect(twice).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } })
      expect(twice.text).toMatch(/^::error::Two calls .* name ci:/m)
      for (const SUITES of ['api', '"api"', '{}', '']) {
        const list = await merge(scene, [], { SUITES, NAME: 'other' })
        expect(list).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } })
        expect(list.text).toBe(`::error::suites: expected a JSON list of names, got ${SUITES}\n`)
      }
    },
    { engine: false }
  )
})
