import { TestbedError, type TestbedErrorOptions } from '../errors.js'

/** A JUnit file that can't be read: empty, no XML, another kind of XML. The message names the file. */
export class ReadError extends TestbedError {
  readonly code = 'READ'
  override readonly exitCode = 1
  readonly file: string
  /** The message without the file. */
  readonly problem: string

  constructor(file: string, problem: string, options: TestbedErrorOptions = {}) {
    super(`${file}: ${problem}`, options)
    this.file = file
    this.problem = problem
  }
}
