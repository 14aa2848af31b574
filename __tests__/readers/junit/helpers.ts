import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JunitParser } from '../../../src/readers/junit/parser.js'
import { readJunit } from '../../../src/readers/junit/read-junit.js'
import type { JunitSummary, TestCase } from '../../../src/readers/junit/types.js'

const folder = mkdtempSync(join(tmpdir(), 'itb-junit-'))
let files = 0

export function file(content: string | Uint8Array): string {
  const path = join(folder, `${files++}.xml`)
  writeFileSync(path, content)
  return path
}

export interface Read extends JunitSummary {
  readonly cases: readonly TestCase[]
  /** `total passed failed errors skipped` */
  readonly counts: string
}

export async function read(content: string | Uint8Array): Promise<Read> {
  return readPath(file(content))
}

export async function readPath(path: string): Promise<Read> {
  const cases: TestCase[] = []
  const summary = await readJunit(path, {
    signal: AbortSignal.timeout(15_000),
    onCase: (testCase) => cases.push(testCase)
  })
  return withCounts(summary, cases)
}

/** Text that comes in these pieces, without a file. */
export function parse(chunks: readonly string[]): Read {
  const cases: TestCase[] = []
  const parser = new JunitParser('test.xml', (testCase) => cases.push(testCase))
  for (const chunk of chunks) parser.push(chunk)
  return withCounts(parser.end(), cases)
}

function withCounts(summary: JunitSummary, cases: readonly TestCase[]): Read {
  const { total, passed, failed, errors, skipped } = summary.totals
  return { ...summary, cases, counts: `${total} ${passed} ${failed} ${errors} ${skipped}` }
}

/** Cases of one suite. */
export const suite = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
