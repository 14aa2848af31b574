/** Lists for readers that take so many bytes and no more. Pure. */
import { truncated } from '../platform/escape/bound.js'
import { oneLine, plainText } from '../platform/escape/terminal.js'
import { safeJson } from '../platform/terminal/json.js'
import type { FailedTest } from '../contract/verdict-json.js'
import type { Failure } from '../contract/results.js'

export const FAILURES_NAMED = 50
const NAME_LIMIT = 300
const MESSAGE_LIMIT = 500

/** The longest head of the list whose JSON, in brackets, is at most `limit` bytes. */
export function fitting<T>(items: readonly T[], limit: number): T[] {
  let size = 2
  const kept: T[] = []
  for (const item of items) {
    size += bytesOf(item) + 1
    if (size > limit) break
    kept.push(item)
  }
  return kept
}

/** Bytes of a value as it is printed. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(safeJson(value))
}

/** `redact` sees whole texts: half a secret would not be recognised any more. */
export function failedTest(failure: Failure, redact: (text: string) => string): FailedTest {
  const name = (text: string): string => truncated(oneLine(redact(text), NAME_LIMIT), NAME_LIMIT)
  return {
    suite: name(failure.suite),
    name: name(failure.name),
    ...(failure.class !== undefined && { class: name(failure.class) }),
    ...(failure.file !== undefined && { file: name(failure.file) }),
    ...(failure.line !== undefined && { line: failure.line }),
    message: truncated(plainText(redact(failure.message).slice(0, MESSAGE_LIMIT * 8)).trim(), MESSAGE_LIMIT)
  }
}
