/** The action's post step as a process of its own, beside an engine of this test. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LABELS } from '../../src/contract/labels.js'
import type { EventBody } from '../../src/contract/events.js'
import type { Plan } from '../../src/contract/plan.js'
import { results } from '../../src/contract/results.js'
import type { RunFolder } from '../../src/run/folder.js'
import { openJournal } from '../../src/run/journal.js'
import { writePlan } from '../../src/run/plan-file.js'
import { writeResults } from '../../src/run/results-file.js'
import { fakeEngine, json } from '../docker/fake-engine.js'
import { FINISHED, newRunFolder, planIn, STARTED, suite } from '../run/helpers.js'
import { runSource, type Ran } from '../run/spawn-source.js'

async function engineWithOneContainer() {
  let removed = false
  const container = { Id: 'x'.repeat(64), Names: ['/db-1'], Image: 'db', State: 'running', Ports: [] }
  const answer = ({ method, url = '' }: IncomingMessage, response: ServerResponse): void => {
    if (method === 'DELETE') {
      removed = true
      response.writeHead(204).end()
    } else if (url.includes('/containers/json')) {
      json(response, removed ? [] : [{ ...container, Labels: { [LABELS.instance]: 'db' } }])
    } else if (url.includes('/networks')) json(response, [])
    else json(response, { Volumes: [] })
  }
  const engine = await fakeEngine(answer)
  onTestFinished(() => engine[Symbol.asyncDispose]())
  return { path: engine.path, isRemoved: () => removed }
}

interface Main {
  readonly folder: RunFolder
  readonly plan: Plan
  readonly summary: string
  readonly isRemoved: () => boolean
  readonly post: () => Promise<Ran>
}

/** What main has left behind, and the post step that comes then. */
async function main(events: readonly EventBody[], change: Partial<Plan> = {}): Promise<Main> {
  const folder = await newRunFolder()
  const { path, isRemoved } = await engineWithOneContainer()
  const endpoint = { transport: 'unix', path } as const
  const plan = planIn(folder, { engine: { kind: 'compose', endpoint, api_version: '1.45' }, ...change })
  await writePlan(folder, plan)
  const journal = openJournal(folder.journal, 'main')
  for (const event of events) journal.append(event)
  journal.close()
  await writeResults(plan, folder).catch(() => undefined)
  const summary = join(folder.path, '..', 'summary.md')
  await writeFile(summary, '')
  const code = `const { post } = await import('./src/commands/action-post.ts'); await post(process.argv[1])`
  return {
    folder,
    plan,
    summary,
    isRemoved,
    post: () => runSource(code, [folder.path], { GITHUB_STEP_SUMMARY: summary, DOCKER_HOST: `unix://${path}` })
  }
}

const resultsOf = async ({ plan }: Main) => results.parse(JSON.parse(await readFile(plan.results_file, 'utf8')))
const GREEN = [STARTED, ...suite('unit'), FINISHED]

describe('post', () => {
  it('removes, completes the results, and says little', async () => {
    const step = await main(GREEN)
    const { code, output } = await step.post()
    expect(code, output).toBe(0)
    expect(step.isRemoved()).toBe(true)
    expect(output).toMatch(/^removed in [\d.]+ s\n$/)
    expect(await resultsOf(step)).toMatchObject({ exit_code: 0, stages: { teardown: { status: 'ok' } } })
    expect(await readFile(step.summary, 'utf8')).toBe('')
    expect(existsSync(step.folder.plan)).toBe(false)
  })

  it('tells what became of a main that was killed', async () => {
    const step = await main([STARTED, ...suite('unit')])
    const { code, output } = await step.post()
    expect(code, output).toBe(0)
    expect(step.isRemoved()).toBe(true)
    expect(output).toContain('::error')
    expect(await resultsOf(step)).toMatchObject({ exit_code: 2, error: 'the run did not finish' })
    expect(await readFile(step.summary, 'utf8')).not.toBe('')
  })

  it('does not say that it removed what it could not reach', async () => {
    const endpoint = { transport: 'unix', path: '/dev/null/docker.sock' } as const
    const step = await main(GREEN, { engine: { kind: 'compose', endpoint } })
    const { code, output } = await step.post()
    expect(code, output).toBe(0)
    expect(output).toContain('::warning')
    expect(output).toContain(step.plan.run_id)
    expect(output).not.toContain('removed in')
    expect(await resultsOf(step)).toMatchObject({ exit_code: 0, stages: { teardown: { status: 'failed' } } })
    expect(existsSync(step.folder.plan)).toBe(true)
  })

  it('removes although neither results nor summary can be written', async () => {
    const step = await main([STARTED])
    await rm(step.plan.results_file)
    await mkdir(join(step.plan.results_file, 'in-the-way'), { recursive: true })
    await rm(step.summary)
    const { code, output } = await step.post()
    expect(code, output).toBe(0)
    expect(step.isRemoved()).toBe(true)
    expect(output).toContain(step.plan.results_file)
    expect(output).not.toContain('    at ')
  })

  it('says in one line that there is nowhere to upload an artifact to, and no more', async () => {
    const artifact = { when: 'always', name: 'testbed' } as const
    const green = await main(GREEN, { artifact })
    const { code, output } = await green.post()
    expect(code, output).toBe(0)
    expect(output).toMatch(/^removed in [\d.]+ s\nno artifact: [^\n]+\n$/)
    const kept = await main(GREEN, { artifact, keep: true })
    expect((await kept.post()).output).toContain('no artifact: ')
    const silent = await main(GREEN, { artifact: { ...artifact, when: 'failure' } })
    expect((await silent.post()).output).not.toContain('artifact')
  })

  it('removes what it finds by the label where somebody has emptied the folder', async () => {
    const step = await main(GREEN)
    await rm(step.folder.path, { recursive: true })
    const { code, output } = await step.post()
    expect(code, output).toBe(0)
    expect(step.isRemoved(), output).toBe(true)
    expect(output).toContain('was deleted')
    expect(output).not.toContain('nothing to remove')
  })

  it('leaves what is to be kept, and what was never there', async () => {
    const kept = await main(GREEN, { keep: true })
    expect((await kept.post()).output).toContain('integration-testbed down')
    expect(kept.isRemoved()).toBe(false)
    const never = await main(GREEN)
    await rm(never.folder.plan)
    expect(await never.post()).toMatchObject({ code: 0 })
    expect(never.isRemoved()).toBe(false)
  })
})
