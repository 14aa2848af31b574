/**
 * A corpus of real files, if there is one: a folder with an INDEX.tsv that has, among others, the columns `path`,
 * `exp_*` (what the source's own tests state, `in-failures` for errors that are not told from failures) and `counted_*`
 * (a plain count of elements).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJunit } from '../../../src/readers/junit/read-junit.js'

const corpus = process.env.JUNIT_CORPUS ?? ''
const index = join(corpus, 'INDEX.tsv')
const EXPECTED = ['exp_tests', 'exp_failures', 'exp_errors', 'exp_skipped']
const COUNTED = ['counted_testcases', 'counted_failed', 'counted_error', 'counted_skipped']

const TWICE = 'the source counts distinct names; a case that is there twice has run twice'
const BY_STATUS = 'skipped by `status` or `result` alone, which a count of elements does not see'
const NO_CASES = 'no case is in it: the attributes of the suite count'
/** Where we differ from what is stated, by the end of the path: what we read (total, failed, errors, skipped), and why. */
const DEVIATIONS: Readonly<Record<string, readonly [string, string]>> = {
  'mocha/latex-utensils.xml': ['109 0 0 0', TWICE],
  'nunit3/jenkins/NUnit-correct2.junit-xml.xml': ['218 0 0 0', TWICE],
  'test/files/xunit/mstest/fixie.junit-xml.xml': ['7 3 0 1', TWICE],
  'test/files/xunit/mstest/pickles.junit-xml.xml': ['4 1 0 0', TWICE],
  'reports/test-junit-problem-string.xml': ['7 2 1 1', 'a case with `rerunFailure` alone has failed'],
  'workspace/JENKINS-51645/input.xml': ['4 2 0 1', BY_STATUS],
  'types/googletest/testcase4/input.xml': ['24 4 0 3', BY_STATUS],
  'junit/skipped-before-class-method-multiple-test-methods.phpt.xml': ['3 0 0 3', NO_CASES],
  'junit/skipped-before-class-method.phpt.xml': ['1 0 0 1', NO_CASES],
  'junit/wdio-failures-errors.xml': ['4 0 2 0', 'two cases hold a failure and an error each: one failed test, an error']
}

test.skipIf(corpus === '' || !existsSync(index))('the corpus of JUNIT_CORPUS', { timeout: 300_000 }, async () => {
  const [header = '', ...lines] = readFileSync(index, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  const wrong: string[] = []
  const unused = new Set(Object.keys(DEVIATIONS))
  for (const line of lines) {
    const cells = line.split('\t')
    const cell = (start: string): string => cells[columns.findIndex((column) => column.startsWith(start))] ?? ''
    const path = cell('path')
    const { totals, incomplete } = await readJunit(join(corpus, path), { signal: AbortSignal.timeout(60_000) })
    const { total, failed, errors, skipped } = totals
    const stated = (cell('exp_tests') === '' ? COUNTED : EXPECTED).map((name) => cell(name) || '0')
    const told = stated[2] !== 'in-failures'
    const found = told ? [total, failed, errors, skipped] : [total, failed + errors, 'in-failures', skipped]
    const [end, deviation] = Object.entries(DEVIATIONS).find(([end]) => path.endsWith(end)) ?? []
    if (end !== undefined) unused.delete(end)
    const right = deviation?.[0] ?? stated.join(' ')
    if (found.join(' ') !== right || incomplete) wrong.push(`${path}: ${found.join(' ')} instead of ${right}`)
    if (stated.join(' ') === deviation?.[0]) wrong.push(`${path}: no deviation any more`)
  }
  expect(wrong).toEqual([])
  expect([...unused]).toEqual([])
})
