import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coverage as contract } from '../../../src/contract/results.js'
import { createRedactor } from '../../../src/platform/redactor.js'
import { collectCoverage, snapshotCoverage, type CollectedCoverage } from '../../../src/suites/coverage/collect.js'
import { lcov, place, put } from './helpers.js'

interface Setting {
  readonly workspace: string
  /** Globs by suite. */
  readonly suites: Readonly<Record<string, readonly string[]>>
  /** What the suites write. */
  readonly writes?: Readonly<Record<string, string>>
  readonly minimum?: number
  readonly secrets?: readonly string[]
  readonly output?: string
  readonly signal?: AbortSignal
}

async function collect(setting: Setting): Promise<CollectedCoverage & { readonly output: string }> {
  const { workspace, writes = {}, minimum, secrets = [], output = place() } = setting
  const suites = Object.entries(setting.suites).map(([name, globs]) => ({
    name,
    workingDirectory: workspace,
    coverage: globs.map((pattern) => ({ base: workspace, pattern }))
  }))
  const before = await snapshotCoverage(suites, workspace)
  put(workspace, writes)
  const redactor = createRedactor(secrets)
  const signal = setting.signal ?? AbortSignal.timeout(15_000)
  return { ...(await collectCoverage({ suites, before, output, workspace, minimum, redactor, signal })), output }
}

describe('what counts', () => {
  test('is what the suites wrote, together, with copies beside', async () => {
    const workspace = place({ 'src/a.c': '', 'old.info': lcov({ 'src/a.c': '+1 +2 +3 +4' }) })
    const { coverage, problems, warnings, output } = await collect({
      workspace,
      suites: { unit: ['*.info'], e2e: ['out/**'], lint: [] },
      writes: { 'new.info': lcov({ 'src/a.c': '+1 -2 -3' }), 'out/x/lcov.info': lcov({ 'src/a.c': '-1 +2 -3' }) }
    })
    expect({ coverage, problems, warnings }).toEqual({
      coverage: {
        lines: { covered: 2, total: 3, percent: 66.66 },
        files: 1,
        folders: [{ path: 'src', lines: { covered: 2, total: 3, percent: 66.66 } }],
        reports: ['coverage/unit/new.info', 'coverage/e2e/lcov.info'],
        status: 'ok'
      },
      problems: [],
      warnings: []
    })
    expect(contract.parse(coverage)).toEqual(coverage)
    expect(readFileSync(join(output, 'coverage/unit/new.info'), 'utf8')).toContain('SF:src/a.c')
  })

  test('is redacted before it goes to disk', async () => {
    const workspace = place()
    const { output } = await collect({
      workspace,
      suites: { unit: ['*.info'] },
      writes: { 'a.info': lcov({ 'src/hunter2hunter2.c': '+1' }) },
      secrets: ['hunter2hunter2']
    })
    expect(readFileSync(join(output, 'coverage/unit/a.info'), 'utf8')).toContain('SF:src/***.c')
  })

  test('a file of two suites is read once, and missed by neither', async () => {
    const { coverage, problems } = await collect({
      workspace: place({ 'a.c': '' }),
      suites: { one: ['*.info'], two: ['*.info'] },
      writes: { 'x.info': lcov({ 'a.c': '+1' }) }
    })
    expect(problems).toEqual([])
    expect(coverage?.reports).toEqual(['coverage/one/x.info'])
  })

  test('copies of an earlier run in the same output directory stay as they are', async () => {
    const output = place({ 'coverage/unit/x.info': 'mine' })
    const { coverage } = await collect({
      workspace: place({ 'a.c': '' }),
      suites: { unit: ['*.info'] },
      writes: { 'x.info': lcov({ 'a.c': '+1' }) },
      output
    })
    expect(coverage?.reports).toEqual(['coverage/unit-2/x.info'])
    expect(readFileSync(join(output, 'coverage/unit/x.info'), 'utf8')).toBe('mine')
  })
})

