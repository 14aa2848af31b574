/** The end of a run on a disk that is full, or with a place that can't be written: it ends all the same. */
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CancelledError, ConfigError } from '../../src/errors.js'
import { results } from '../../src/contract/results.js'
import { writeResults } from '../../src/run/results-file.js'
import { writeFailedResults } from '../../src/session/failed-before.js'
import { conclude, takeDown } from '../../src/session/finish.js'
import { createSecretStore } from '../../src/session/secret-store.js'
import { writeSummaryFile } from '../../src/session/summary-file.js'
import { STARTED, suite, temporaryFolder } from '../run/helpers.js'
import { fullDisk, newRun } from './helpers.js'

describe('conclude', () => {
  it('writes the results and shows the verdict', async () => {
    const { run, messages } = await newRun()
    for (const body of [STARTED, ...suite('unit', { failed: 1 })]) run.journal.append(body)
    const finished = await conclude(run)
    expect(finished.results.exit_code).toBe(1)
    expect(results.parse(JSON.parse(await readFile(run.plan.results_file, 'utf8'))).exit_code).toBe(1)
    expect(messages.join('\n')).toContain('unit')
  })

  it('is never green where nobody could read it', async () => {
    const { run } = await newRun({ plan: { results_file: '/dev/null/inttest-results.json' } })
    for (const body of [STARTED, ...suite('unit')]) run.journal.append(body)
    const { results: written } = await conclude(run)
    expect(written.exit_code).toBe(2)
    expect(written.error).toContain('/dev/null/inttest-results.json')
  })

  it('is never green in one place and failed in another, also when there is room again', async () => {
    const { run } = await newRun({ plan: { output_directory: '/dev/null/results' } })
    for (const body of [STARTED, ...suite('unit')]) run.journal.append(body)
    const { verdict } = await conclude(run)
    expect(verdict.exitCode).toBe(2)
    const written = async () => results.parse(JSON.parse(await readFile(run.plan.results_file, 'utf8')))
    expect(await written()).toMatchObject({
      exit_code: 2,
      error: expect.stringContaining('/dev/null/results') as string
    })
    await run.updatePlan({ output_directory: await temporaryFolder() })
    expect((await writeResults(run.plan, run.folder, true)).exit_code).toBe(2)
    expect((await written()).exit_code).toBe(2)
  })

  it('is never green without its journal', async () => {
    const { run } = await newRun({ journal: fullDisk() })
    expect((await conclude(run)).results).toMatchObject({ exit_code: 2, error: 'the run did not finish' })
  })
})

describe('take down', () => {
  it('never throws, without an engine and without a place for the results', async () => {
    const { run, messages } = await newRun({
      plan: {
        results_file: '/dev/null/inttest-results.json',
        engine: { kind: 'compose', endpoint: { transport: 'unix', path: '/dev/null/docker.sock' } }
      }
    })
    run.journal.append(STARTED)
    await conclude(run)
    const last = await takeDown(run)
    expect(last.stages.teardown.status).toBe('failed')
    expect(last.warnings?.join()).toContain(run.plan.run_id)
    expect(messages.at(-1)).toContain('/dev/null/inttest-results.json')
    expect(existsSync(run.folder.plan)).toBe(true)
  })
})

describe('reports', () => {
  it('that can’t be written are said, and end nothing', async () => {
    const { run, messages } = await newRun({ config: { summaryFile: '/dev/null/summary.md' } })
    run.journal.append(STARTED)
    const finished = await conclude(run)
    expect(await writeSummaryFile(run, finished)).toBe('/dev/null/summary.md')
    expect(messages.at(-1)).toContain('/dev/null/summary.md')
  })

  it('lie in the output directory, and where they were asked for', async () => {
    const summaryFile = join(await temporaryFolder(), 'out', 'summary.md')
    const { run } = await newRun({ config: { summaryFile } })
    run.journal.append(STARTED)
    const finished = await conclude(run)
    const own = join(run.plan.output_directory, 'summary.md')
    expect(await writeSummaryFile(run, finished)).toBe(summaryFile)
    expect(await readFile(summaryFile, 'utf8')).toBe(await readFile(own, 'utf8'))
    await rm(own)
    expect(await writeSummaryFile({ ...run, config: { ...run.config, summaryFile: undefined } }, finished)).toBe(own)
    expect(existsSync(own)).toBe(true)
  })
})

describe('a run that could not begin', () => {
  it('replaces the results of yesterday', async () => {
    const path = join(await temporaryFolder(), 'inttest-results.json')
    await writeFile(path, '{"exit_code":0}')
    const error = new ConfigError('testbed.yml: ports: unknown', { hint: 'auto or fixed', details: 'line 3' })
    await writeFailedResults(error, path, 'v9')
    expect(results.parse(JSON.parse(await readFile(path, 'utf8')))).toMatchObject({
      exit_code: 2,
      image_tag: 'v9',
      error: 'testbed.yml: ports: unknown',
      diagnosis: [{ hint: 'auto or fixed', details: 'line 3' }]
    })
  })

  it('is told, though nothing can be written', async () => {
    const written = await writeFailedResults(new CancelledError('SIGINT'), '/dev/null/x.json')
    expect(results.parse(written).exit_code).toBe(2)
  })
})

describe('secrets', () => {
  it('are on disk, for who comes later, and hidden from then on', async () => {
    const { run } = await newRun()
    expect(run.redactor.text('correct-horse')).toBe('correct-horse')
    await run.hide(['correct-horse'])
    expect(JSON.parse(await readFile(run.folder.secrets, 'utf8'))).toEqual(['correct-horse'])
    expect(run.redactor.text('a correct-horse')).toBe('a ***')
    run.warn('a correct-horse')
    const store = createSecretStore()
    store.add(['one-secret', 'one-secret'])
    store.add(['two-secret'])
    expect(store.values).toEqual(['one-secret', 'two-secret'])
  })

  it('a changed plan is on disk', async () => {
    const { run } = await newRun({ plan: { owner_process: { pid: 1, started: 'x' } } })
    await run.updatePlan({ model_hash: 'abc' })
    await run.updatePlan({ owner_process: undefined })
    const plan: unknown = JSON.parse(await readFile(run.folder.plan, 'utf8'))
    expect(plan).toMatchObject({ model_hash: 'abc', run_id: run.plan.run_id })
    expect(plan).not.toHaveProperty('owner_process')
  })
})
