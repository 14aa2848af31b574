import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { actionOutputs } from '../../src/commands/action-outputs.js'
import { failedTest } from '../../src/contract/verdict-json.js'
import { foldResults } from '../../src/run/fold/fold.js'
import { FINISHED, HEAD, journalOf, STARTED, suite } from '../run/helpers.js'
import { failedTests, greenResults } from '../support/results.js'

const listed = (outputs: Record<string, string>) => z.array(failedTest).parse(JSON.parse(outputs['failed-tests'] ?? ''))

describe('outputs', () => {
  it('follow from the results', () => {
    const red = journalOf(STARTED, ...suite('unit', { passed: 3, failed: 1, skipped: 2 }), FINISHED)
    const paths = { results: '/w/results.json', outputDirectory: '/w/out', summary: '/w/out/summary.md' }
    expect(actionOutputs(foldResults(HEAD, red), paths)).toEqual({
      'exit-code': '1',
      outcome: 'failure',
      'run-id': HEAD.run_id,
      'tests-total': '6',
      'tests-passed': '3',
      'tests-failed': '1',
      'tests-errors': '0',
      'tests-skipped': '2',
      'tests-flaky': '0',
      'failed-tests': '[]',
      'results-file': '/w/results.json',
      'output-directory': '/w/out',
      'summary-file': '/w/out/summary.md'
    })
    expect(actionOutputs(foldResults(HEAD, []))).toMatchObject({ 'exit-code': '2', outcome: 'error' })
    expect(actionOutputs(greenResults())).toMatchObject({ 'exit-code': '0', outcome: 'success' })
  })

  it('are those of action.yml, all of them, whatever became of the run', async () => {
    const action = z
      .object({ outputs: z.record(z.string(), z.unknown()) })
      .parse(parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8')))
    expect(Object.keys(actionOutputs(greenResults())).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })

  it('name the first failed tests', () => {
    const outputs = actionOutputs(failedTests(60))
    expect(listed(outputs)).toHaveLength(50)
    expect(listed(outputs)[0]).toEqual({
      suite: 'unit',
      name: 'test 0',
      class: 'math',
      file: '/repo/src/a.test.ts',
      line: 1,
      message: 'expected 0\nto be 0'
    })
  })

  it('stay below 32 KiB, on one line, and act on nothing', () => {
    const failures = Array.from({ length: 60 }, (_, index) => ({
      suite: 'unit',
      name: `${'漢'.repeat(5000)}${index}`,
      message: `##[error]::error::\n${'\u009b\u202e"\\'.repeat(100_000)}`,
      kind: 'failed' as const
    }))
    const text = actionOutputs(failedTests(60, { failures }))['failed-tests'] ?? ''
    expect(Buffer.byteLength(text)).toBeLessThan(32 * 1024)
    expect(text).not.toContain('\n')
    expect(text).not.toContain('##[')
    expect(listed({ 'failed-tests': text }).length).toBeGreaterThan(10)
  })

  it('hide secrets before anything is cut', () => {
    const failures = [
      { suite: 'unit', name: 'a', message: `${'x'.repeat(495)}hunter2hunter2`, kind: 'failed' as const }
    ]
    const hide = (text: string): string => text.replaceAll('hunter2hunter2', '***')
    expect(actionOutputs(failedTests(1, { failures }), {}, hide)['failed-tests']).not.toContain('hunt')
  })
})
