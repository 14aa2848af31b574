/** `tests.ndjson`: every test of every attempt, written while the JUnit files are read. */
import { closeSync, openSync, writeSync } from 'node:fs'
import type { TestRecord } from '../contract/tests.js'
import { messageOf } from '../errors.js'
import { MESSAGE_LIMIT, type ReadTest } from './read-test.js'
import { truncated } from '../platform/escape/bound.js'

/** Characters that are held before they are written. */
const BLOCK = 64 * 1024

export interface TestsFile {
  readonly path: string
  add(test: ReadTest, suite: string, attempt: number): void
  /** All that was added is with the operating system. Why that is not so, once, is returned: a warning. */
  flush(): string | undefined
  close(): void
}

/** A new file: that of an earlier run goes. A file that can't be written costs a warning, never a verdict. */
export function createTestsFile(path: string): TestsFile {
  let held = ''
  let problem: string | undefined
  let told = false
  const file = attempt(() => openSync(path, 'w', 0o600))
  function attempt<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      problem ??= `${path}: not every test is in it: ${messageOf(error)}`
      return undefined
    }
  }
  // Synchronous: the reader hands tests over faster than they could wait in line, and there may be millions.
  const write = (): void => {
    const text = withoutSeparators(held)
    held = ''
    if (file !== undefined && problem === undefined && text !== '') attempt(() => writeWhole(file, text))
  }
  return {
    path,
    add(test, suite, number) {
      held += `${JSON.stringify(recordOf(test, suite, number))}\n`
      if (held.length >= BLOCK) write()
    },
    flush() {
      write()
      if (problem === undefined || told) return undefined
      told = true
      return problem
    },
    close() {
      write()
      if (file !== undefined) closeSync(file)
    }
  }
}

/** Readers of lines end one at these separators as well, which JSON leaves as they are. */
function withoutSeparators(text: string): string {
  // Hardly any name holds one, and the look costs next to nothing.
  if (!text.includes('\u2028') && !text.includes('\u2029')) return text
  return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function writeWhole(file: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
}

function recordOf({ id, testCase, file }: ReadTest, suite: string, attempt: number): TestRecord {
  const { name, classname, line, status, flaky, durationS, startedAt, message } = testCase
  return {
    suite,
    id,
    name,
    ...(classname !== undefined && { class: classname }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    status,
    ...(flaky && { flaky }),
    ...(durationS !== undefined && { duration_s: durationS }),
    ...(startedAt !== undefined && { started_at: startedAt }),
    attempt,
    ...(message !== undefined && { message: truncated(message, MESSAGE_LIMIT) })
  }
}
