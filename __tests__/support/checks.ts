/** What several scenarios look at. */
import { expect } from 'vitest'
import type { Diagnosis, Results } from '../../src/contract/results.js'
import type { Ended } from './cli.js'

/** Tests that passed, failed, were in error, were skipped. */
export function totals({ tests }: Results): object {
  const { total, passed, failed, errors, skipped } = tests
  return { total, passed, failed, errors, skipped }
}

/** What the diagnosis says of a service; of the whole run where none is named. */
export function diagnosed(results: Results, service?: string): string {
  const about = (entry: Diagnosis): boolean => service === undefined || entry.service === service
  const found = (results.diagnosis ?? []).filter(about)
  expect(found, `diagnosis of ${service ?? 'the run'}: ${JSON.stringify(results.diagnosis)}`).not.toEqual([])
  return JSON.stringify(found)
}

/** The verdict and the results file agree; what is green has run its tests. */
export function expectCode(ran: Ended & { results: Results }, code: 0 | 1 | 2): void {
  expect({ process: ran.code, file: ran.results.exit_code }, ran.output).toEqual({ process: code, file: code })
  if (code === 0) expect(ran.results.suites?.map(({ status }) => status)).toContain('ok')
}

/** A refusal: the line that says which run it was, one for the cause, one for the way out; no trace of the program's code. */
export function expectOneLine(ended: Ended): void {
  const lines = ended.output.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length, ended.output).toBeLessThanOrEqual(3)
  expect(ended.output).not.toMatch(/^\s+at .*[:)]/m)
  expect(ended.output).not.toContain('dist/cli')
}