describe('a problem is', () => {
  test('an announced glob without a fresh file; the others count', async () => {
    const { coverage, problems } = await collect({
      workspace: place({ 'old/a.info': lcov({ 'a.c': '+1' }), 'a.c': '' }),
      suites: { unit: ['old/*.info', 'none/*.xml', '*.info'] },
      writes: { 'x.info': lcov({ 'a.c': '-1' }) }
    })
    expect(problems).toEqual([
      'no coverage file at old/*.info: 1 file from before the suite began',
      'no coverage file at none/*.xml'
    ])
    expect(coverage?.lines).toMatchObject({ covered: 0, total: 1 })
  })

  test('a file that can not be read, or not to its end', async () => {
    const { coverage, problems } = await collect({
      workspace: place({ 'a.c': '' }),
      suites: { unit: ['*.xml', '*.info'] },
      writes: { 'junit.xml': '<testsuites/>', 'empty.info': '', 'cut.info': `${lcov({ 'a.c': '+1' })}SF:b.c\nDA:1,` }
    })
    expect(problems).toEqual([
      'cut.info is incomplete: it was cut off, or its elements do not nest',
      'empty.info: empty',
      'junit.xml: begins with <testsuites>'
    ])
    expect(coverage?.lines).toMatchObject({ covered: 1, total: 1 })
  })

  test('nothing that could be read: there is no coverage', async () => {
    const { coverage, problems } = await collect({ workspace: place(), suites: { unit: ['*.info'] }, minimum: 1 })
    expect(coverage).toBeUndefined()
    expect(problems).toEqual(['no coverage file at *.info'])
  })

  test('a minimum without files, or without a line', async () => {
    const workspace = place()
    expect((await collect({ workspace, suites: { unit: [] }, minimum: 80 })).problems).toHaveLength(1)
    expect((await collect({ workspace, suites: { unit: [] } })).problems).toEqual([])
    const empty = await collect({
      workspace,
      suites: { unit: ['*.out'] },
      writes: { 'c.out': 'mode: set\n' },
      minimum: 80
    })
    expect(empty.problems).toEqual(['no line of code in any report'])
    expect(empty.coverage?.status).toBe('failed')
  })

  test('a symbolic link to outside of the workspace', async () => {
    const workspace = place()
    const other = place({ 'secret.info': lcov({ 'a.c': '+1' }) })
    symlinkSync(join(other, 'secret.info'), join(workspace, 'x.info'))
    const { problems, output } = await collect({ workspace, suites: { unit: ['*.info'] } })
    expect(problems).toEqual(['no coverage file at *.info: 1 symbolic link to outside of the workspace'])
    expect(existsSync(join(output, 'coverage'))).toBe(false)
  })
})

describe('the minimum', () => {
  const twoOfThree = { workspace: '', suites: { unit: ['*.info'] }, writes: { 'x.info': lcov({ 'a.c': '+1 +2 -3' }) } }

  test.each([
    [66.66, 'ok'],
    [66.67, 'failed'],
    [100, 'failed'],
    [0, 'ok']
  ])('%d of 66.66 percent: %s', async (minimum, status) => {
    const { coverage, problems } = await collect({ ...twoOfThree, workspace: place({ 'a.c': '' }), minimum })
    expect(coverage).toMatchObject({ minimum, status })
    expect(problems).toEqual([])
  })

  test('counts lines only', async () => {
    const branches = 'SF:a.c\nDA:1,1\nBRDA:1,0,0,0\nBRDA:1,0,1,0\nend_of_record\n'
    const setting = { ...twoOfThree, workspace: place({ 'a.c': '' }), writes: { 'x.info': branches }, minimum: 100 }
    const { coverage } = await collect(setting)
    expect(coverage).toMatchObject({ status: 'ok', branches: { covered: 0, total: 2, percent: 0 } })
  })
})

test('a signal ends it', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(collect({ workspace: place(), suites: { unit: ['*'] }, signal })).rejects.toThrow('enough')
})
