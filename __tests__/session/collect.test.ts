import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Config, Suite } from '../../src/config/load.js'
import type { Results } from '../../src/contract/results.js'
import { CancelledError } from '../../src/errors.js'
import { readRunResults, writeResults } from '../../src/run/results-file.js'
import { collectStage, earlierRun, type EarlierRun } from '../../src/session/stages/collect.js'
import { coverageBefore } from '../../src/session/stages/collect-coverage.js'
import type { Run } from '../../src/session/run.js'
import { lines, outputDirectory, test } from '../gates/baseline/helpers.js'
import { died, FINISHED, planned, ready, STARTED, suite as suiteEvents, temporaryFolder } from '../run/helpers.js'
import { newRun, type TestRun } from './helpers.js'

const UNIT: Suite = {
  name: 'unit',
  command: 'true',
  shell: 'bash',
  workingDirectory: '/',
  env: {},
  junit: [],
  coverage: [],
  timeout: 1000
}

/** A run whose suites have just ended. */
async function tested(config: Partial<Config>, failed = 0): Promise<TestRun> {
  const given = await newRun({ config: { suites: [UNIT], ...config } })
  for (const body of [STARTED, ...suiteEvents('unit', { failed })]) given.run.journal.append(body)
  return given
}

async function collect(run: Run, earlier?: EarlierRun): Promise<void> {
  await collectStage(run, {
    earlier: earlier ?? (await earlierRun(run.config)),
    coverageBefore: await coverageBefore(run)
  })
}

async function collected(config: Partial<Config>, failed = 0) {
  const given = await tested(config, failed)
  await collect(given.run)
  given.run.journal.append(FINISHED)
  const results = await readRunResults(given.run.plan, given.run.folder)
  const codes = results.diagnosis?.map(({ code }) => code)
  return { results, codes, warnings: results.warnings, status: results.stages.collect?.status }
}

const limit = (name: string, max: number, action: 'warn' | 'fail' = 'warn') => ({ name, max, action })

