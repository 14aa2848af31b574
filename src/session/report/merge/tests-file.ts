/** One `tests.ndjson` of those of all shards. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { testRecord, TESTS_FILE } from '../../../contract/tests.js'
import { LONGEST, readLines } from '../../../gates/baseline/test-lines.js'
import { join } from 'node:path'

/** Characters that are written at once. */
const BATCH = 1 << 20

export interface TestsPart {
  /** The output directory that it is read from. */
  readonly directory: string
  readonly suiteName: (name: string) => string
}

/**
 * Writes the lines of all parts, in their order, below `directory`. Returns for each part whether it had any; lines that are
 * no tests are left out. Errors: what the file system throws.
 */
export async function concatenateTests(
  parts: readonly TestsPart[],
  directory: string,
  signal: AbortSignal
): Promise<boolean[]> {
  const found: boolean[] = []
  const file = openSync(join(directory, TESTS_FILE), 'w', 0o644)
  try {
    for (const part of parts) found.push(await append(file, part, signal))
  } finally {
    closeSync(file)
  }
  return found
}

async function append(file: number, { directory, suiteName }: TestsPart, signal: AbortSignal): Promise<boolean> {
  let batch = ''
  let any = false
  const take = (bytes: Buffer): void => {
    const line = bytes.length > LONGEST ? undefined : renamed(bytes, suiteName)
    if (line === undefined) return
    any = true
    batch += line
    if (batch.length > BATCH) batch = writeAll(file, batch)
  }
  try {
    await readLines(join(directory, TESTS_FILE), take, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  writeAll(file, batch)
  return any
}

function renamed(bytes: Buffer, suiteName: (name: string) => string): string | undefined {
  try {
    const parsed = testRecord.safeParse(JSON.parse(bytes.toString()))
    return parsed.success ? `${JSON.stringify({ ...parsed.data, suite: suiteName(parsed.data.suite) })}\n` : undefined
  } catch {
    return undefined
  }
}

/** Returns what is left to write: nothing. */
function writeAll(file: number, text: string): string {
  let rest = Buffer.from(text)
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
  return ''
}
