/**
 * A corpus of real files, if there is one: a folder with an INDEX.tsv that has, among others, the columns `path`,
 * `exp_*` (what the source's own tests state), `counted_*` (a plain count of elements) and `attr_*`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJunit } from '../../../src/readers/junit/read-junit.js'

const corpus = process.env.JUNIT_CORPUS ?? ''
const index = join(corpus, 'INDEX.tsv')
const SETS = [
  ['counted_testcases', 'counted_failed', 'counted_error', 'counted_skipped'],
  ['exp_tests', 'exp_failures', 'exp_errors', 'exp_skipped'],
  ['attr_tests', 'attr_failures', 'attr_errors', 'attr_skipped']
]

test.skipIf(corpus === '' || !existsSync(index))('the corpus of JUNIT_CORPUS', { timeout: 300_000 }, async () => {
  const [header = '', ...lines] = readFileSync(index, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  const wrong: string[] = []
  for (const line of lines) {
    const cells = line.split('\t')
    const cell = (start: string): string => cells[columns.findIndex((column) => column.startsWith(start))] ?? ''
    const { totals, incomplete } = await readJunit(join(corpus, cell('path')), { signal: AbortSignal.timeout(60_000) })
    const found = [totals.total, totals.failed, totals.errors, totals.skipped].join(' ')
    const known = SETS.map((set) => set.map((name) => cell(name) || '0').join(' '))
    if (!known.includes(found) || incomplete)
      wrong.push(`${cell('path')}: ${found} instead of one of ${known.join(', ')}`)
  }
  // Plain counts know neither tests that did not run by their `status` nor attempts without a failure.
  expect(wrong.length / lines.length, wrong.join('\n')).toBeLessThan(0.01)
})