describe('collect', () => {
  it('is no stage where there is nothing to do', async () => {
    const { run, events } = await tested({})
    const before = await events()
    await collect(run)
    expect(await events()).toEqual(before)
    const { run: up, events: none } = await newRun({ config: { minCoverage: 80, baseline: '/none', failOn: ['slow'] } })
    await collect(up)
    expect(await none()).toEqual([])
  })

  it('looks at budgets: what only warns leaves the exit code, what fails does not', async () => {
    const warned = await collected({ budgets: [limit('suite', 3_600_000), limit('pipeline', 1)] })
    expect(warned.results).toMatchObject({ exit_code: 0, stages: { collect: { status: 'ok' } } })
    expect(warned.results.budgets?.map(({ status, of }) => [status, of])).toEqual([
      ['ok', 'unit'],
      ['exceeded', undefined]
    ])
    const fails = await collected({ budgets: [limit('pipeline', 1, 'fail')] })
    expect(fails.results.exit_code).toBe(1)
    expect(fails).toMatchObject({ codes: ['GATE_BUDGET'], status: 'failed', warnings: [] })
    const all = await collected({ budgets: [limit('pipeline', 1)], failOn: ['budget'] })
    expect(all).toMatchObject({ codes: ['GATE_BUDGET'], warnings: [] })
  })

  it('looks at budgets of a testbed without tests, and at nothing else', async () => {
    const { codes, results } = await collected({
      suites: [],
      budgets: [limit('pipeline', 1, 'fail')],
      minCoverage: 80,
      failOn: ['slow']
    })
    expect(codes).toEqual(['GATE_BUDGET'])
    expect(results.exit_code).toBe(1)
  })

  it('reads coverage that the suites wrote, and measures it', async () => {
    const base = await temporaryFolder()
    const suites = [{ ...UNIT, workingDirectory: base, coverage: [{ base, pattern: 'lcov.info' }] }]
    const config = { suites, workingDirectory: base }
    await writeFile(join(base, 'app.js'), 'one\ntwo\n')
    const covered = async (change: Partial<Config>, content: string) => {
      const given = await tested({ ...config, ...change })
      await mkdir(given.run.plan.output_directory)
      await writeFile(join(base, 'lcov.info'), 'from an earlier run')
      const before = await coverageBefore(given.run)
      if (content !== '') await writeFile(join(base, 'lcov.info'), content)
      await collectStage(given.run, { earlier: undefined, coverageBefore: before })
      return readRunResults(given.run.plan, given.run.folder)
    }
    const half = 'SF:app.js\nDA:1,1\nDA:2,0\nend_of_record\n'
    const codes = ({ diagnosis }: Results) => diagnosis?.map(({ code }) => code)
    const met = await covered({ minCoverage: 50 }, half)
    expect(met).toMatchObject({ coverage: { lines: { percent: 50 }, status: 'ok' }, warnings: [] })
    expect(codes(met)).toEqual([])
    expect(codes(await covered({ minCoverage: 50.1 }, half))).toEqual(['GATE_COVERAGE'])
    // Nothing new: the minimum is not met, and without one there is only a warning.
    const old = await covered({ minCoverage: 0 }, '')
    expect([codes(old), old.coverage, old.warnings]).toEqual([['GATE_COVERAGE'], undefined, []])
    const warned = await covered({}, '')
    expect([codes(warned), warned.warnings?.length]).toEqual([[], 1])
    expect(warned.warnings?.[0]).toContain('lcov.info')
  })

  it('compares with an earlier run', async () => {
    const { directory } = await outputDirectory([test({ name: 'a' })])
    const { run } = await tested({ baseline: directory, failOn: ['new-failures'] }, 1)
    await mkdir(run.plan.output_directory)
    await writeFile(join(run.plan.output_directory, 'tests.ndjson'), lines([test({ name: 'a', status: 'failed' })]))
    await collect(run)
    const results = await readRunResults(run.plan, run.folder)
    expect(results.baseline).toMatchObject({ run_id: 'itb-earlier', counts: { new_failures: 1 }, lacks: [] })
    expect(results.diagnosis).toMatchObject([{ code: 'GATE_NEW_FAILURES', stage: 'collect' }])
  })

  it('takes the results of the last run for a baseline, although this run replaces them', async () => {
    const run = await inTheFolderOfTheLastRun()
    const earlier = await earlierRun(run.config)
    await writeResults(run.plan, run.folder)
    await collect(run, earlier)
    const { baseline } = await readRunResults(run.plan, run.folder)
    expect(baseline).toMatchObject({ run_id: 'itb-earlier', counts: { new_failures: 0 } })
    expect(baseline?.lacks).toEqual([
      'the earlier tests.ndjson is missing: of the tests that passed only some are known'
    ])
  })

  it('goes on without a baseline, unless a condition needs one', async () => {
    const baseline = join(await temporaryFolder(), 'none')
    const without = await collected({ baseline })
    expect(without.results.exit_code).toBe(0)
    expect(without).toMatchObject({ codes: [], warnings: [`baseline ${baseline}: there are no results`], status: 'ok' })
    const needed = await collected({ baseline, failOn: ['new-failures', 'slow'] })
    expect(needed.results.exit_code).toBe(1)
    expect(needed).toMatchObject({ codes: ['GATE_NEW_FAILURES', 'GATE_SLOW'], warnings: [], status: 'failed' })
  })

  it('keeps the verdict on the tests, and that on the infrastructure', async () => {
    const budgets = [limit('pipeline', 1, 'fail')]
    const { results } = await collected({ budgets }, 2)
    expect(results).toMatchObject({ exit_code: 1, tests: { failed: 2 } })
    const given = await tested({ budgets })
    for (const body of [planned('db', 'infrastructure'), ready('db'), died('db')]) given.run.journal.append(body)
    await collect(given.run)
    given.run.journal.append(FINISHED)
    expect((await readRunResults(given.run.plan, given.run.folder)).exit_code).toBe(2)
  })

  it('ends when the run is cancelled', async () => {
    const { run, controller, events } = await tested({ budgets: [limit('pipeline', 1, 'fail')], failOn: ['flaky'] })
    controller.abort(new CancelledError('SIGINT'))
    await expect(collect(run)).rejects.toThrow(CancelledError)
    expect((await events()).at(-1)).toMatchObject({ type: 'stage_ended', stage: 'collect', status: 'cancelled' })
    expect((await events()).some(({ type }) => type === 'error')).toBe(false)
  })

  it('leaves the teardown’s budget to those who complete the results', async () => {
    const given = await tested({ budgets: [limit('teardown', 1)] })
    await collect(given.run)
    expect((await given.events()).find(({ type }) => type === 'budgets_checked')).toMatchObject({
      budgets: [],
      teardown_max_s: 0.001
    })
  })
})

async function inTheFolderOfTheLastRun(): Promise<Run> {
  const { directory } = await outputDirectory([test({ name: 'a' })])
  const { run } = await newRun({
    plan: { output_directory: directory },
    config: { suites: [UNIT], baseline: directory }
  })
  for (const body of [STARTED, ...suiteEvents('unit')]) run.journal.append(body)
  await writeFile(join(directory, 'tests.ndjson'), lines([test({ name: 'a' })]))
  return run
}
