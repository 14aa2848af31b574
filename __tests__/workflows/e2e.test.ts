/** The tests on GitHub's runners: what their steps do in shell that GitHub itself would show too late. */
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const ROOT = join(import.meta.dirname, '..', '..')
const step = z.looseObject({ name: z.optional(z.string()), run: z.optional(z.string()) })
const workflow = z.object({ jobs: z.object({ artifacts: z.looseObject({ steps: z.array(step) }) }) })
const { steps } = workflow.parse(parse(readFileSync(join(ROOT, '.github/workflows/e2e.yml'), 'utf8'))).jobs.artifacts

test('the newest attempt of each platform is merged, although only one of them was run again', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'testbed-e2e-workflow-'))
  onTestFinished(() => rm(temp, { recursive: true }))
  const names = ['ubuntu-24.04-1', 'ubuntu-24.04-arm-1', 'ubuntu-24.04-arm-9', 'ubuntu-24.04-arm-10']
  for (const name of names) await mkdir(join(temp, 'shards', `quickstart-${name}`), { recursive: true })
  for (const tool of ['npx', 'jq']) {
    await writeFile(join(temp, tool), `#!/bin/sh\nprintf '%s\\n' "$@" >'${temp}/${tool}.txt'\n`)
    await chmod(join(temp, tool), 0o755)
  }
  const script = steps.find(({ name }) => name === 'Merge')?.run ?? ''
  const env = { RUNNER_TEMP: temp, PATH: `${temp}:${process.env.PATH ?? ''}` }
  await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', script], { env })
  const given = (await readFile(join(temp, 'npx.txt'), 'utf8')).split('\n').filter((word) => word.includes('/shards/'))
  expect(given.map((path) => path.slice(join(temp, 'shards', 'quickstart-').length))).toEqual([
    'ubuntu-24.04-1',
    'ubuntu-24.04-arm-10'
  ])
})
