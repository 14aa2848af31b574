import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReportConfig } from '../../../src/config/report-config.js'
import { results as schema, type Results } from '../../../src/contract/results.js'
import { makeReport } from '../../../src/session/report/make-report.js'
import { folderWith } from '../../config/folder.js'
import { junitXml } from '../../support/junit.js'
import { failedTests, greenResults } from '../../support/results.js'

type Flags = Readonly<Record<string, unknown>>

async function report(cwd: string, flags: Flags, env: NodeJS.ProcessEnv = {}) {
  const config = await loadReportConfig({ flags, inputs: {}, env, cwd })
  const made = await makeReport(config, { env, signal: new AbortController().signal })
  return { ...made, results: schema.parse(made.report.results) }
}

async function reported(files: Readonly<Record<string, string>>, flags: Flags): Promise<Results> {
  return (await report(await folderWith(files), flags)).results
}

const LCOV = 'TN:\nSF:src/a.js\nDA:1,1\nDA:2,0\nend_of_record\n'
const text = (results: Results): string => JSON.stringify(results, undefined, 2)

describe('a report of files', () => {
  it('adds up what they say', async () => {
    const files = { 'a.xml': junitXml({ passed: 2, skipped: 1 }), 'b.xml': junitXml({ passed: 3 }) }
    const results = await reported(files, { junit: ['*.xml'], 'image-tag': 'v7' })
    expect(results).toMatchObject({ exit_code: 0, image_tag: 'v7', tests: { total: 6, passed: 5, skipped: 1 } })
    expect(results.suites).toMatchObject([{ name: 'tests', status: 'ok', command: '', exit_code: null }])
    expect(results.stages.integration_tests.status).toBe('ok')
    expect(results.error).toBeUndefined()
  })

  it('takes as long as the tests took', async () => {
    const results = await reported({ 'a.xml': junitXml({ passed: 50 }) }, { junit: ['a.xml'] })
    expect(results.suites?.[0]?.duration_s).toBe(0.5)
    expect(results.stages.integration_tests.duration_s).toBe(0.5)
    expect(Date.parse(results.completed_at) - Date.parse(results.started_at)).toBe(500)
  })

  it('is red where a test failed', async () => {
    const results = await reported({ 'a.xml': junitXml({ passed: 1, failed: 2 }) }, { junit: ['a.xml'] })
    expect(results).toMatchObject({ exit_code: 1, tests: { failed: 2 } })
    expect(results.failures?.map(({ name }) => name)).toEqual(['fails 1', 'fails 2'])
    expect(results.suites?.[0]?.reasons).toEqual(['2 of 3 tests failed'])
  })

  it.each<[string, Readonly<Record<string, string>>, Flags, RegExp]>([
    ['a glob without a file', {}, { junit: ['none/*.xml'] }, /none\/\*\.xml/],
    ['one of two globs', { 'a.xml': junitXml({ passed: 1 }) }, { junit: ['a.xml', 'b.xml'] }, /b\.xml/],
    ['an empty file', { 'a.xml': '' }, { junit: ['a.xml'] }, /a\.xml/],
    ['no XML', { 'a.xml': 'hello' }, { junit: ['a.xml'] }, /a\.xml/],
    ['a file that was cut off', { 'a.xml': junitXml({ passed: 9 }).slice(0, 300) }, { junit: ['a.xml'] }, /a\.xml/],
    ['no test', { 'a.xml': '<testsuites/>' }, { junit: ['a.xml'] }, /no test was run/],
    ['too little coverage', { 'l.info': LCOV }, { coverage: ['l.info'], 'min-coverage': '51' }, /50 %/],
    [
      'coverage that is not there',
      { 'a.xml': junitXml({ passed: 1 }) },
      { junit: ['a.xml'], coverage: ['l'], 'min-coverage': '1' },
      /l/
    ]
  ])('is never green: %s', async (_what, files, flags, why) => {
    const results = await reported(files, flags)
    expect(results.exit_code).toBe(1)
    expect(JSON.stringify([results.suites?.[0]?.reasons, results.diagnosis])).toMatch(why)
  })

  it('allows what it was told to allow', async () => {
    expect((await reported({ 'a.xml': '<testsuites/>' }, { junit: ['a.xml'], 'allow-empty': true })).exit_code).toBe(0)
    const failing = { 'a.xml': junitXml({ failed: 1 }) }
    expect((await reported(failing, { junit: ['a.xml'], 'fail-on': ['errors'] })).exit_code).toBe(0)
    expect((await reported({ 'l.info': LCOV }, { coverage: ['l.info'], 'min-coverage': '50' })).exit_code).toBe(0)
  })

  it('counts files of any age', async () => {
    const cwd = await folderWith({ 'a.xml': junitXml({ passed: 1 }) })
    const old = new Date('2001-01-01T00:00:00Z')
    await (await import('node:fs/promises')).utimes(join(cwd, 'a.xml'), old, old)
    expect((await report(cwd, { junit: ['a.xml'] })).results.tests.total).toBe(1)
  })

  it('writes an output directory like that of a run', async () => {
    const cwd = await folderWith({ 'a.xml': junitXml({ passed: 1, failed: 1 }), 'l.info': LCOV })
    const flags = {
      junit: ['a.xml'],
      coverage: ['l.info'],
      out: 'o.json',
      'output-directory': 'od',
      'summary-file': 's.md'
    }
    const { written, results } = await report(cwd, flags)
    expect(written).toEqual({
      results: join(cwd, 'o.json'),
      output_directory: join(cwd, 'od'),
      summary: join(cwd, 's.md')
    })
    const files = schema.parse(JSON.parse(await readFile(join(cwd, 'o.json'), 'utf8'))).files?.map(({ path }) => path)
    expect(files).toEqual(['coverage/tests/l.info', 'junit/tests/1/a.xml', 'summary.md', 'tests.ndjson'])
    expect(results.suites?.[0]?.junit).toEqual(['junit/tests/1/a.xml'])
    expect(await readFile(join(cwd, 'od', 'results.json'), 'utf8')).toBe(await readFile(join(cwd, 'o.json'), 'utf8'))
    expect(await readFile(join(cwd, 's.md'), 'utf8')).toBe(await readFile(join(cwd, 'od', 'summary.md'), 'utf8'))
  })

  it('writes nothing that it was not asked for', async () => {
    const cwd = await folderWith({ 'a.xml': junitXml({ passed: 1 }) })
    const { written } = await report(cwd, { junit: ['a.xml'] })
    expect(written).toEqual({})
    expect(await readdir(cwd)).toEqual(['a.xml'])
  })

  it('does not clear what it is to read', async () => {
    const cwd = await folderWith({ 'od/junit/tests/1/a.xml': junitXml({ passed: 1 }) })
    const flags = { junit: ['od/junit/tests/1/*.xml'], 'output-directory': 'od' }
    await expect(report(cwd, flags)).rejects.toThrow(/output-directory/)
    expect(await readFile(join(cwd, 'od/junit/tests/1/a.xml'), 'utf8')).toBe(junitXml({ passed: 1 }))
  })

  it('hides what is to be masked, everywhere', async () => {
    const xml = junitXml({ failed: 1 }).replace('1 != 2', 'password hunter2hunter2')
    const cwd = await folderWith({ 'a.xml': xml })
    await report(cwd, { junit: ['a.xml'], mask: ['hunter2hunter2'], 'output-directory': 'od' })
    const files = await readdir(join(cwd, 'od'), { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      expect(await readFile(join(file.parentPath, file.name), 'utf8'), file.name).not.toContain('hunter2')
    }
  })

  it('compares with a baseline', async () => {
    const cwd = await folderWith({ 'a.xml': junitXml({ passed: 1 }), 'b.xml': junitXml({ passed: 1, failed: 1 }) })
    await report(cwd, { junit: ['a.xml'], 'output-directory': 'before' })
    const flags = { junit: ['b.xml'], baseline: 'before', 'fail-on': ['new-failures'] }
    const { results } = await report(cwd, flags)
    expect(results.baseline?.counts).toMatchObject({ new_failures: 1 })
    expect(results.exit_code).toBe(1)
  })
})

describe('a report of results', () => {
  const again = (given: Results, flags: Flags = {}): Promise<Results> =>
    reported({ 'r.json': text(given) }, { 'results-file': 'r.json', ...flags })

  it('says what they say', async () => {
    expect(await again(greenResults())).toEqual({ ...greenResults(), warnings: [], diagnosis: [] })
    expect(await again(failedTests(2))).toMatchObject({ exit_code: 1, tests: { failed: 2 } })
  })

  it('keeps keys that it does not know', async () => {
    expect(await again({ ...greenResults(), later: { key: 1 } })).toMatchObject({ later: { key: 1 } })
  })

  it.each<[string, Results, Flags, 0 | 1 | 2]>([
    ['tests that were allowed to fail', failedTests(1, { exit_code: 0 }), { 'fail-on': ['failed'] }, 1],
    ['nobody asked for it', failedTests(1, { exit_code: 0 }), {}, 0],
    ['never better than they are', failedTests(1), { 'fail-on': ['none'] }, 1],
    ['the worst stays', greenResults({ exit_code: 2, error: 'x' }), { 'fail-on': ['flaky'] }, 2],
    ['no test', greenResults({ tests: { ...greenResults().tests, total: 0, passed: 0 } }), { 'fail-on': ['empty'] }, 1],
    ['flaky ones', greenResults({ tests: { ...greenResults().tests, flaky: 1 } }), { 'fail-on': ['flaky'] }, 1],
    ['no coverage in them', greenResults(), { 'min-coverage': '1' }, 1],
    ['a budget', greenResults(), { budgets: ['infra_deploy=1s'], 'fail-on': ['budget'] }, 1],
    ['a budget that is kept', greenResults(), { budgets: ['pipeline=9s'], 'fail-on': ['budget'] }, 0]
  ])('looks at the conditions of today: %s', async (_what, given, flags, code) => {
    const results = await again(given, flags)
    expect(results.exit_code, text(results)).toBe(code)
    if (code === 1 && given.exit_code === 0) expect(results.error).toBe(results.diagnosis?.[0]?.symptom)
  })

  it('reads an output directory, with the logs in it', async () => {
    const given = greenResults({ exit_code: 2, diagnosis: [{ symptom: 'api failed', service: 'api' }] })
    const cwd = await folderWith({ 'od/results.json': text(given), 'od/logs/api.log': 'out of luck\n' })
    const { report: made } = await report(cwd, { 'results-file': 'od' })
    expect(made.verdict.causes[0]?.log).toEqual(['out of luck'])
  })

  it.each<[string, string, RegExp]>([
    ['nothing there', '', /none\.json/],
    ['no JSON', '{"run_id":', /r\.json/],
    ['another JSON', '[]', /r\.json/],
    ['a wrong key', text({ ...greenResults(), exit_code: 3 } as unknown as Results), /r\.json: exit_code/],
    [
      'a wrong key deep inside',
      text({ ...greenResults(), services: [{ ...greenResults().services?.[0], oom: 'no' }] } as unknown as Results),
      /r\.json: services\[0\]\.oom: expected true or false, got "no"/
    ],
    ['a wrong time', text(greenResults({ started_at: 'today' })), /r\.json: started_at: expected a time such as/]
  ])('refuses %s, and names the place', async (_what, content, message) => {
    const name = content === '' ? 'none.json' : 'r.json'
    const cwd = await folderWith({ 'r.json': content })
    await expect(report(cwd, { 'results-file': name })).rejects.toMatchObject({ code: 'CONFIG', exitCode: 2 })
    await expect(report(cwd, { 'results-file': name })).rejects.toThrow(message)
  })

  it('hides what is to be masked', async () => {
    const given = failedTests(1, { error: 'with hunter2hunter2' })
    expect(text(await again(given, { mask: ['hunter2hunter2'] }))).not.toContain('hunter2')
  })
})
