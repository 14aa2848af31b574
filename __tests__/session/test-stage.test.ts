/** The suites of a run, with real commands: what the journal and the results say of them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Config, Suite } from '../../src/config/load.js'
import type { Event } from '../../src/contract/events.js'
import { foldResults } from '../../src/run/fold/fold.js'
import { testStage } from '../../src/session/stages/tests.js'
import { junitXml } from '../support/junit.js'
import { newRun, type TestRun } from './helpers.js'
import { temporaryFolder } from '../run/helpers.js'

interface Staged extends TestRun {
  readonly workspace: string
}

async function staged(suites: readonly Partial<Suite>[], config: Partial<Config> = {}): Promise<Staged> {
  const workspace = await temporaryFolder()
  await writeFile(join(workspace, 'green.xml'), junitXml({ passed: 2 }))
  await writeFile(join(workspace, 'red.xml'), junitXml({ passed: 1, failed: 1, skipped: 1 }))
  const whole = suites.map((suite) => ({
    name: 'api',
    command: 'true',
    shell: 'bash -eo pipefail',
    workingDirectory: workspace,
    env: {},
    junit: [{ base: workspace, pattern: 'r.xml' }],
    coverage: [],
    timeout: 60_000,
    ...suite
  }))
  const run = await newRun({ config: { workingDirectory: workspace, ...config, suites: whole } })
  // What newRun gives has no environment; commands need a PATH.
  Object.assign(run.run.env, process.env)
  return { ...run, workspace }
}

const ofType = <T extends Event['type']>(events: readonly Event[], type: T): Extract<Event, { type: T }>[] =>
  events.filter((event): event is Extract<Event, { type: T }> => event.type === type)

const FLAKY = 'if [ -e count ]; then cp green.xml r.xml; else echo x > count; cp red.xml r.xml; exit 1; fi'

describe('a suite that is run again', () => {
  test('is in the journal with each attempt, and in the results once', async () => {
    const { run, events, messages } = await staged([{ command: FLAKY.replace('green', 'healed') }], { testRetries: 2 })
    await writeFile(
      join(run.config.workingDirectory, 'healed.xml'),
      junitXml({ passed: 1, skipped: 1 }).replace(
        '</testsuite>',
        '<testcase classname="shop" name="fails 1"/></testsuite>'
      )
    )
    await testStage(run, [])
    run.journal.append({ type: 'run_finished' })
    const journal = await events()
    expect(ofType(journal, 'suite_started').map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(
      ofType(journal, 'suite_ended').map(({ attempt, status, exit_code: code }) => [attempt, status, code])
    ).toEqual([
      [1, 'failed', 1],
      [2, 'ok', 0]
    ])
    expect(messages.join('\n')).toContain('suite api: 1 test failed: attempt 2 of 3')
    const results = foldResults(run.plan, journal)
    expect(results).toMatchObject({
      exit_code: 0,
      tests: { total: 3, passed: 2, failed: 0, skipped: 1, flaky: 1 },
      failures: [],
      flaky_tests: [{ suite: 'api', name: 'fails 1', message: 'expected 1' }],
      skipped_tests: [{ name: 'waits 1' }]
    })
    expect(results.suites).toMatchObject([
      {
        name: 'api',
        status: 'ok',
        attempts: [
          { attempt: 1, status: 'failed', exit_code: 1, tests: { failed: 1 } },
          { attempt: 2, status: 'ok', exit_code: 0, tests: { failed: 0, passed: 2 } }
        ]
      }
    ])
    expect(results.stages['integration_tests.api']?.status).toBe('ok')
  })

  test('and that was killed between two attempts is red, with the failures of the first', async () => {
    const { run, events } = await staged([{ command: FLAKY }], { testRetries: 1 })
    await testStage(run, [])
    const journal = await events()
    const second = journal.findIndex((event) => event.type === 'suite_started' && event.attempt === 2)
    for (const end of [second, second + 1]) {
      const results = foldResults(run.plan, journal.slice(0, end))
      expect(results).toMatchObject({ exit_code: 2, tests: { failed: 1 }, failures: [{ message: 'expected 1' }] })
      expect(results.stages.integration_tests.status).toBe('failed')
    }
  })

  test('hides no test that fails each time, and the next suite still runs', async () => {
    const red = 'cp red.xml r.xml; exit 1'
    const { run, events } = await staged([{ command: red }, { name: 'web', command: 'cp green.xml r.xml' }], {
      testRetries: 1
    })
    await testStage(run, [])
    run.journal.append({ type: 'run_finished' })
    const results = foldResults(run.plan, await events())
    expect(results).toMatchObject({ exit_code: 1, failures: [{ suite: 'api', name: 'fails 1', attempts: 2 }] })
    expect(results.suites?.map(({ status }) => status)).toEqual(['failed', 'ok'])
  })
})

test('the commands are those that ran, without secrets', async () => {
  const { run, events } = await staged([{ command: 'cp red.xml r.xml; exit 1' }], {
    testRetries: 1,
    retryCommand: 'echo s3cr3t-v4lue; cp green.xml r.xml'
  })
  await run.hide(['s3cr3t-v4lue'])
  await testStage(run, [])
  const commands = ofType(await events(), 'suite_started').map(({ command }) => command)
  expect(commands).toEqual(['cp red.xml r.xml; exit 1', 'echo ***; cp green.xml r.xml'])
  expect(await readFile(join(run.plan.output_directory, 'suite-api@2.log'), 'utf8')).toBe('***\n')
})

test('all tests of all suites are in one file, which is new in each run', async () => {
  const { run } = await staged([{ command: 'cp red.xml r.xml' }, { name: 'web', command: 'cp green.xml r.xml' }])
  await mkdir(run.plan.output_directory, { recursive: true })
  await writeFile(join(run.plan.output_directory, 'tests.ndjson'), 'of yesterday\n')
  await testStage(run, [])
  const lines = (await readFile(join(run.plan.output_directory, 'tests.ndjson'), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { suite: string }).suite)).toEqual([
    'api',
    'api',
    'api',
    'web',
    'web'
  ])
})

test('an output directory that can not be written fails the suite, and is said', async () => {
  const { run, events } = await staged([{ command: 'cp green.xml r.xml' }])
  await mkdir(join(run.plan.output_directory, '..'), { recursive: true })
  await writeFile(run.plan.output_directory, 'a file')
  await testStage(run, [])
  const [ended] = ofType(await events(), 'suite_ended')
  expect(ended).toMatchObject({ status: 'failed' })
  expect(ended?.reasons[0]).toMatch(/could not be run to its end: .*ENOTDIR/)
  expect(
    ofType(await events(), 'warning')
      .map(({ message }) => message)
      .join()
  ).toContain('tests.ndjson')
})
