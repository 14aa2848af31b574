import { symlinkSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/platform/redactor.js'
import { createTestsFile } from '../../src/suites/tests-file.js'
import { folder, junit, report, run, stopAfterEach } from './helpers.js'

stopAfterEach()

describe('a command that ends by itself', () => {
  test('passes with 0, and shows and keeps what it printed', async () => {
    const ran = await run('echo out; echo err >&2; echo end')
    expect(ran).toMatchObject({ status: 'ok', exitCode: 0, signal: null, reasons: [], warnings: [], left: [] })
    expect(ran.shown).toBe('out\nerr\nend\n')
    expect(ran.log).toBe(ran.shown)
  })

  test('fails with anything else', async () => {
    expect(await run('exit 7')).toMatchObject({
      status: 'failed',
      exitCode: 7,
      reasons: ['the test command exited with 7']
    })
  })

  test('stops at the first failing line, also in a pipeline', async () => {
    expect((await run('false | cat\necho not reached')).shown).toBe('')
  })

  test('gets words as they are, without a shell', async () => {
    const ran = await run([process.execPath, '-p', 'process.argv.slice(1).join("|")', '$HOME', "it's", '*'])
    expect(ran.shown).toBe("$HOME|it's|*\n")
  })

  test('gets the environment, its folder and an empty standard input', async () => {
    const workspace = folder()
    const ran = await run('echo $GREETING; pwd; cat', { workspace, env: { ...process.env, GREETING: 'hello' } })
    expect(ran.shown).toBe(`hello\n${workspace}\n`)
  })

  test('that does not exist is said in one line', async () => {
    const ran = await run(['no-such-tool', 'x'], { suite: junit('*.xml') })
    expect(ran).toMatchObject({ status: 'failed', exitCode: null, reasons: ['no-such-tool: not found'] })
    expect((await run('no-such-tool')).reasons).toEqual(['the test command exited with 127 (command not found)'])
  })

  test('that is killed from elsewhere is said', async () => {
    const ran = await run('kill -KILL $$')
    expect(ran).toMatchObject({
      status: 'failed',
      exitCode: null,
      signal: 'SIGKILL',
      reasons: ['the test command was killed by SIGKILL']
    })
    expect((await run('bash -c "kill -SEGV \\$\\$" || exit $?')).reasons[0]).toMatch(
      /exited with 139 \(killed by SIGSEGV\)$/
    )
  })
})

describe('what a command leaves behind', () => {
  test('a background process that holds the output is reported, stopped, and does not delay', async () => {
    const ran = await run('sleep 600 & echo done')
    expect(ran).toMatchObject({ status: 'ok', exitCode: 0, shown: 'done\n', left: [] })
    expect(ran.warnings).toEqual([
      expect.stringMatching(/^left running by the test command, and stopped: \d+ sleep 600 \(/)
    ])
  })

  test.runIf(process.platform === 'linux')('a daemon in a session of its own is, too', async () => {
    const ran = await run(
      'setsid -f bash -c "trap \\"\\" TERM; sleep 600; true" > /dev/null 2>&1 < /dev/null; sleep 0.1'
    )
    expect(ran).toMatchObject({ status: 'ok', left: [] })
    expect(ran.warnings[0]).toMatch(/sleep 600/)
  })

  test('many of them', async () => {
    const ran = await run('for i in $(seq 60); do sleep 600 & done; exit 3')
    expect(ran).toMatchObject({ status: 'failed', exitCode: 3, left: [] })
    expect(ran.warnings[0]).toMatch(/; and 55 more$/)
  })

  test('what helpers of the command still print is shown', async () => {
    const ran = await run(
      'exec > >(while read -r line; do sleep 0.02; echo "> $line"; done); for i in 1 2 3; do echo $i; done'
    )
    expect(ran).toMatchObject({ shown: '> 1\n> 2\n> 3\n', warnings: [] })
  })
})

describe('a command that does not end', () => {
  test('is stopped by its time-out with all that it started', async () => {
    const ran = await run('trap "" TERM; sleep 600 & sleep 601', { suite: { timeout: 1_000, ...junit('none.xml') } })
    expect(ran).toMatchObject({ status: 'failed', exitCode: null, signal: 'SIGKILL', left: [] })
    expect(ran.reasons).toEqual(['stopped by test-timeout after 1 s', 'no JUnit file at none.xml'])
    expect(ran.notices[0]).toBe('still running at test-timeout:')
    expect(ran.notices.join('\n')).toMatch(/sleep 600[^]*sleep 601/)
  })

  test('is stopped when the run is cancelled, and may finish its work', async () => {
    const cancel = new AbortController()
    const ran = await run('trap "echo bye; exit 9" TERM; echo ready; while :; do sleep 0.01; done', {
      signal: cancel.signal,
      onOutput: (text) => {
        if (text.includes('ready')) cancel.abort()
      }
    })
    expect(ran).toMatchObject({
      status: 'cancelled',
      exitCode: 9,
      reasons: ['cancelled'],
      left: []
    })
    expect(ran.shown).toMatch(/bye\n$/)
  })

  test('does not even start in a run that was cancelled', async () => {
    expect(await run('echo x', { signal: AbortSignal.abort() })).toMatchObject({
      status: 'cancelled',
      shown: '',
      reasons: ['cancelled']
    })
  })
})

describe('a command that hangs after its tests', () => {
  const hang = (then: string): string => `${report('r.xml', 2)}; ${then}`

  test('is stopped, and the verdict is that of its tests', async () => {
    const ran = await run(hang('sleep 600'), { hangTimeout: 200, suite: junit('r.xml') })
    expect(ran).toMatchObject({ status: 'ok', reasons: [], tests: { total: 2, passed: 2 }, left: [] })
    expect(ran.warnings).toEqual([
      'the tests ended, but their command did not: stopped after hang-timeout, the verdict is that of the tests'
    ])
    expect(ran.notices.join('\n')).toMatch(/^ {2}\d+ sleep 600 \(/m)
  })

  test('fails if a test did', async () => {
    const ran = await run(`${report('r.xml', 1, 1)}; sleep 600`, { hangTimeout: 200, suite: junit('r.xml') })
    expect(ran).toMatchObject({ status: 'failed', reasons: ['1 of 2 tests failed'], left: [] })
  })

  test('keeps what was written before it was told to end', async () => {
    const ran = await run(`trap "echo broken > r.xml" TERM; ${hang('sleep 600 & wait')}`, {
      hangTimeout: 200,
      suite: junit('r.xml')
    })
    expect(ran).toMatchObject({ status: 'ok', tests: { total: 2 } })
  })

  test.each([
    ['it prints', 'for i in $(seq 30); do sleep 0.05; echo $i; done'],
    ['it uses the processor', 'timeout 2 bash -c "while :; do :; done" || true']
  ])('not while %s', async (_what, then) => {
    const ran = await run(hang(then), { hangTimeout: 800, suite: junit('r.xml') })
    expect(ran).toMatchObject({ status: 'ok', exitCode: 0, warnings: [] })
  })

  test.each([
    ['is not there', 'true'],
    ['is not complete', 'echo "<testsuites><testsuite><testcase/>" > r.xml'],
    ['has no test yet', 'echo "<testsuites/>" > r.xml']
  ])('not while the file %s', async (_what, first) => {
    const ran = await run(`${first}; sleep 1; ${report('r.xml', 1)}`, { hangTimeout: 100, suite: junit('r.xml') })
    expect(ran).toMatchObject({ status: 'ok', exitCode: 0, warnings: [], tests: { total: 1 } })
  })

  test('not because of a file of yesterday', async () => {
    const workspace = folder()
    await writeFile(join(workspace, 'r.xml'), '<testsuites><testcase/></testsuites>')
    const ran = await run(`sleep 0.6; ${report('r.xml', 3)}`, { workspace, hangTimeout: 100, suite: junit('r.xml') })
    expect(ran).toMatchObject({ status: 'ok', exitCode: 0, tests: { total: 3 } })
  })
})

describe('JUnit files', () => {
  test('give totals, failures and cases', async () => {
    const ran = await run(`${report('r.xml', 2, 1)}; exit 1`, { suite: junit('*.xml') })
    expect(ran.tests).toMatchObject({ total: 3, passed: 2, failed: 1, errors: 0, skipped: 0 })
    expect(ran.failures).toEqual([
      { suite: 'api', name: 'f', class: 'c', message: 'expected 1', kind: 'failed', details: 'trace' }
    ])
    expect(ran.reasons).toEqual(['1 of 3 tests failed'])
    expect(ran.records.map(({ status }) => status)).toEqual(['passed', 'passed', 'failed'])
    expect(ran.junit).toEqual([join('junit', 'api', '1', 'r.xml')])
    expect(await readFile(join(ran.output, ran.junit[0] ?? ''), 'utf8')).toContain('<testsuites>')
  })

  test('of yesterday do not count', async () => {
    const workspace = folder()
    await writeFile(join(workspace, 'old.xml'), '<testsuites><testcase/></testsuites>')
    const ran = await run('true', { workspace, suite: junit('*.xml') })
    expect(ran).toMatchObject({ status: 'failed', tests: { total: 0 } })
    expect(ran.reasons).toEqual(['no JUnit file at *.xml: 1 file from before the suite began'])
  })

  test('that can not be read fail the suite although it exits with 0', async () => {
    const ran = await run(`${report('a.xml', 1)}; echo nothing > b.xml; head -c 60 a.xml > c.xml`, {
      suite: junit('*.xml')
    })
    expect(ran).toMatchObject({ status: 'failed', exitCode: 0 })
    expect(ran.reasons).toEqual([
      'b.xml: no XML element in it',
      'c.xml is incomplete: it was cut off, or its elements do not nest'
    ])
  })

  test('that lie outside of the workspace are not followed', async () => {
    const [workspace, elsewhere] = [folder(), folder()]
    symlinkSync(elsewhere, join(workspace, 'linked'))
    const ran = await run(`${report('linked/r.xml', 1)}; ln -s ${elsewhere}/r.xml s.xml`, {
      workspace,
      suite: junit('linked/*.xml', 's.xml')
    })
    expect(ran.reasons).toEqual([
      'no JUnit file at linked/*.xml: 1 symbolic link to outside of the workspace',
      'no JUnit file at s.xml: 1 symbolic link to outside of the workspace'
    ])
  })

  test('hide secrets in their copies, and so does the log', async () => {
    const redactor = createRedactor(['s3cr3t-v4lue'])
    const ran = await run(`${report('r.xml', 0, 1)}; sed -i s/trace/s3cr3t-v4lue/ r.xml; echo s3cr3t-v4lue; exit 1`, {
      redactor,
      suite: junit('r.xml')
    })
    expect(ran.log).toBe('***\n')
    expect(ran.failures[0]?.details).toBe('***')
  })
})

test(
  '50 MB of output pass through without being kept in memory, and the log keeps head and tail',
  { timeout: 60_000 },
  async () => {
    let peak = 0
    let bytes = 0
    const before = process.memoryUsage().rss
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10)
    const { runSuite } = await import('../../src/suites/run-suite.js')
    const output = folder()
    const { status } = await runSuite(
      {
        name: 'loud',
        command: 'echo first; yes "a line of output that is repeated many times" | head -c 50000000; echo last',
        shell: 'bash -e',
        workingDirectory: output,
        env: {},
        timeout: 60_000,
        junit: [],
        coverage: []
      },
      {
        runId: 'loud-run',
        env: process.env,
        output,
        workspace: output,
        retries: 0,
        retryCommand: undefined,
        hangTimeout: 60_000,
        allowEmpty: false,
        failOn: ['failed'],
        tests: createTestsFile(join(output, 'tests.ndjson')),
        logLimit: 1_000_000,
        redactor: createRedactor(['something-secret']),
        claimed: new Set(),
        signal: AbortSignal.timeout(60_000),
        onOutput: (chunk) => void (bytes += chunk.length),
        onNotice: () => undefined,
        onStarted: () => undefined,
        onEnded: () => undefined,
        onAttemptStarted: () => undefined,
        onAttemptEnded: () => undefined
      }
    )
    clearInterval(timer)
    const log = await readFile(join(output, 'suite-loud.log'), 'utf8')
    expect(status).toBe('ok')
    expect(bytes).toBe(50_000_011)
    expect(log.length).toBeLessThan(1_000_200)
    expect([log.startsWith('first\n'), log.endsWith('last\n')]).toEqual([true, true])
    expect((peak - before) / 1024 / 1024).toBeLessThan(100)
  }
)
