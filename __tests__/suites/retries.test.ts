/** Suites that are run again while tests fail, with real commands. */
import { statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testRecord } from '../../src/contract/tests.js'
import { createRedactor } from '../../src/platform/redactor.js'
import { folder, junit, run, stopAfterEach, type Ran, type Setting } from './helpers.js'

stopAfterEach()

/** `a+ b- c~ d!`: passed, failed, skipped, in error. */
function xml(cases: string): string {
  const bodies: Record<string, string> = {
    '+': '',
    '-': '<failure message="no luck">trace</failure>',
    '~': '<skipped message="not now"/>',
    '!': '<error message="broken"/>'
  }
  const elements = cases.split(' ').map((one) => {
    const body = bodies[one.slice(-1)] ?? ''
    return `<testcase classname="c" name="${one.slice(0, -1)}" time="0.1">${body}</testcase>`
  })
  return `<testsuites><testsuite name="s">${elements.join('')}</testsuite></testsuites>`
}

/** A command that writes another report, and exits with another code, each time it runs; the last one again and again. */
function attempts(...each: (readonly [cases: string | undefined, code: number])[]): string {
  const arms = each.map(([cases, code], index) => {
    const report = cases === undefined ? '' : `echo '${xml(cases)}' > r.xml; `
    return `${index + 1 === each.length ? '*' : index + 1}) ${report}exit ${code};;`
  })
  return `echo x >> count; case $(wc -l < count | tr -d ' ') in ${arms.join(' ')} esac`
}

const again = (command: string, retries: number, setting: Setting = {}): Promise<Ran> =>
  run(command, { retries, ...setting, suite: { ...junit('r.xml'), ...setting.suite } })

const totals = ({ tests }: Pick<Ran, 'tests'>): unknown => {
  const { total, passed, failed, errors, skipped, flaky } = tests
  return { total, passed, failing: failed + errors, skipped, flaky }
}

describe('run again', () => {
  test('a test that fails and then passes has passed, and is flaky', async () => {
    const ran = await again(attempts(['a+ b-', 1], ['a+ b+', 0]), 2)
    expect(ran).toMatchObject({ status: 'ok', attempt: 2, exitCode: 0, reasons: [], warnings: [], failures: [] })
    expect(totals(ran)).toEqual({ total: 2, passed: 2, failing: 0, skipped: 0, flaky: 1 })
    expect(ran.notes.flaky).toMatchObject([{ name: 'b', class: 'c', message: 'no luck' }])
    expect(ran.notices).toEqual(['suite api: 1 test failed: attempt 2 of 3'])
  })

  test('each attempt is told, keeps its files, and its tests are on disk', async () => {
    const ran = await again(attempts(['a+ b-', 1], ['a+ b+', 0]), 1)
    expect(ran.outcomes.map(({ attempt, status, exitCode }) => [attempt, status, exitCode])).toEqual([
      [1, 'failed', 1],
      [2, 'ok', 0]
    ])
    expect(ran.outcomes[0]?.failures).toEqual([
      { suite: 'api', name: 'b', class: 'c', message: 'no luck', kind: 'failed', duration_s: 0.1 }
    ])
    expect(ran.outcomes.map(({ attemptTests }) => attemptTests.failed)).toEqual([1, 0])
    expect(ran.outcomes.map(({ junit: files }) => files)).toEqual([['junit/api/1/r.xml'], ['junit/api/2/r.xml']])
    expect(await readFile(join(ran.output, 'junit/api/1/r.xml'), 'utf8')).toContain('no luck')
    expect(await readFile(join(ran.output, 'junit/api/2/r.xml'), 'utf8')).not.toContain('no luck')
    expect(ran.records.map(({ attempt, name, status }) => `${attempt} ${name} ${status}`)).toEqual([
      '1 a passed',
      '1 b failed',
      '2 a passed',
      '2 b passed'
    ])
    expect(ran.records[0]?.id).toBe(ran.records[2]?.id)
  })

  test('one that fails each time has failed, with the number of its attempts', async () => {
    const ran = await again(attempts(['a- b-', 1], ['a+ b-', 1]), 2)
    expect(ran).toMatchObject({ status: 'failed', attempt: 3, reasons: ['1 of 2 tests failed after 3 attempts'] })
    expect(totals(ran)).toEqual({ total: 2, passed: 2 - 1, failing: 1, skipped: 0, flaky: 1 })
    expect(ran.failures).toMatchObject([{ name: 'b', attempts: 3, details: 'trace' }])
  })

  test('green at once is not run again', async () => {
    expect((await again(attempts(['a+', 0], ['a-', 1]), 5)).attempt).toBe(1)
  })

  test.each<[string, string, unknown]>([
    ['a time-out', 'echo x >> count; sleep 600', { status: 'failed', attempt: 1 }],
    ['a command that is not there', 'no-such-tool', { status: 'failed', attempt: 1 }]
  ])('nor is %s', async (_what, command, expected) => {
    expect(await again(command, 2, { suite: { timeout: 500 } })).toMatchObject(expected as object)
  })

  test('a command that crashes without a failed test is', async () => {
    const ran = await again(attempts([undefined, 3], ['a+', 0]), 1)
    expect(ran).toMatchObject({ status: 'ok', warnings: ['passed at attempt 2 only'] })
    expect(ran.notices[0]).toMatch(/exited with 3.*: attempt 2 of 2$/)
  })

  test('without JUnit files the exit code decides', async () => {
    const ran = await run(attempts([undefined, 3], [undefined, 0]), { retries: 1 })
    expect(ran).toMatchObject({ status: 'ok', attempt: 2, warnings: ['passed at attempt 2 only'] })
    expect(await run(attempts([undefined, 3]), { retries: 1 })).toMatchObject({
      status: 'failed',
      attempt: 2,
      reasons: ['attempt 2: the test command exited with 3']
    })
  })

  test('cancelled meanwhile, it is cancelled, and what failed is still told', async () => {
    const cancel = new AbortController()
    const ran = await again(attempts(['a-', 1]).replace('case', 'echo go; case'), 5, {
      signal: cancel.signal,
      onOutput: () => cancel.abort()
    })
    expect(ran).toMatchObject({ status: 'cancelled' })
    expect(ran.notices.filter((line) => line.includes('attempt'))).toEqual([])
  })
})

