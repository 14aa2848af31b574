/** What an attempt after the first is told: which tests have failed so far. */
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { testRecord, type TestRecord } from '../../contract/tests.js'

export const FAILED_TESTS_FILE = 'TESTBED_FAILED_TESTS_FILE'
export const FAILED_TESTS = 'TESTBED_FAILED_TESTS'

/** Bytes of all names. Linux takes 128 KiB a variable. */
const NAMES_LIMIT = 64 * 1024
/** Characters that are held before they are written. */
const BLOCK = 64 * 1024
// eslint-disable-next-line no-control-regex -- a line is a name, and no variable holds a NUL
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g

export interface FailedTestsOptions {
  /** `tests.ndjson`, with everything of the earlier attempts in it. */
  readonly tests: string
  readonly suite: string
  /** Whether it has failed, over all attempts. */
  readonly isFailing: (id: string) => boolean
  /** Absolute: the file to write. */
  readonly target: string
  readonly signal: AbortSignal
}

/**
 * Writes the failed tests as JSON lines, each test once, readable by its owner only, and returns the variables that tell of
 * them. The file has all of them; the names are as many as a variable takes. Throws what the file system throws.
 */
export async function tellFailedTests(options: FailedTestsOptions): Promise<Record<string, string>> {
  const { target } = options
  await mkdir(dirname(target), { recursive: true })
  const file = await open(target, 'w', 0o600)
  const names = new Set<string>()
  let room = NAMES_LIMIT
  let held = ''
  try {
    for await (const { line, record } of failedTests(options)) {
      held += `${line}\n`
      if (held.length >= BLOCK) {
        await file.appendFile(held)
        held = ''
      }
      const name = record.name.replace(CONTROLS, ' ')
      const bytes = Buffer.byteLength(name) + 1
      if (names.has(name) || bytes > room) continue
      names.add(name)
      room -= bytes
    }
    await file.appendFile(held)
  } finally {
    await file.close()
  }
  return { [FAILED_TESTS_FILE]: target, [FAILED_TESTS]: [...names].join('\n') }
}

async function* failedTests({
  tests,
  suite,
  isFailing,
  signal
}: FailedTestsOptions): AsyncGenerator<{ line: string; record: TestRecord }> {
  const told = new Set<string>()
  for await (const line of createInterface({ input: createReadStream(tests, { signal }), crlfDelay: Infinity })) {
    // Most lines are of tests that passed.
    if (!line.includes('"status":"failed"') && !line.includes('"status":"error"')) continue
    const record = recordOf(line)
    if (record?.suite !== suite || told.has(record.id) || !isFailing(record.id)) continue
    told.add(record.id)
    yield { line, record }
  }
}

/** Undefined for a line that was cut off, by a full disk. */
function recordOf(line: string): TestRecord | undefined {
  try {
    return testRecord.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
