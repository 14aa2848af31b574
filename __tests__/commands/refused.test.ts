import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionOutputs } from '../../src/commands/action-outputs.js'
import { writeRefusal } from '../../src/commands/refused.js'
import { results } from '../../src/contract/results.js'
import { foldResults } from '../../src/run/fold/fold.js'
import { FINISHED, HEAD, journalOf, STARTED, suite, temporaryFolder } from '../run/helpers.js'

describe('a wrong flag', () => {
  const refusedIn = async (words: (path: string) => string[]) => {
    const path = join(await temporaryFolder(), 'out.json')
    await writeRefusal(['run', ...words(path)], "error: unknown option '--nonsense'")
    return results.parse(JSON.parse(await readFile(path, 'utf8')))
  }

  it.each<[string, (path: string) => string[]]>([
    ['apart', (path) => ['--nonsense', '--results-file', path]],
    ['joined', (path) => [`--results-file=${path}`, '--nonsense']],
    ['last one wins', (path) => ['--results-file', '/dev/null/x', '--results-file', path]],
    ['before the words', (path) => ['--results-file', path, '--', 'tool', '--results-file', '/dev/null/x']]
  ])('leaves results where they are named: %s', async (_what, words) => {
    expect(await refusedIn(words)).toMatchObject({ exit_code: 2, error: "unknown option '--nonsense'" })
  })
})

describe('outputs', () => {
  it('follow from the results', () => {
    const red = journalOf(STARTED, ...suite('unit', { passed: 3, failed: 1, skipped: 2 }), FINISHED)
    expect(actionOutputs(foldResults(HEAD, red))).toEqual({
      'exit-code': '1',
      outcome: 'failure',
      'run-id': HEAD.run_id,
      'tests-total': '6',
      'tests-passed': '3',
      'tests-failed': '1',
      'tests-errors': '0',
      'tests-skipped': '2'
    })
    expect(actionOutputs(foldResults(HEAD, []))).toMatchObject({ 'exit-code': '2', outcome: 'error' })
    expect(actionOutputs(foldResults(HEAD, journalOf(FINISHED)))).toMatchObject({
      'exit-code': '0',
      outcome: 'success'
    })
  })
})
