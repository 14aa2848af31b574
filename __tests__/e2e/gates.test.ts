/** What the user makes a condition of success besides the tests, and what only warns. */
import { describe, expect } from 'vitest'
import type { Results } from '../../src/contract/results.js'
import { expectCode, totals } from '../support/checks.js'
import { junitXml, type Cases } from '../support/junit.js'
import { scenario, type Scene } from '../support/scenario.js'
import { web } from '../support/services.js'

/** A service, and one suite whose tests come out as given although its command always succeeds. */
async function shop({ project }: Scene, cases: Cases, options: object): Promise<void> {
  await project.compose({ services: { web: web() } })
  await project.write('cases.xml', junitXml(cases))
  await project.write('half.info', 'SF:app.js\nDA:1,1\nDA:2,0\nend_of_record\n')
  await project.write('testbed.yml', {
    suites: [{ name: 'unit', command: 'cp cases.xml junit.xml; cp half.info lcov.info', junit: ['junit.xml'] }],
    ...options
  })
}

const codes = (results: Results): unknown[] => (results.diagnosis ?? []).map(({ code }) => code)
const GREEN = { passed: 2 }

describe('budgets', () => {
  scenario(
    'that are exceeded are told, and nothing fails',
    'A budget shows when a pipeline grows slow, without stopping anybody.',
    async (scene) => {
      await shop(scene, GREEN, { budgets: { pipeline: '1ms', 'service-start': '1h', suite: '1h', teardown: '1ms' } })
      const ran = await scene.run(['run'])
      expectCode(ran, 0)
      expect(ran.results.budgets?.map(({ name, of, status }) => [name, of, status])).toEqual([
        ['pipeline', undefined, 'exceeded'],
        ['service-start', 'web', 'ok'],
        ['suite', 'unit', 'ok'],
        ['teardown', undefined, 'exceeded']
      ])
      expect(ran.results.warnings?.map((warning) => warning.split(':')[0])).toEqual([
        'budget pipeline',
        'budget teardown'
      ])
      expect(ran.results.stages.collect?.status).toBe('ok')
    }
  )

  scenario(
    'that bind fail the run, and the tests keep their verdict',
    'Who wants a limit gets one, by the budget or for all of them.',
    async (scene) => {
      await shop(scene, GREEN, { budgets: { pipeline: { max: '1ms', action: 'fail' } } })
      const ran = await scene.run(['run'])
      expectCode(ran, 1)
      expect(codes(ran.results)).toEqual(['GATE_BUDGET'])
      expect(ran.results.suites?.map(({ status }) => status)).toEqual(['ok'])
      expect(totals(ran.results)).toMatchObject({ passed: 2, failed: 0 })
      await shop(scene, GREEN, { budgets: { pipeline: '1ms' }, 'fail-on': 'budget' })
      expectCode(await scene.run(['run']), 1)
    }
  )
})

describe('coverage', () => {
  scenario(
    'is measured against the minimum',
    'Half of the lines are enough where half are asked for, and not where more are.',
    async (scene) => {
      await shop(scene, GREEN, { coverage: ['lcov.info'], 'min-coverage': 50 })
      const met = await scene.run(['run'])
      expectCode(met, 0)
      expect(met.results.coverage).toMatchObject({ lines: { covered: 1, total: 2, percent: 50 }, status: 'ok' })
      const missed = await scene.run(['run', '--min-coverage', '51'])
      expectCode(missed, 1)
      expect(codes(missed.results)).toEqual(['GATE_COVERAGE'])
      expect(missed.results.coverage?.status).toBe('failed')
    }
  )

  scenario(
    'that is not known is not enough',
    'A report that was not written can’t pass for one that is good.',
    async (scene) => {
      await shop(scene, GREEN, { coverage: ['other.info'], 'min-coverage': 0 })
      const ran = await scene.run(['run'])
      expectCode(ran, 1)
      expect(codes(ran.results)).toEqual(['GATE_COVERAGE'])
      expect(totals(ran.results)).toMatchObject({ passed: 2, failed: 0 })
    }
  )
})

describe('a baseline', () => {
  scenario(
    'tells new failures from old ones',
    'A team with known failures is stopped by a new one only.',
    async (scene) => {
      await shop(scene, { passed: 2, failed: 1 }, { 'fail-on': 'new-failures', baseline: 'earlier' })
      const first = await scene.run(['run', '--fail-on', 'none', '--output-directory', 'earlier'])
      expectCode(first, 0)
      expect(first.results.files?.map(({ path }) => path)).toContain('tests.ndjson')
      const same = await scene.run(['run'])
      expectCode(same, 0)
      expect(same.results.baseline).toMatchObject({
        run_id: first.results.run_id,
        counts: { new_failures: 0, still_failing: 1, fixed: 0 },
        lacks: []
      })
      await scene.project.write('cases.xml', junitXml({ passed: 2, failed: 2 }))
      const worse = await scene.run(['run'])
      expectCode(worse, 1)
      expect(codes(worse.results)).toEqual(['GATE_NEW_FAILURES'])
      expect(worse.results.baseline?.new_failures).toMatchObject([{ suite: 'unit', name: 'fails 2' }])
    }
  )

  scenario(
    'may be the results of the last run, which this one replaces',
    'On a laptop the last run is the one to compare with.',
    async (scene) => {
      await shop(scene, { passed: 1, failed: 1 }, { baseline: 'inttest-results.json' })
      const first = await scene.run(['run'])
      expectCode(first, 1)
      expect(first.results.baseline).toBeUndefined()
      expect(first.results.warnings?.join()).toContain('there are no results')
      await scene.project.write('cases.xml', junitXml({ passed: 2 }).replace('passes 2', 'fails 1'))
      const second = await scene.run(['run'])
      expectCode(second, 0)
      expect(second.results.baseline).toMatchObject({
        run_id: first.results.run_id,
        counts: { fixed: 1 },
        fixed: [{ name: 'fails 1' }]
      })
    }
  )

  scenario(
    'that is not there fails a run only where a condition needs it',
    'The first run has none.',
    async (scene) => {
      await shop(scene, GREEN, { baseline: 'none' })
      expectCode(await scene.run(['run']), 0)
      const needed = await scene.run(['run', '--fail-on', 'slow'])
      expectCode(needed, 1)
      expect(codes(needed.results)).toEqual(['GATE_SLOW'])
    }
  )
})

describe('without any of it', () => {
  scenario('there is no such stage', 'The verdict waits for nothing that nobody asked for.', async (scene) => {
    await shop(scene, GREEN, {})
    const ran = await scene.run(['run'])
    expectCode(ran, 0)
    expect(ran.results.stages.collect).toBeUndefined()
    expect(ran.results.budgets).toBeUndefined()
  })
})