describe('a failure stands when the next attempt', () => {
  test.each<[string, readonly [string | undefined, number], string[]]>([
    [
      'crashes',
      [undefined, 7],
      [
        'attempt 2: 1 of them did not run',
        'attempt 2: the test command exited with 7 although no test failed',
        'attempt 2: no JUnit file at r.xml: 1 file from before the suite began'
      ]
    ],
    ['runs other tests only', ['b+', 0], ['attempt 2: 1 of them did not run']],
    ['skips it', ['a~ b+', 0], ['attempt 2: 1 of them did not run']],
    [
      'runs nothing, and is content',
      [undefined, 0],
      ['attempt 2: 1 of them did not run', 'attempt 2: no JUnit file at r.xml: 1 file from before the suite began']
    ]
  ])('%s', async (_what, second, reasons) => {
    for (const retryCommand of [undefined, attempts(['a+ b+', 0], second)]) {
      const ran = await again(attempts(['a- b+', 1], second), 1, { retryCommand })
      expect(ran).toMatchObject({ status: 'failed', reasons: ['1 of 2 tests failed after 2 attempts', ...reasons] })
      expect(ran.failures).toMatchObject([{ name: 'a', message: 'no luck', details: 'trace' }])
      expect(totals(ran)).toMatchObject({ total: 2, failing: 1 })
    }
  })
})

