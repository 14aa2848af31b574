/** What an earlier run left: its results, and where its tests are. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathText } from '../../config/text.js'
import { problemsOf } from '../../config/problems.js'
import { results as schema, type Results } from '../../contract/results.js'
import { TESTS_FILE } from '../../contract/tests.js'
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'

const RESULTS_FILE = 'results.json'
/** Bytes. Results of 5,000 failures, each with body and output, have a tenth of it. */
const LARGEST = 128 * 1024 * 1024

export interface Baseline {
  readonly results: Results
  /** The output directory that the results lie in; undefined where the file stands alone. */
  readonly directory: string | undefined
}

/** A line that says what is wrong with a baseline, and where. */
export interface UnreadableBaseline {
  readonly problem: string
}

/**
 * `path`: absolute, a results file or an output directory; `what` names it in messages. Only the results are read: into memory, so that the file may be
 * replaced while the run goes on. Never throws: a first run has no baseline.
 */
export async function readBaseline(
  path: string,
  what = `baseline ${oneLine(path, 500)}`
): Promise<Baseline | UnreadableBaseline> {
  try {
    const isDirectory = (await stat(path)).isDirectory()
    const file = isDirectory ? join(path, RESULTS_FILE) : path
    const { size } = await stat(file)
    if (size > LARGEST) return { problem: `${what}: larger than ${LARGEST / 1024 / 1024} MiB` }
    const content: unknown = JSON.parse(await readFile(file, 'utf8'))
    const parsed = schema.safeParse(content)
    if (!parsed.success) return { problem: `${what}: ${invalid(parsed.error.issues, content)}` }
    // By this name results lie in an output directory, and nowhere else.
    const directory = isDirectory || basename(file) === RESULTS_FILE ? dirname(file) : undefined
    return { results: parsed.data, directory }
  } catch (error) {
    return { problem: `${what}: ${reason(error)}` }
  }
}

export function testsFileOf(directory: string): string {
  return join(directory, TESTS_FILE)
}

/** The first key that is wrong, and how. */
function invalid(issues: Parameters<typeof problemsOf>[0], content: unknown): string {
  const [first] = problemsOf(issues, content, () => [])
  if (first === undefined || first.path.length === 0) return 'these are no results of a run'
  return `${pathText(first.path)}: ${oneLine(first.message, 300)}`
}

function reason(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON: ${oneLine(error.message, 200)}`
  const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  return missing ? 'there are no results' : oneLine(messageOf(error), 300)
}
