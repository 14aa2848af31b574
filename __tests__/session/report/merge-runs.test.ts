import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReportConfig } from '../../../src/config/report-config.js'
import { results as schema, type Results } from '../../../src/contract/results.js'
import { testRecord } from '../../../src/contract/tests.js'
import { makeReport } from '../../../src/session/report/make-report.js'
import { mergeRuns, type MergeOptions } from '../../../src/session/report/merge/merge-runs.js'
import { folderWith } from '../../config/folder.js'
import { junitXml } from '../../support/junit.js'
import { failedTests, greenResults } from '../../support/results.js'

const signal = new AbortController().signal

function merge(cwd: string, paths: readonly string[], options: Partial<MergeOptions> = {}) {
  const none = { out: undefined, summaryFile: undefined, expected: undefined }
  return mergeRuns({ paths, cwd, env: {}, signal, ...none, ...options })
}

const resultsAt = async (path: string): Promise<Results> => schema.parse(JSON.parse(await readFile(path, 'utf8')))
const text = (results: Results): string => JSON.stringify(results)

/** Output directories of two shards, `a` green and `b` red, with coverage of the same file. */
async function shards(): Promise<string> {
  const lcov = (first: number, second: number): string =>
    `TN:\nSF:src/a.js\nDA:1,${first}\nDA:2,${second}\nDA:3,0\nend_of_record\n`
  const cwd = await folderWith({
    'a.xml': junitXml({ passed: 2 }),
    'a.info': lcov(1, 0),
    'b.xml': junitXml({ passed: 1, failed: 1 }),
    'b.info': lcov(0, 1)
  })
  for (const name of ['a', 'b']) {
    const flags = { junit: [`${name}.xml`], coverage: [`${name}.info`], 'output-directory': `${name}/results` }
    await makeReport(await loadReportConfig({ flags, inputs: {}, env: {}, cwd }), { env: {}, signal })
  }
  return cwd
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted()
}

