/** What hosts of runners install from examples/self-hosted. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'self-hosted')
const HOOK = join(FOLDER, 'job-completed.sh')

function run(program: string, args: readonly string[], env = process.env): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, output: stdout + stderr })
    )
  })
}

test.for(['service', 'timer'])('systemd accepts the %s', async (kind, context) => {
  const { code, output } = await run('systemd-analyze', ['verify', join(FOLDER, `integration-testbed-reap.${kind}`)])
  if (code === 'ENOENT') context.skip('systemd is not installed')
  expect(output).toBe('')
  expect(code).toBe(0)
})

/** The hook, with an `integration-testbed` that notes its arguments and ends as it is told. */
async function hook(exitCode: number, path = process.env.PATH ?? '') {
  const folder = await emptyFolder()
  const command = join(folder, 'integration-testbed')
  await writeFile(command, `#!/bin/sh\necho "$*" >'${folder}/called'\nexit ${exitCode}\n`)
  await chmod(command, 0o755)
  const ended = await run('/bin/bash', [HOOK], { PATH: `${folder}:${path}` })
  return { ...ended, called: await readFile(join(folder, 'called'), 'utf8') }
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-hook-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('the hook reaps', async () => {
  expect(await hook(0)).toEqual({ code: 0, output: '', called: 'reap --quiet\n' })
})

test('the hook reaps where there is no timeout command, as on macOS', async (context) => {
  const tools = await emptyFolder()
  const { code, output: perl } = await run('/bin/sh', ['-c', 'command -v perl'])
  if (code !== 0) context.skip('perl is not installed')
  await symlink(perl.trim(), join(tools, 'perl'))
  expect(await hook(0, tools)).toEqual({ code: 0, output: '', called: 'reap --quiet\n' })
  expect(await hook(2, tools)).toMatchObject({ code: 0, called: 'reap --quiet\n' })
})

test('a hook that does not find the command says where it looked', async () => {
  const path = await emptyFolder()
  const { code, output } = await run('/bin/bash', [HOOK], { PATH: path })
  expect(code).toBe(0)
  expect(output).toMatch(/^::warning::.+\n$/)
  expect(output).toContain(path)
})

test('a hook that could not reap says so, and fails no job', async () => {
  const { code, output } = await hook(2)
  expect(code).toBe(0)
  expect(output).toMatch(/^::warning::.+\n$/)
})
