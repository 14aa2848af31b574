import { join } from 'node:path'

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
export const resultsPathOf = (outputDirectory: string): string => join(outputDirectory, 'results.json')

/** The Markdown summary in the output directory. */
export const SUMMARY_FILE = 'summary.md'

/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
export function resultsFileNamed(option: unknown): string {
  return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json'
}
