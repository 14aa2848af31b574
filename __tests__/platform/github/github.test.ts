import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { annotationLines } from '../../../src/platform/github/annotations.js'
import { addMasks, exportVariable, setOutput } from '../../../src/platform/github/commands.js'
import { readState, saveState } from '../../../src/platform/github/state.js'
import { appendSummary, cutToBytes, SUMMARY_LIMIT } from '../../../src/platform/github/step-summary.js'
import { HOSTILE } from '../../support/hostile.js'

describe('state', () => {
  test('is what main saved', () => {
    expect(readState('plan', { STATE_plan: '/run' })).toBe('/run')
    expect(readState('plan', { STATE_plan: '' })).toBeUndefined()
    expect(readState('plan', {})).toBeUndefined()
  })
})

describe('files of the runner', () => {
  let folder: string
  const file = (name: string) => join(folder, name)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'github-'))
    for (const name of ['STATE', 'OUTPUT', 'ENV', 'STEP_SUMMARY']) {
      await writeFile(file(name), '')
      vi.stubEnv(`GITHUB_${name}`, file(name))
    }
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await rm(folder, { recursive: true })
  })

  test('take values of several lines', async () => {
    vi.stubEnv('TESTBED_X', '')
    saveState('plan', '/run\nfolder', process.env)
    await setOutput('exit-code', '0')
    await exportVariable('TESTBED_X', 'x')
    expect(await readFile(file('STATE'), 'utf8')).toMatch(/^plan<<(\S+)\n\/run\nfolder\n\1\n$/)
    expect(await readFile(file('OUTPUT'), 'utf8')).toMatch(/^exit-code<<(\S+)\n0\n\1\n$/)
    expect(await readFile(file('ENV'), 'utf8')).toMatch(/^TESTBED_X<<(\S+)\nx\n\1\n$/)
    expect(process.env.TESTBED_X).toBe('x')
  })

  test('the summary is appended to, and never above what the runner accepts', async () => {
    expect(await appendSummary('# one\n')).toBe(true)
    expect(await appendSummary('# two\n')).toBe(true)
    expect(await readFile(file('STEP_SUMMARY'), 'utf8')).toBe('# one\n# two\n')
    await appendSummary('ü\n'.repeat(SUMMARY_LIMIT))
    await appendSummary('more\n')
    const text = await readFile(file('STEP_SUMMARY'), 'utf8')
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(text).toContain('The rest was cut')
    expect(text).not.toContain('\ufffd')
  })

  test('no summary outside Actions', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', '')
    expect(await appendSummary('x')).toBe(false)
  })

  test('each form of a secret is masked, line by line', async () => {
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    await addMasks(['first line of it\nsecond line of it'])
    vi.restoreAllMocks()
    expect(written).toContain('::add-mask::first line of it\n')
    expect(written).toContain('::add-mask::first%2520line%2520of%2520it\n')
    expect(written.filter((line) => line.includes('%0A'))).toEqual([])
  })
})

test('the toolkit is loaded on first use only', async () => {
  let loaded = false
  vi.resetModules()
  vi.doMock('@actions/core', () => {
    loaded = true
    return { setOutput: () => undefined }
  })
  await import('../../../src/platform/github/state.js')
  await import('../../../src/platform/github/annotations.js')
  await import('../../../src/platform/github/step-summary.js')
  const commands = await import('../../../src/platform/github/commands.js')
  expect(loaded).toBe(false)
  await commands.setOutput('a', 'b')
  expect(loaded).toBe(true)
  vi.doUnmock('@actions/core')
})

test('a cut leaves whole lines', () => {
  expect(cutToBytes('short\n', 100)).toBe('short\n')
  const cut = cutToBytes(`${'x'.repeat(50)}\n${'y'.repeat(100)}`, 150)
  expect(cut).toContain('x'.repeat(50))
  expect(cut).not.toContain('yy')
  expect(cutToBytes('x'.repeat(100), 10)).toBe('')
})

describe('annotations', () => {
  test('name file, line and title', () => {
    const annotation = {
      kind: 'error',
      message: 'expected 1\nto be 2',
      title: 'adds',
      file: 'a.test.ts',
      line: 3
    } as const
    expect(annotationLines([annotation])).toEqual(['::error file=a.test.ts,line=3,title=adds::expected 1%0Ato be 2'])
  })

  test('are ten of a kind at most, the last of which counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ kind: 'error' as const, message: `m${index}` }))
    const lines = annotationLines([...many, { kind: 'warning', message: 'w' }])
    expect(lines).toHaveLength(11)
    expect(lines[9]).toBe('::error::16 more errors: see the summary of the job.')
    expect(lines[10]).toBe('::warning::w')
    expect(annotationLines(many.slice(0, 10)).at(-1)).toBe('::error::m9')
  })

  test.each(HOSTILE)('hostile text %# makes one bounded line', (text) => {
    const [line = ''] = annotationLines([{ kind: 'error', message: text, title: text, file: text }])
    expect(line).toMatch(/^::error( \S.*)?::/)
    // eslint-disable-next-line no-control-regex -- these are what must not be left
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    expect(line.split('::').slice(2).join('::').length).toBeLessThanOrEqual(4096)
  })
})
