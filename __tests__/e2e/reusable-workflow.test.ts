/**
 * The reusable workflow as a whole, as a caller's workflow uses it: run by act, a runner of others, with the action's own client
 * and those that GitHub's actions for artifacts are made of. So is the first workflow of README.md.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { HAS_ACT } from '../support/act/act.js'
import { callOf, openShop, seenIn, writeSuites } from '../support/act/shop.js'
import { writeReadersProject } from '../support/readers-project.js'
import { scenario } from '../support/scenario.js'

const BOTH = ['api', 'browser']
const TWO_JOBS = { suites: JSON.stringify(BOTH) }
/** What the workflow checks out for itself: no more than it needs, and nothing that the caller's git would see. */
const ASIDE =
  '-e .integration-testbed && ! -e .integration-testbed/README.md && -z $(git status --short .integration-testbed)'
const TIMES = { timeout: 300_000 }

describe.skipIf(!HAS_ACT)('workflows, run by act', () => {
  scenario(
    'the reusable one: a job for each suite, and one verdict',
    'What the documentation promises a caller: jobs, artifacts, merged results, outputs.',
    async (scene) => {
      const seen = join(scene.project.root, 'seen.json')
      await writeSuites(scene, {
        api: '[[ $GREETING == "hello, world" && -s prepared ]]',
        browser: `[[ -s prepared && ${ASIDE} ]]`
      })
      const call = {
        with: { ...TWO_JOBS, name: 'integration', 'setup-command': 'pwd >prepared' },
        secrets: { variables: 'GREETING=hello, world' }
      }
      const shop = await openShop(scene, callOf(call, seen), BOTH)
      const ended = await shop.run()
      expect(ended.code, ended.output).toBe(0)
      expect(ended.jobs).toEqual({ 'api-1': 'success', 'browser-2': 'success', result: 'success', after: 'success' })
      expect(shop.artifacts()).toEqual([
        'integration-0-1',
        'integration-0-1-summary.md',
        'integration-1-1',
        'integration-1-1-summary.md',
        'integration-merged-1'
      ])
      expect(shop.resultsIn('integration-0-1').suites).toMatchObject([{ name: 'api', status: 'ok' }])
      expect(shop.resultsIn('integration-merged-1')).toMatchObject({ exit_code: 0, tests: { total: 2, passed: 2 } })
      expect(await seenIn(seen)).toEqual({
        result: 'success',
        outputs: {
          'exit-code': '0',
          'tests-total': '2',
          'tests-passed': '2',
          'tests-failed': '0',
          'artifact-name': 'integration-merged-1'
        }
      })
    },
    TIMES
  )

  scenario(
    'the reusable one, called without an input',
    'All suites are one job: what it leaves is the only artifact, which is downloaded into no folder of its own.',
    async (scene) => {
      const seen = join(scene.project.root, 'seen.json')
      await writeSuites(scene, { api: 'true', browser: 'true' })
      const shop = await openShop(scene, callOf({}, seen), [''])
      const ended = await shop.run()
      expect(ended.code, ended.output).toBe(0)
      expect(shop.resultsIn('testbed-merged-1').tests).toMatchObject({ total: 2, passed: 2 })
      expect((await seenIn(seen)).outputs).toMatchObject({ 'exit-code': '0', 'tests-total': '2' })
    },
    TIMES
  )

  scenario(
    'the reusable one: a failing test, and the job that is run again',
    'One red job makes the check red and hides no results of the others; the second attempt needs only that job.',
    async (scene) => {
      await writeSuites(scene, { api: 'true', browser: '((GITHUB_RUN_ATTEMPT > 1))' })
      const shop = await openShop(scene, callOf({ with: TWO_JOBS }, '/dev/null'), BOTH)
      const first = await shop.run()
      expect(first.code, first.output).toBe(1)
      expect(first.jobs).toEqual({ 'api-1': 'success', 'browser-2': 'failure', result: 'failure' })
      expect(first.outputs.result).toMatchObject({ 'exit-code': '1', 'tests-total': '2', 'tests-failed': '1' })
      const merged = shop.resultsIn('testbed-merged-1')
      expect(merged).toMatchObject({ exit_code: 1, tests: { total: 2, passed: 1, failed: 1 } })
      expect(merged.suites?.map(({ name }) => name)).toEqual(BOTH)
      const second = await shop.run({ attempt: 2, args: ['--matrix', 'suite:browser'] })
      expect(second.code, second.output).toBe(0)
      expect(shop.artifacts()).not.toContain('testbed-0-2')
      expect(shop.resultsIn('testbed-merged-2').tests).toMatchObject({ total: 2, passed: 2 })
    },
    TIMES
  )

  scenario(
    'the reusable one: green jobs, of which one left nothing',
    'Its tests may have run, but nobody can tell: no green check.',
    async (scene) => {
      await writeSuites(scene, { api: 'true', browser: 'true' })
      const shop = await openShop(scene, callOf({ with: TWO_JOBS }, '/dev/null'), BOTH)
      shop.service.inject('CreateArtifact', { kind: 'status', status: 403, times: 1 })
      const ended = await shop.run()
      expect(shop.artifacts()).toEqual(['testbed-1-1', 'testbed-1-1-summary.md', 'testbed-merged-1'])
      expect(ended.code, ended.output).toBe(1)
      expect(ended.jobs).toEqual({ 'api-1': 'success', 'browser-2': 'success', result: 'failure' })
      expect(ended.outputs.result).toMatchObject({ 'exit-code': '2' })
      expect(shop.resultsIn('testbed-merged-1').exit_code).toBe(2)
    },
    TIMES
  )

  scenario(
    'the reusable one: no job got as far as its tests',
    'Nothing to merge is no reason to be green.',
    async (scene) => {
      await writeSuites(scene, { api: 'true' })
      const shop = await openShop(scene, callOf({ with: { 'setup-command': 'exit 3' } }, '/dev/null'), [''])
      const ended = await shop.run()
      expect(ended.code, ended.output).toBe(1)
      expect(ended.outputs.result).toEqual({ 'exit-code': '2' })
      expect(shop.artifacts()).toEqual([])
    },
    TIMES
  )

  scenario(
    'the first one of README.md',
    'What most readers copy, on a runner that is not ours.',
    async (scene) => {
      const text = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
      const workflow = /^```yaml\n(jobs:\n.*?)^```$/ms.exec(text)?.[1] ?? ''
      await writeReadersProject(scene.project)
      const shop = await openShop(scene, `on: push\n${workflow}`, [''])
      const ended = await shop.run()
      expect(ended.code, ended.output).toBe(0)
      expect(ended.jobs).toEqual({ integration: 'success' })
      expect(ended.outputs.integration).toMatchObject({ 'exit-code': '0', 'tests-total': '1' })
      expect(shop.artifacts()).toHaveLength(2)
    },
    TIMES
  )
})
