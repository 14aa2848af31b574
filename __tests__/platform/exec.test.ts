import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/platform/exec.js'

const shell = (script: string, options: Parameters<typeof runCommand>[2] = {}) =>
  runCommand('sh', ['-c', script], options)

/** Whether any process of the group is there and not merely unreaped. After a SIGKILL that takes a moment. */
async function groupLives(group: number): Promise<boolean> {
  const { stdout } = await runCommand('ps', ['-A', '-o', 'pgid=,stat='])
  return stdout.split('\n').some((line) => {
    const [id, state = ''] = line.trim().split(/\s+/)
    return Number(id) === group && !state.startsWith('Z')
  })
}

test('exit code and both streams', async () => {
  const result = await shell('echo out; echo err >&2; exit 3')
  expect(result).toEqual({
    exitCode: 3,
    signal: null,
    stdout: 'out\n',
    stderr: 'err\n',
    timedOut: false,
    aborted: false
  })
})

test('the environment and folder are what was given; arguments are not read by a shell', async () => {
  const env = { PATH: process.env.PATH, ONLY: 'this' }
  const { stdout } = await runCommand('sh', ['-c', 'echo "$ONLY $HOME $PWD $1"', 'sh', '$(id) *'], { cwd: '/', env })
  expect(stdout).toBe('this  / $(id) *\n')
})

test('input is written, and a program that does not read it is no error', async () => {
  expect((await runCommand('cat', [], { input: 'grüße' })).stdout).toBe('grüße')
  expect((await shell('exit 0', { input: 'x'.repeat(1_000_000) })).exitCode).toBe(0)
  expect((await runCommand('cat', [])).stdout).toBe('')
})

test('a program that is not there: the code of the system', async () => {
  await expect(runCommand('no-such-program-here', [])).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a program that ends by a signal', async () => {
  expect(await shell('kill -9 $$')).toMatchObject({ exitCode: null, signal: 'SIGKILL', timedOut: false })
})

test('lines as they come, without their ends', async () => {
  const lines: string[] = []
  await shell(`printf 'a\\r\\nb'; printf 'c\\n\\nend'`, { onLine: (line, stream) => lines.push(`${stream} ${line}`) })
  expect(lines).toEqual(['stdout a', 'stdout bc', 'stdout ', 'stdout end'])
})

test('a line of any length is cut', async () => {
  const lines: string[] = []
  await shell('head -c 3000000 /dev/zero | tr "\\0" x; echo; echo next', { onLine: (line) => lines.push(line) })
  expect(lines.map((line) => line.length)).toEqual([16_384, 4])
})

describe('bounds', () => {
  test('of standard error the end is kept', async () => {
    const { stderr } = await shell('head -c 1000000 /dev/zero | tr "\\0" x >&2; echo end >&2', { maxOutput: 10 })
    expect(stderr).toBe('xxxxxxend\n'.slice(-10))
  })

  test('too much standard output is an error, and ends the program', async () => {
    let group = 0
    const attempt = shell('yes', { maxOutput: 1_000, onSpawn: (pid) => (group = pid) })
    await expect(attempt).rejects.toThrow('more than 1000 bytes')
    await expect.poll(() => groupLives(group), { timeout: 10_000 }).toBe(false)
  })
})

describe('the end of a group', () => {
  test('time-out', async () => {
    let group = 0
    const result = await shell('echo begun; sleep 600 & wait', { timeout: 100, onSpawn: (pid) => (group = pid) })
    expect(result).toMatchObject({ timedOut: true, aborted: false, exitCode: null, signal: 'SIGTERM' })
    await expect.poll(() => groupLives(group), { timeout: 10_000 }).toBe(false)
  })

  test('abort; what ignores SIGTERM is killed, children with it', async () => {
    const controller = new AbortController()
    let group = 0
    const result = await shell(`trap '' TERM; (while :; do sleep 0.1; done) & echo ready; wait`, {
      signal: controller.signal,
      onSpawn: (pid) => (group = pid),
      onLine: () => controller.abort()
    })
    expect(result).toMatchObject({ aborted: true, timedOut: false, signal: 'SIGKILL', stdout: 'ready\n' })
    await expect.poll(() => groupLives(group), { timeout: 10_000 }).toBe(false)
  })

  test('a program that cleans up on SIGTERM has its say', async () => {
    const controller = new AbortController()
    const result = await shell(`trap 'echo bye; exit 5' TERM; echo ready; while :; do sleep 0.05; done`, {
      signal: controller.signal,
      onLine: () => controller.abort()
    })
    expect(result).toMatchObject({ aborted: true, exitCode: 5, stdout: 'ready\nbye\n' })
  })

  test('nothing is started when the signal has aborted already', async () => {
    const reason = new Error('enough')
    await expect(shell('exit 0', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('a background process that holds the streams does not hold the result', async () => {
    let group = 0
    const result = await shell('sleep 600 & echo done', { timeout: 60_000, onSpawn: (pid) => (group = pid) })
    expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n', timedOut: false })
    process.kill(-group, 'SIGKILL')
  })
})
