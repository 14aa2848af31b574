/** Reads a JUnit file as it streams by: memory does not grow with it. */
import { JunitParser } from './parser.js'
import { readText } from '../read-text.js'
import type { JunitSummary, TestCase } from './types.js'

export interface ReadJunitOptions {
  readonly signal: AbortSignal
  /** Called for every case, in the order of the file. */
  readonly onCase?: (testCase: TestCase) => void
}

/**
 * Reads one file. Cut off or badly nested ones give what is there and say `incomplete`. Throws ReadError for a file that is
 * missing, empty, no XML or of another kind, and the signal's reason when that aborts. Whatever the bytes are, nothing in
 * them is executed, expanded or fetched.
 */
export async function readJunit(path: string, { signal, onCase }: ReadJunitOptions): Promise<JunitSummary> {
  const parser = new JunitParser(path, onCase ?? (() => undefined))
  for await (const text of readText(path, signal)) parser.push(text)
  return parser.end()
}
