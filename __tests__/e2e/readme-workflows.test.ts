/**
 * The workflows of the documentation run as they stand there: jobs, and lists of steps with the action in them. Each starts in
 * the project that its readers have: a compose file with the database, and npm scripts that test against it.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import * as z from 'zod/mini'
import { writeReadersProject } from '../support/readers-project.js'
import { parseWorkflow, type CallFile, type JobFile } from '../support/runner/workflow-file.js'
import { WorkflowJob } from '../support/runner/workflow-job.js'
import { scenario } from '../support/scenario.js'

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

describe('workflows of the documentation', () => {
  for (const { name, job } of EXAMPLES) {
    if (!('steps' in job)) continue
    scenario(name, 'What a reader copies must work as it stands.', async (scene) => {
      await writeReadersProject(scene.project)
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
