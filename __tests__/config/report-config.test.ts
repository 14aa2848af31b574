import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig, type ConfigSources } from '../../src/config/load.js'
import { loadReportConfig, type ReportConfig } from '../../src/config/report-config.js'
import { ConfigError } from '../../src/errors.js'
import { folderWith } from './folder.js'

type Files = Readonly<Record<string, string>>
type Given = Partial<ConfigSources>

async function load(files: Files, given: Given): Promise<ReportConfig & { readonly cwd: string }> {
  const cwd = await folderWith(files)
  return { ...(await loadReportConfig({ flags: {}, inputs: {}, env: {}, cwd, ...given })), cwd }
}

async function refused(files: Files, given: Given): Promise<ConfigError> {
  const error: unknown = await load(files, given).catch((reason: unknown) => reason)
  if (!(error instanceof ConfigError)) throw new Error('expected a ConfigError', { cause: error })
  return error
}

function suitesOf({ from }: ReportConfig): [name: string, junit: string[], coverage: string[]][] {
  if (from.type !== 'files') throw new Error(`it is ${from.type}`)
  const patterns = (list: readonly { readonly pattern: string }[]): string[] => list.map(({ pattern }) => pattern)
  return from.suites.map(({ name, junit, coverage }) => [name, patterns(junit), patterns(coverage)])
}

describe('what a report reads', () => {
  const SUITES = 'suites:\n  - {name: unit, command: x, junit: [u.xml]}\n  - {name: none, command: x}\n'

  it('are the files that were typed, as one suite', async () => {
    expect(suitesOf(await load({ 'testbed.yml': SUITES }, { flags: { junit: ['a.xml', 'b/*.xml'] } }))).toEqual([
      ['tests', ['a.xml', 'b/*.xml'], []]
    ])
    expect(suitesOf(await load({}, { inputs: { coverage: 'lcov.info' } }))).toEqual([['tests', [], ['lcov.info']]])
  })

  it('are else those of the suites of testbed.yml, which must not name a compose file that is there', async () => {
    const file = `compose-file: [nowhere.yml]\n${SUITES}`
    expect(suitesOf(await load({ 'testbed.yml': file }, {}))).toEqual([['unit', ['u.xml'], []]])
    const input = { suites: '- {name: api, command: x}', junit: 'api.xml' }
    expect(suitesOf(await load({ 'testbed.yml': file }, { inputs: input }))).toEqual([['api', ['api.xml'], []]])
  })

  it('are results that were typed, else those of the last run', async () => {
    const typed = await load({ 'testbed.yml': SUITES }, { flags: { 'results-file': 'x/results.json' } })
    expect(typed.from).toEqual({ type: 'results', path: join(typed.cwd, 'x/results.json') })
    const last = await load({ 'inttest-results.json': '{}' }, {})
    expect(last.from).toEqual({ type: 'results', path: join(last.cwd, 'inttest-results.json') })
  })

  it('is never guessed', async () => {
    expect((await refused({}, {})).message).toMatch(/nothing to report/)
    const both = await refused({}, { flags: { junit: ['a'], 'results-file': 'b' } })
    expect(both.message).toBe('--results-file: excludes --junit')
    expect((await refused({}, { inputs: { coverage: 'a', 'results-file': 'b' } })).message).toBe(
      'input results-file: excludes input coverage'
    )
  })

  it('has the rules of testbed.yml, but not the places where runs write', async () => {
    const file = 'fail-on: [flaky]\nmin-coverage: 70\nsummary-file: s.md\noutput-directory: o\njunit: [a.xml]\n'
    const config = await load({ 'testbed.yml': file }, {})
    expect(config).toMatchObject({ failOn: ['flaky'], failOnGiven: false, minCoverage: 70 })
    expect(config).toMatchObject({ summaryFile: undefined, outputDirectory: undefined })
    const given = await load({ 'testbed.yml': file }, { flags: { 'summary-file': 'm.md', 'fail-on': ['failed'] } })
    expect(given).toMatchObject({ failOn: ['failed'], failOnGiven: true, summaryFile: join(given.cwd, 'm.md') })
  })
})

describe('mode', () => {
  const run = async (inputs: Readonly<Record<string, string>>): Promise<unknown> =>
    loadConfig({ flags: {}, inputs, env: {}, cwd: await folderWith() }).catch((error: unknown) => error)

  it('is one of those that there are', async () => {
    expect(await run({ mode: 'wait' })).toMatchObject({ message: 'input mode: expected run, report; got "wait"' })
    expect(await run({ mode: 'run' })).not.toBeInstanceOf(Error)
  })

  it('refuses inputs that it would ignore', async () => {
    expect(await run({ out: 'x.json' })).toMatchObject({ message: 'input out: means nothing with mode: run' })
    const inputs = { mode: 'report', junit: 'a.xml', 'test-command': 'npm test' }
    const error = await refused({}, { inputs })
    expect(error).toMatchObject({ message: 'input test-command: means nothing with mode: report' })
    expect(error.hint).toBe('It is an input of mode: run.')
  })
})
