/** From what the test command does to verdict, exit code and results file. */
import { join } from 'node:path'
import { readdir, readFile, utimes } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { readResults } from '../support/runs.js'
import { expectCode, totals } from '../support/checks.js'
import { junitXml } from '../support/junit.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, web } from '../support/services.js'

const REPORT = ['--junit', 'report.xml']

/** A project with one web service and fixtures of JUnit files to copy. */
async function shop({ project }: Scene): Promise<void> {
  await project.compose({ services: { web: web() } })
  await project.write('green.xml', junitXml({ passed: 3, skipped: 1 }))
  await project.write('red.xml', junitXml({ passed: 2, failed: 1 }))
  await project.write('empty.xml', junitXml({}))
}

describe('the verdict of a test command', () => {
  scenario('green: exit code 0, totals, variables, logs', 'The main job, once through.', async (scene) => {
    const { project } = scene
    await shop(scene)
    const test = ['printenv >env.txt', fetchLine('WEB', '/etc/hostname', 'body.txt'), 'cp green.xml report.xml'].join(
      '\n'
    )
    const ran = await scene.run(['run', '--test', test, ...REPORT, '--env', 'SHOP_URL={web.url}/shop'])
    expectCode(ran, 0)
    expect(totals(ran.results)).toEqual({ total: 4, passed: 3, failed: 0, errors: 0, skipped: 1 })
    const { infra_deploy, integration_tests, teardown } = ran.results.stages
    expect([infra_deploy.status, integration_tests.status, teardown.status]).toEqual(['ok', 'ok', 'ok'])
    expect(ran.results.services).toMatchObject([{ name: 'web', restarts: 0, oom: false }])
    expect(ran.results.image_tag).toBe('1')

    const env = new Map((await project.read('env.txt')).split('\n').map((line) => [line.split('=')[0], line]))
    const port = env.get('WEB_PORT')?.split('=')[1] ?? ''
    expect(port).toMatch(/^\d+$/)
    expect(env.get('WEB_HOST')).toBe('WEB_HOST=127.0.0.1')
    expect(env.get('TESTBED_WEB_PORT_8080')).toBe(`TESTBED_WEB_PORT_8080=${port}`)
    expect(env.get('SHOP_URL')).toBe(`SHOP_URL=http://127.0.0.1:${port}/shop`)
    expect(env.get('TESTBED_RUN_ID')).toBe(`TESTBED_RUN_ID=${ran.results.run_id}`)
    expect((await project.read('body.txt')).trim()).not.toBe('')

    const output = join(project.state, 'integration-testbed', ran.results.run_id, 'results')
    expect(await readdir(join(output, 'logs'))).toContain('web.log')
    expect(await readFile(join(output, 'junit', 'tests', '1', 'report.xml'), 'utf8')).toBe(
      await project.read('green.xml')
    )
    expect((await readResults(join(output, 'results.json'))).run_id).toBe(ran.results.run_id)
    expect(ran.results.files?.map(({ path }) => path)).toContain('logs/web.log')
  })

  scenario('a failing test is exit code 1', 'The failing case is counted and named.', async (scene) => {
    await shop(scene)
    const ran = await scene.run(['run', '--test', 'cp red.xml report.xml; exit 1', ...REPORT])
    expectCode(ran, 1)
    expect(totals(ran.results)).toEqual({ total: 3, passed: 2, failed: 1, errors: 0, skipped: 0 })
    expect(ran.results.failures).toMatchObject([{ suite: 'tests', name: 'fails 1' }])
    expect(ran.output).toContain('fails 1')
  })

  scenario(
    'a command that ends non-zero although all cases passed is 1',
    'A runner that crashes at its end is not green.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'cp green.xml report.xml; exit 3', ...REPORT])
      expectCode(ran, 1)
      expect(ran.results.suites).toMatchObject([{ exit_code: 3, status: 'failed' }])
      expect(ran.results.suites?.[0]?.reasons.length).toBeGreaterThan(0)
    }
  )

  scenario(
    'a command that exits 0 with a failing case is 1',
    'A swallowed exit code (`|| true`) does not make it green.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'cp red.xml report.xml; exit 0', ...REPORT])
      expectCode(ran, 1)
      expect(ran.results.suites).toMatchObject([{ exit_code: 0, status: 'failed' }])
    }
  )

  scenario(
    'a journal that a test has cut is 2',
    'Without the lines of a suite that failed, the rest would be green.',
    async (scene) => {
      await shop(scene)
      const cut = ': >"$TESTBED_OUTPUT/../journal.ndjson"'
      const suites = [
        { name: 'one', command: 'exit 1' },
        { name: 'two', command: cut }
      ]
      await scene.project.write('testbed.yml', JSON.stringify({ suites }))
      const ran = await scene.run(['run'])
      expectCode(ran, 2)
      expect(ran.output).toContain('journal.ndjson')
    }
  )

  scenario('a test command that is killed is 1', 'A runner killed by the system says which signal.', async (scene) => {
    await shop(scene)
    const ran = await scene.run(['run', '--test', 'cp green.xml report.xml; kill -KILL $$', ...REPORT])
    expectCode(ran, 1)
    expect(JSON.stringify(ran.results.suites)).toContain('SIGKILL')
  })

  scenario('a suite without a test is 1', 'A wrong filter of the runner must not look green.', async (scene) => {
    await shop(scene)
    const ran = await scene.run(['run', '--test', 'cp empty.xml report.xml', ...REPORT])
    expectCode(ran, 1)
    expect(ran.results.suites?.[0]?.reasons.length).toBeGreaterThan(0)
  })

  scenario(
    'a suite without a test is 0 with allow-empty',
    'Who shards his tests may have empty shards.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'cp empty.xml report.xml', ...REPORT, '--allow-empty'])
      expectCode(ran, 0)
      expect(totals(ran.results)).toMatchObject({ total: 0 })
    }
  )

  scenario(
    'an announced JUnit file that is missing is 1',
    'Tests that left no report were not run, as far as anybody knows.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'true', ...REPORT])
      expectCode(ran, 1)
      expect(JSON.stringify(ran.results.suites)).toContain('report.xml')
    }
  )

  scenario(
    "yesterday's JUnit file is not counted",
    'A green report of an earlier run must not stand for this one.',
    async (scene) => {
      await shop(scene)
      await scene.project.write('report.xml', junitXml({ passed: 9 }))
      const yesterday = new Date(Date.now() - 24 * 3600 * 1000)
      await utimes(join(scene.project.folder, 'report.xml'), yesterday, yesterday)
      const ran = await scene.run(['run', '--test', 'true', ...REPORT])
      expectCode(ran, 1)
      expect(totals(ran.results)).toMatchObject({ total: 0, passed: 0 })
    }
  )
})

