/** The reusable workflow: what it hands to the action exists there, and what it does in shell. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { readEnvironmentFile } from '../support/runner/command-files.js'
import { readStepLog } from '../support/runner/step-log.js'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'))
const input = z.looseObject({ type: z.string(), default: z.unknown(), description: z.string() })
const step = z.looseObject({
  name: z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown()))
})
const workflow = z.object({
  on: z.object({ workflow_call: z.looseObject({ inputs: z.record(z.string(), input) }) }),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) }))
})
const { on, jobs } = workflow.parse(read('.github/workflows/testbed.yml'))
const action = z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(read('action.yml'))
const steps = jobs.suite?.steps ?? []
const given = steps.find(({ uses }) => uses === './.integration-testbed')?.with ?? {}
/** Of the workflow itself, not the action's. */
const OWN = ['name', 'suites', 'max-parallel', 'runs-on', 'result-runs-on', 'timeout-minutes', 'setup-command']

describe('testbed.yml', () => {
  test('hands on only what the action takes', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  })

  test('hands on every input, and none has a default that would hide what the configuration file says', () => {
    for (const [name, { default: value }] of Object.entries(on.workflow_call.inputs)) {
      if (OWN.includes(name)) continue
      expect(given[name]).toBe(`\${{ inputs.${name} }}`)
      expect(value, name).toBe('')
    }
  })

  /** The step by its name, with one variable, as bash runs it. */
  async function runStep(name: string, env: NodeJS.ProcessEnv) {
    const folder = await mkdtemp(join(tmpdir(), 'testbed-workflow-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'env')
    const script = steps.find((one) => one.name === name)?.run ?? 'exit 99'
    const options = { env: { PATH: process.env.PATH, GITHUB_ENV: file, ...env } }
    const ran = await new Promise<{ code: number; output: string }>((resolve) => {
      execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options, (error, stdout) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout })
      )
    })
    return { ...ran, exported: readEnvironmentFile(await readFile(file, 'utf8').catch(() => '')) }
  }

  test('variables are exported, and masked but for short ones; comments and blank lines left out', async () => {
    const VARIABLES = '# of the registry\nUSER=me\r\n\nTOKEN=a=b%0Ac<<EOF\nEMPTY='
    const { code, output, exported } = await runStep('Variables', { VARIABLES })
    expect(code).toBe(0)
    expect(exported).toEqual({ USER: 'me', TOKEN: 'a=b%0Ac<<EOF', EMPTY: '' })
    expect(readStepLog(output).masks).toEqual(['a=b%0Ac<<EOF'])
  })

  test.each(['no assignment', 'A<<EOF=1', ' A=1', '=1', '1A=1'])('%s is refused, and not shown', async (line) => {
    const { code, output, exported } = await runStep('Variables', { VARIABLES: line })
    expect(code).toBe(2)
    expect(output).not.toContain(line)
    expect(exported).toEqual({})
  })

  test.each(['', 'a b', 'a/b', 'a*', 'a\nb'])(
    'the name %j is refused: no artifact could be found by it',
    async (name) => {
      const step = 'The name can begin that of an artifact'
      expect((await runStep(step, { NAME: 'node-20.x_A' })).code).toBe(0)
      expect((await runStep(step, { NAME: name })).code).toBe(2)
    }
  )

  test('a runner that does not know the commit of the workflow is refused', async () => {
    const name = "This workflow's own commit is known"
    expect((await runStep(name, { REPOSITORY: 'org/x', COMMIT: 'abc' })).code).toBe(0)
    expect((await runStep(name, { REPOSITORY: '', COMMIT: 'abc' })).code).toBe(2)
    expect((await runStep(name, { REPOSITORY: 'org/x', COMMIT: '' })).code).toBe(2)
  })
})
