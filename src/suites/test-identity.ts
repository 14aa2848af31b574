/** What makes a test the same one in another attempt, and in another run. */
import { hash } from 'node:crypto'

export interface TestName {
  readonly name: string
  readonly class?: string | undefined
  readonly file?: string | undefined
}

/** 16 hex digits of the SHA-256 over suite, class, name and file. Not over the line: an edit above the test moves it. */
export function testId(suite: string, test: TestName): string {
  return hash('sha256', JSON.stringify([suite, test.class ?? '', test.name, test.file ?? ''])).slice(0, 16)
}