describe('merging', () => {
  it('makes one output directory of several', async () => {
    const cwd = await shards()
    const { report, written } = await merge(cwd, ['a/results', 'b/results'], { out: 'all', expected: 2 })
    expect(report.results).toMatchObject({ exit_code: 1, tests: { total: 4, passed: 3, failed: 1 } })
    expect(written.results).toBe(join(cwd, 'all', 'results.json'))
    expect(await filesIn(join(cwd, 'all'))).toEqual([
      'coverage/a/tests/a.info',
      'coverage/b/tests/b.info',
      'junit/a/tests/1/a.xml',
      'junit/b/tests/1/b.xml',
      'results.json',
      'summary.md',
      'tests.ndjson'
    ])
    const results = await resultsAt(join(cwd, 'all', 'results.json'))
    expect(results.coverage).toMatchObject({ lines: { covered: 2, total: 3 }, files: 1 })
    for (const path of [
      ...(results.coverage?.reports ?? []),
      ...(results.suites ?? []).flatMap(({ junit }) => junit)
    ]) {
      expect(results.files?.map((file) => file.path)).toContain(path)
    }
    const lines = (await readFile(join(cwd, 'all', 'tests.ndjson'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => testRecord.parse(JSON.parse(line)).suite)).toEqual(
      ['a', 'a', 'b', 'b'].map((name) => `tests@${name}`)
    )
    expect((await readFile(join(cwd, 'all', 'summary.md'), 'utf8')).startsWith('## ❌')).toBe(true)
  })

  it('can be merged and reported again', async () => {
    const cwd = await shards()
    await merge(cwd, ['a/results', 'b/results'], { out: 'all' })
    const more = await merge(cwd, ['all'], { out: 'all-2' })
    expect(more.report.results.tests.total).toBe(4)
    const flags = { 'results-file': 'all-2', 'min-coverage': '70' }
    const again = await makeReport(await loadReportConfig({ flags, inputs: {}, env: {}, cwd }), { env: {}, signal })
    expect(again.report.results.coverage?.status).toBe('failed')
  })

  it('takes the place of an earlier merge, and of nothing else', async () => {
    const cwd = await shards()
    await merge(cwd, ['a/results', 'b/results'], { out: 'all' })
    await merge(cwd, ['b/results'], { out: 'all' })
    expect(await filesIn(join(cwd, 'all'))).not.toContain('junit/a/tests/1/a.xml')
    await expect(merge(cwd, ['a/results'], { out: 'b' })).rejects.toThrow(/--out b: the folder holds other files/)
    await expect(merge(cwd, ['a/results'], { out: 'a/results' })).rejects.toThrow(/take the place of a\/results/)
    await expect(merge(cwd, ['a/results'], { out: 'a/results/results.json' })).rejects.toThrow(/holds|take the place/)
    expect((await resultsAt(join(cwd, 'a/results/results.json'))).merged_from).toBeUndefined()
  })

  it('makes one file of several, and says what that lacks', async () => {
    const cwd = await folderWith({
      'x/linux.json': text(greenResults()),
      'x/mac.json': text(failedTests(1, { run_id: 'itb-2' }))
    })
    const { report, written } = await merge(cwd, ['x/linux.json', 'x/mac.json'], {
      out: 'all.json',
      summaryFile: 's.md'
    })
    expect(written).toEqual({ results: join(cwd, 'all.json'), summary: join(cwd, 's.md') })
    expect(report.results.suites?.map(({ name }) => name)).toEqual(['unit@linux', 'unit@mac'])
    expect(report.results.warnings).toEqual(['linux, mac: given as a file alone, without its tests, logs and reports'])
  })

  it('leaves coverage out where it is not there whole', async () => {
    const cwd = await shards()
    const alone = await resultsAt(join(cwd, 'b/results/results.json'))
    await writeFile(join(cwd, 'b.json'), text(alone))
    const { report } = await merge(cwd, ['a/results', 'b.json'])
    expect(report.results.coverage).toBeUndefined()
    expect(report.results.warnings?.join()).toContain('coverage: left out, since the reports of b are not there')
    await writeFile(join(cwd, 'b/results/coverage/tests/b.info'), '')
    expect((await merge(cwd, ['a/results', 'b/results'])).report.results.coverage).toBeUndefined()
  })

  it('shows the logs of services by their new names', async () => {
    const services = (state: 'failed' | 'ready') => [{ ...greenResults().services?.[0], name: 'api', state }]
    const red = greenResults({
      run_id: 'itb-2',
      exit_code: 2,
      services: services('failed') as Results['services'],
      diagnosis: [{ symptom: 'api failed', service: 'api' }]
    })
    const green = greenResults({ services: services('ready') as Results['services'] })
    const cwd = await folderWith({
      'a/results.json': text(green),
      'b/results.json': text(red),
      'b/logs/api.log': 'out of luck\n'
    })
    const { report } = await merge(cwd, ['a', 'b'], { out: 'all' })
    expect(report.verdict.causes[0]).toMatchObject({ symptom: 'b: api failed', log: ['out of luck'] })
    expect(report.results.services?.map(({ log_file }) => log_file)).toEqual(['logs/a/db.log', 'logs/b/db.log'])
  })

  it('follows no link of an artifact', async () => {
    const cwd = await folderWith({ 'a/results.json': text(greenResults()), 'a/logs/api.log': 'x', secret: 'hunter2' })
    await symlink(join(cwd, 'secret'), join(cwd, 'a/logs/link.log'))
    await symlink(cwd, join(cwd, 'a/junit'))
    await merge(cwd, ['a'], { out: 'all' })
    expect(await filesIn(join(cwd, 'all'))).toEqual(['logs/a/api.log', 'results.json', 'summary.md', 'tests.ndjson'])
  })
})

describe('a shard that is missing', () => {
  const GREEN = text(greenResults())

  it.each<[string, string[], Partial<MergeOptions>, RegExp]>([
    ['not there', ['a.json', 'b.json'], {}, /^b\.json: there are no results$/],
    ['a folder without results', ['a.json', 'empty'], {}, /^empty: there are no results$/],
    ['not JSON', ['a.json', 'cut.json'], {}, /^cut\.json: not JSON/],
    ['no results', ['a.json', 'wrong.json'], {}, /^wrong\.json: exit_code: /],
    ['fewer than expected', ['a.json'], { expected: 2 }, /1 were named, not 2 as expected/],
    ['one run twice', ['a.json', 'copy.json'], {}, /^copy\.json: the same run \(itb-1\) as a\.json$/],
    ['none at all', [], {}, /no results file/]
  ])('is an error, and never green: %s', async (_what, paths, options, message) => {
    const cwd = await folderWith({
      'a.json': GREEN,
      'copy.json': GREEN,
      'cut.json': GREEN.slice(0, 100),
      'wrong.json': text({ ...greenResults(), exit_code: 7 } as unknown as Results),
      'empty/x': '',
      'all.json': GREEN
    })
    const failing = merge(cwd, paths, { out: 'all.json', ...options })
    await expect(failing).rejects.toMatchObject({ code: 'CONFIG', exitCode: 2 })
    await expect(failing).rejects.toThrow(message)
    expect(await resultsAt(join(cwd, 'all.json'))).toMatchObject({ run_id: 'none', exit_code: 2 })
  })

  it('that failed before it began makes the whole fail', async () => {
    const failed = greenResults({ run_id: 'none', exit_code: 2, error: 'no engine' })
    const cwd = await folderWith({ 'a.json': GREEN, 'b.json': text(failed), 'c.json': text(failed) })
    const { report } = await merge(cwd, ['a.json', 'b.json', 'c.json'])
    expect(report.results).toMatchObject({ exit_code: 2, error: 'b: no engine' })
  })
})