describe('the retry command', () => {
  const retryCommand = `cp "$TESTBED_FAILED_TESTS_FILE" told.ndjson; printf %s "$TESTBED_FAILED_TESTS" > told.txt; echo '${xml('b+ d+')}' > r.xml`

  test('gets the failed tests as a file and as names', async () => {
    const workspace = folder()
    const ran = await again(attempts(['a+ b- c~ d!', 1]), 1, { workspace, retryCommand })
    expect(ran).toMatchObject({ status: 'ok', attempt: 2 })
    expect(totals(ran)).toEqual({ total: 4, passed: 3, failing: 0, skipped: 1, flaky: 2 })
    expect(ran.commands[1]).toBe(retryCommand)
    expect(await readFile(join(workspace, 'told.txt'), 'utf8')).toBe('b\nd')
    const lines = (await readFile(join(workspace, 'told.ndjson'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => testRecord.parse(JSON.parse(line)))).toMatchObject([
      { suite: 'api', name: 'b', class: 'c', status: 'failed', message: 'no luck' },
      { suite: 'api', name: 'd', class: 'c', status: 'error', message: 'broken' }
    ])
    expect(statSync(join(ran.output, 'failed-tests', 'api', '2.ndjson')).mode & 0o777).toBe(0o600)
  })

  test('gets in a third attempt what is left, also of the first', async () => {
    const workspace = folder()
    const partly = `echo "$TESTBED_FAILED_TESTS" | tr '\\n' , >> told.txt; echo '${xml('b+')}' > r.xml`
    const ran = await again(attempts(['a- b- c+', 1]), 2, { workspace, retryCommand: partly })
    expect(await readFile(join(workspace, 'told.txt'), 'utf8')).toBe('a,b,a,')
    expect(ran).toMatchObject({ status: 'failed', attempt: 3 })
    expect(ran.failures.map(({ name }) => name)).toEqual(['a'])
  })

  test('as words runs without a shell', async () => {
    const words = [process.execPath, '-e', 'console.log(process.env.TESTBED_FAILED_TESTS, process.argv[1])', '$HOME']
    const ran = await again(attempts(['a- b-', 1]), 1, { retryCommand: words })
    expect(ran.shown).toContain('a\nb $HOME')
  })

  test('need not write every file', async () => {
    const ran = await again(`echo '${xml('x+')}' > other.xml; ${attempts(['a-', 1])}`, 1, {
      retryCommand: `echo '${xml('a+')}' > r.xml`,
      suite: junit('r.xml', 'other.xml')
    })
    expect(ran).toMatchObject({ status: 'ok' })
    expect(totals(ran)).toMatchObject({ total: 2, passed: 2, flaky: 1 })
  })

  test.each<[string, string]>([
    ['no test is known that failed', 'exit 3'],
    ['a report was cut off', `echo '${xml('a+ b-').slice(0, -40)}' > r.xml; exit 1`],
    ['tests failed without a name', `echo '<testsuite tests="3" failures="1"/>' > r.xml; exit 1`]
  ])('is not the one to run where %s', async (_what, first) => {
    const whole = `[ -e count ] && { echo '${xml('a+ b+ c+')}' > r.xml; exit 0; }; echo x > count; ${first}`
    const ran = await again(whole, 1, { retryCommand: 'echo wrong > wrong.txt' })
    expect(ran.commands).toEqual([whole, whole])
  })

  test('is told no secret', async () => {
    const workspace = folder()
    await again(attempts(['a-s3cr3t-v4lue-', 1]), 1, {
      workspace,
      redactor: createRedactor(['s3cr3t-v4lue']),
      retryCommand
    })
    expect(await readFile(join(workspace, 'told.ndjson'), 'utf8')).not.toContain('s3cr3t')
    expect(await readFile(join(workspace, 'told.txt'), 'utf8')).toBe('a-***')
  })

  test('gets as many names as a variable takes, and all in the file', async () => {
    const workspace = folder()
    const name = 'n'.repeat(400)
    const count = 400
    const elements = `for i in $(seq ${count}); do echo "<testcase name=\\"$i ${name}\\"><failure/></testcase>"; done`
    const first = `{ echo '<testsuite>'; ${elements}; echo '</testsuite>'; } > r.xml; exit 1`
    const ran = await again(first, 1, { workspace, retryCommand })
    expect(ran.tests.total).toBe(count + 2)
    const told = await readFile(join(workspace, 'told.txt'), 'utf8')
    expect(told.length).toBeLessThanOrEqual(64 * 1024)
    expect(told.split('\n').at(-1)).toMatch(/^\d+ n{400}$/)
    expect((await readFile(join(workspace, 'told.ndjson'), 'utf8')).trimEnd().split('\n')).toHaveLength(count)
  })
})

describe('fail-on without failed', () => {
  test('the suite is not red, and is run again all the same', async () => {
    const ran = await again(attempts(['a-', 1], ['a-', 1]), 1, { failOn: ['empty'] })
    expect(ran).toMatchObject({ status: 'ok', attempt: 2, tests: { failed: 1 } })
    expect(ran.warnings).toContain('1 test failed: no failure, since fail-on does not name failed')
  })
})

test('what an earlier run left in the same output directory does not count', async () => {
  const output = join(folder(), 'results')
  await mkdir(join(output, 'junit', 'api', '1'), { recursive: true })
  await writeFile(join(output, 'junit', 'api', '1', 'r.xml'), xml('old-'))
  await writeFile(join(output, 'junit', 'api', 'mine.txt'), 'mine')
  await writeFile(join(output, 'suite-api.log'), 'of yesterday\n')
  await writeFile(join(output, 'suite-api@2.log'), 'of yesterday\n')
  const ran = await again(attempts(['a+', 0]), 1, { output })
  expect(ran).toMatchObject({ status: 'ok', junit: ['junit/api/1/r.xml'] })
  expect(ran.log).toBe('')
  await expect(readFile(join(output, 'suite-api@2.log'))).rejects.toThrow('ENOENT')
  expect(await readFile(join(output, 'junit', 'api', 'mine.txt'), 'utf8')).toBe('mine')
})

test('a failure is led to its file and line, and to what the services logged meanwhile', async () => {
  const [workspace, output] = [folder(), join(folder(), 'results')]
  await mkdir(join(workspace, 'tests'))
  await mkdir(join(output, 'logs'), { recursive: true })
  await writeFile(join(workspace, 'tests', 'test_orders.py'), 'def test_a():\n    assert False\n')
  const stack = `Traceback (most recent call last):\n  File "/app/tests/test_orders.py", line 2, in test_a\nAssertionError`
  const report = `<testsuite><testcase name="test_a" classname="tests.test_orders"><failure>${stack}</failure></testcase></testsuite>`
  await writeFile(join(workspace, 'r.template'), report)
  const ran = await run(
    'date -u "+%Y-%m-%dT%H:%M:%S.%NZ connection refused" > "$OUT/logs/db.log"; cp r.template r.xml; exit 1',
    { workspace, output, env: { ...process.env, OUT: output }, suite: junit('r.xml') }
  )
  expect(ran.failures).toMatchObject([{ file: 'tests/test_orders.py', line: 2, logs: [{ service: 'db' }] }])
  expect(ran.failures[0]?.logs?.[0]?.lines[0]).toMatch(/connection refused$/)
})