describe('a test command that does not end', () => {
  scenario(
    'hung after its tests: the verdict is kept',
    'An open handle after the last test costs a warning, not the run.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run([
        'run',
        '--test',
        'cp green.xml report.xml; sleep 600',
        ...REPORT,
        '--hang-timeout',
        '1s'
      ])
      expectCode(ran, 0)
      expect(totals(ran.results)).toMatchObject({ total: 4, passed: 3 })
      expect(ran.results.warnings?.length).toBeGreaterThan(0)
    }
  )

  scenario(
    'hung after failing tests: still 1',
    'Stopping a hung runner must not wash its failures away.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run([
        'run',
        '--test',
        'cp red.xml report.xml; sleep 600',
        ...REPORT,
        '--hang-timeout',
        '1s'
      ])
      expectCode(ran, 1)
      expect(totals(ran.results)).toMatchObject({ failed: 1 })
    }
  )

  scenario(
    'test-timeout stops the whole tree and is 1',
    'Nothing of a runner that never ends stays behind.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'setsid sleep 600 & sleep 600', '--test-timeout', '2s'])
      expectCode(ran, 1)
      expect(ran.results.suites?.[0]?.reasons.length).toBeGreaterThan(0)
    }
  )

  scenario(
    'a background process that is left is reported and stopped',
    'It must neither hold up the run nor outlive it.',
    async (scene) => {
      await shop(scene)
      const ran = await scene.run(['run', '--test', 'sleep 4321 & cp green.xml report.xml', ...REPORT])
      expectCode(ran, 0)
      expect(JSON.stringify(ran.results.warnings)).toContain('sleep 4321')
    }
  )
})
