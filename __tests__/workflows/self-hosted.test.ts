/** What hosts of runners install from examples/self-hosted. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'self-hosted')

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
async function hook(exitCode: number) {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-hook-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const command = join(folder, 'integration-testbed')
  await writeFile(command, `#!/bin/sh\necho "$*" >'${folder}/called'\nexit ${exitCode}\n`)
  await chmod(command, 0o755)
  const ended = await run(join(FOLDER, 'job-completed.sh'), [], { PATH: `${folder}:${process.env.PATH ?? ''}` })
  return { ...ended, called: await readFile(join(folder, 'called'), 'utf8') }
}

test('the hook reaps', async () => {
  expect(await hook(0)).toEqual({ code: 0, output: '', called: 'reap --quiet\n' })
})

test('a hook that could not reap says so, and fails no job', async () => {
  const { code, output } = await hook(2)
  expect(code).toBe(0)
  expect(output).toMatch(/^::warning::.+\n$/)
})
