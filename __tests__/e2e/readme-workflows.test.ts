/**
 * The workflows of the documentation run as they stand there: jobs, and lists of steps with the action in them. Each starts in
 * the project that its readers have: a compose file with the database, and npm scripts that test against it.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import * as z from 'zod/mini'
import { parseWorkflow, type CallFile, type JobFile } from '../support/runner/workflow-file.js'
import { WorkflowJob } from '../support/runner/workflow-job.js'
import { scenario, type Scene } from '../support/scenario.js'

const ROOT = join(import.meta.dirname, '..', '..')
const ACTION = 'org/integration-testbed'
const REUSABLE = `${ACTION}/.github/workflows/testbed.yml@`

interface Example {
  /** File, line and job. */
  readonly name: string
  readonly job: JobFile | CallFile
}

const PAGES = globSync(['README.md', 'docs/**/*.md'], { cwd: ROOT }).sort()
const EXAMPLES = PAGES.flatMap(examplesOf)

function examplesOf(page: string): Example[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap((block) => {
    const [, content = ''] = block
    const workflow = workflowOf(content)
    if (workflow === undefined) return []
    const line = text.slice(0, block.index).split('\n').length
    return Object.entries(parseWorkflow(workflow).jobs).map(([id, job]) => ({ name: `${page}:${line}, ${id}`, job }))
  })
}

/** A list of steps without the action is what readers have before, and is there for comparison. */
function workflowOf(content: string): string | undefined {
  if (/^jobs:/m.test(content)) return content
  if (!/^(steps:|- )/m.test(content) || !content.includes(`${ACTION}@`)) return undefined
  const parsed = z.union([z.array(z.unknown()), z.object({ steps: z.array(z.unknown()) })]).parse(parse(content))
  return stringify({ jobs: { steps: { 'runs-on': 'any', steps: Array.isArray(parsed) ? parsed : parsed.steps } } })
}

const PACKAGE = { name: 'shop', version: '1.0.0', private: true }
const TESTS = 'mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/tests.xml'
/** The database answers a request for encryption with one letter, at the address that the test was given. */
const ASKS_POSTGRES = `const test = require('node:test')
const { connect } = require('node:net')
test('the database answers', (_context, done) => {
  const socket = connect(Number(process.env.POSTGRES_PORT), process.env.POSTGRES_HOST, () =>
    socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])))
  socket.once('data', (data) => (socket.end(), done(/^[SN]/.test(String(data)) ? undefined : new Error('no answer'))))
  socket.once('error', done)
})
`

async function writeProject({ project }: Scene): Promise<void> {
  const scripts = { test: TESTS, 'test:integration': TESTS }
  await project.write('package.json', JSON.stringify({ ...PACKAGE, scripts }))
  const lock = { ...PACKAGE, lockfileVersion: 3, requires: true, packages: { '': PACKAGE } }
  await project.write('package-lock.json', JSON.stringify(lock))
  await project.write('database.test.js', ASKS_POSTGRES)
  const postgres = {
    image: '${IMAGE_REGISTRY:-docker.io/library}/postgres:17',
    environment: { POSTGRES_PASSWORD: 'shop-password' },
    ports: ['5432']
  }
  const redis = { image: '${IMAGE_REGISTRY:-docker.io/library}/redis:8', ports: ['6379'] }
  await project.compose({ services: { postgres, redis } })
  // Of tests that ran before: for examples that only report. A run does not take them for its own.
  await project.write('reports/unit.xml', '<testsuite name="unit"><testcase name="adds" classname="cart"/></testsuite>')
  await project.write('coverage/lcov.info', 'TN:\nSF:cart.js\nDA:1,1\nDA:2,1\nend_of_record\n')
}

describe('workflows of the documentation', () => {
  for (const { name, job } of EXAMPLES) {
    if (!('steps' in job)) continue
    scenario(name, 'What a reader copies must work as it stands.', async (scene) => {
      await writeProject(scene)
      const ended = await new WorkflowJob(scene, job, { actions: { [ACTION]: ROOT } }).run()
      process.stdout.write(ended.noOps.map((line) => `${name}: not run: ${line}\n`).join(''))
      expect(ended.conclusion, ended.steps.map((step) => step.ended?.raw).join('\n')).toBe('success')
      const ours = job.steps.filter(({ uses = '' }) => uses.startsWith(`${ACTION}@`))
      const reports = ended.steps.filter(({ outputs }) => 'exit-code' in outputs)
      expect(reports).toHaveLength(ours.length)
      for (const [index, { outputs }] of reports.entries()) {
        expect(outputs['exit-code']).toBe('0')
        if (ours[index]?.with?.['test-command'] !== undefined) expect(outputs['tests-total']).toBe('1')
      }
    })
  }

  test('there is one in README.md', () => {
    expect(EXAMPLES.filter(({ name }) => name.startsWith('README.md:'))).not.toHaveLength(0)
  })

  test('calls of the reusable workflow give inputs that it has', () => {
    const workflow = z.looseObject({
      on: z.object({ workflow_call: z.object({ inputs: z.record(z.string(), z.unknown()) }) })
    })
    const content: unknown = parse(readFileSync(join(ROOT, '.github/workflows/testbed.yml'), 'utf8'))
    const { inputs } = workflow.parse(content).on.workflow_call
    for (const { name, job } of EXAMPLES) {
      if ('steps' in job) continue
      expect(job.uses, name).toContain(REUSABLE)
      expect(Object.keys(inputs), name).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})))
    }
  })
})
