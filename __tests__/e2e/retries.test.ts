/** Suites that are run again while tests fail. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { testRecord } from '../../src/contract/tests.js'
import { expectCode, totals } from '../support/checks.js'
import { junitXml } from '../support/junit.js'
import { eventOf, readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { shell, web } from '../support/services.js'
import { until } from '../support/until.js'

/** Both tests of the suite; the second one fails in `red.xml`, and is all there is in `only.xml`. */
async function shop({ project }: Scene, suite: object, options: object = {}): Promise<void> {
  const second = (body: string): string => `<testcase classname="shop" name="fails 1" time="0.02">${body}</testcase>`
  await project.compose({ services: { web: web() } })
  await project.write('red.xml', junitXml({ passed: 1, failed: 1 }))
  await project.write('green.xml', junitXml({ passed: 1 }).replace('</testsuite>', `${second('')}</testsuite>`))
  await project.write('only.xml', `<testsuite name="shop">${second('')}</testsuite>`)
  await project.write('testbed.yml', {
    suites: [{ name: 'api', junit: ['report.xml'], ...suite }],
    'output-directory': 'out',
    ...options
  })
}

const RED = 'cp red.xml report.xml; exit 1'
const FLAKY = `if [ -e ran ]; then cp green.xml report.xml; else touch ran; ${RED}; fi`

async function recordsOf({ project }: Scene): Promise<string[]> {
  const lines = (await readFile(join(project.folder, 'out', 'tests.ndjson'), 'utf8')).trimEnd().split('\n')
  return lines
    .map((line) => testRecord.parse(JSON.parse(line)))
    .map(({ suite, attempt, name, status }) => `${suite} ${attempt} ${name} ${status}`)
}

describe('retries', () => {
  scenario('a test that passes at the second attempt', 'It is flaky, and the run is green.', async (scene) => {
    await shop(scene, { command: FLAKY }, { 'test-retries': 2 })
    const ran = await scene.run(['run'])
    expectCode(ran, 0)
    expect(totals(ran.results)).toMatchObject({ total: 2, passed: 2, failed: 0 })
    expect(ran.results.tests.flaky).toBe(1)
    expect(ran.results.flaky_tests).toMatchObject([{ name: 'fails 1', message: 'expected 1' }])
    expect(ran.results.suites?.[0]?.attempts?.map(({ status, exit_code: code }) => [status, code])).toEqual([
      ['failed', 1],
      ['ok', 0]
    ])
    expect(await recordsOf(scene)).toEqual([
      'api 1 passes 1 passed',
      'api 1 fails 1 failed',
      'api 2 passes 1 passed',
      'api 2 fails 1 passed'
    ])
    for (const attempt of ['1', '2'])
      expect(await scene.project.read(`out/junit/api/${attempt}/report.xml`)).toContain('shop')
  })

  scenario('a test that fails in all attempts', 'Retries hide nothing.', async (scene) => {
    await shop(scene, { command: RED })
    const ran = await scene.run(['run', '--test-retries', '2'])
    expectCode(ran, 1)
    expect(totals(ran.results)).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(ran.results.failures).toMatchObject([
      { name: 'fails 1', message: 'expected 1', details: '1 != 2', attempts: 3 }
    ])
    expect(await recordsOf(scene)).toHaveLength(6)
  })

  scenario(
    'the retry command is told which tests failed',
    'It runs them alone, and the verdict is that of all tests.',
    async (scene) => {
      const retry =
        'cp "$TESTBED_FAILED_TESTS_FILE" told.ndjson; echo "$TESTBED_FAILED_TESTS" >told.txt; cp only.xml report.xml'
      await shop(scene, { command: RED }, { 'test-retries': 1, 'retry-command': retry })
      const ran = await scene.run(['run'])
      expectCode(ran, 0)
      expect(ran.results.tests).toMatchObject({ total: 2, passed: 2, flaky: 1 })
      expect(await scene.project.read('told.txt')).toBe('fails 1\n')
      expect(JSON.parse(await scene.project.read('told.ndjson'))).toMatchObject({ name: 'fails 1', class: 'shop' })
    }
  )

  scenario('a retry that crashes', 'The failure that it should have looked at stands.', async (scene) => {
    await shop(scene, { command: RED }, { 'test-retries': 1, 'retry-command': 'kill -SEGV $$' })
    const ran = await scene.run(['run'])
    expectCode(ran, 1)
    expect(totals(ran.results)).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(ran.results.failures).toMatchObject([{ name: 'fails 1', details: '1 != 2' }])
    expect(ran.results.suites?.[0]?.reasons.join()).toContain('SIGSEGV')
  })

  scenario('killed in the second attempt', 'It is red, although all tests might have passed.', async (scene) => {
    await shop(scene, { command: `[ -e ran ] && sleep 600; touch ran; ${RED}` }, { 'test-retries': 1 })
    const call = scene.start(['run'])
    const run = await scene.newRun()
    await eventOf(run, 'suite_started', ({ attempt }) => attempt === 2)
    call.kill('SIGKILL')
    await call.ended
    const resultsOf = () => readResults(join(scene.project.folder, 'inttest-results.json'))
    await until('the teardown is in the results file', async () => (await resultsOf()).stages.teardown.status === 'ok')
    expect(await resultsOf()).toMatchObject({ exit_code: 2, tests: { failed: 1 }, failures: [{ name: 'fails 1' }] })
  })
})

describe('a failure', () => {
  scenario('beside what the services logged', 'The log of that very time is shown with it.', async (scene) => {
    await shop(scene, { command: `sleep 1; ${RED}` })
    await scene.project.compose({
      services: { web: web(), worker: shell('while :; do echo refused by db; sleep 0.2; done') }
    })
    const ran = await scene.run(['run'])
    expectCode(ran, 1)
    const logs = ran.results.failures?.[0]?.logs ?? []
    expect(logs.find(({ service }) => service === 'worker')?.lines.join('\n')).toContain('refused by db')
  })
})
