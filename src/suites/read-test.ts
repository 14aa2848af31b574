/** A test as it was read from a JUnit file, with what the suite knows of it. */
import { isAbsolute, relative, sep } from 'node:path'
import type { TestCase } from '../readers/junit/types.js'
import { testId } from './test-identity.js'

/** Characters of a message in `tests.ndjson` and in notes. */
export const MESSAGE_LIMIT = 1024

export interface ReadTest {
  readonly id: string
  readonly testCase: TestCase
  /** As the tool named it; relative to the workspace if it lies there, so that it is the same on every machine. */
  readonly file: string | undefined
}

/** `workspace`: absolute. */
export function readTest(testCase: TestCase, suite: string, workspace: string): ReadTest {
  const { name, classname } = testCase
  const file = testCase.file === undefined ? undefined : fromWorkspace(testCase.file, workspace)
  return { id: testId(suite, { name, class: classname, file }), testCase, file }
}

function fromWorkspace(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file
  const way = relative(workspace, file)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? file : way
}
