import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { readCoverage } from '../../../src/readers/coverage/read-coverage.js'
import type { CoverageReport } from '../../../src/readers/coverage/types.js'
import { CoverageUnion } from '../../../src/readers/coverage/union.js'

export const FIXTURES = join(import.meta.dirname, '../../fixtures/coverage')

const folders: string[] = []
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** Removed after the test. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'itb-coverage-')))
  folders.push(path)
  return path
}

export const readFixture = (path: string): Promise<CoverageReport> => readPath(join(FIXTURES, path))

export function readPath(path: string): Promise<CoverageReport> {
  return readCoverage(path, { signal: AbortSignal.timeout(15_000) })
}

/** A report of this text. */
export function read(text: string | Uint8Array): Promise<CoverageReport> {
  const place = folder()
  writeFileSync(join(place, 'report'), text)
  return readPath(join(place, 'report')).finally(() => rmSync(place, { recursive: true, force: true }))
}

/** By file: its lines, `+` before a covered one, and `covered/total` behind those with branches. */
export function linesOf({ files }: Pick<CoverageReport, 'files'>): Record<string, string[]> {
  return Object.fromEntries(
    [...files].map(([name, file]) => [
      name,
      [...file.entries()].map(
        ({ line, covered, branches }) =>
          `${covered ? '+' : '-'}${line}${branches === undefined ? '' : ` ${branches.covered}/${branches.total}`}`
      )
    ])
  )
}

/** Under the names of the reports. */
export function unionOf(...reports: readonly CoverageReport[]): CoverageUnion {
  const union = new CoverageUnion()
  for (const { files } of reports) for (const [name, file] of files) union.add(name, file)
  return union
}
