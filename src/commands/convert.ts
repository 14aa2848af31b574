/** `convert`: coverage files of any format, together, as one that other tools take. */
import { stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { matchingFiles, shownPath } from '../config/paths.js'
import { ConfigError, messageOf, TestbedError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import type { FileCoverage } from '../readers/coverage/file-coverage.js'
import { cancelOnSignals } from '../session/cancel.js'
import { TOOL } from '../session/tool.js'
import { readReports } from '../suites/coverage/read-reports.js'

export interface ConvertOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Files and globs. */
  readonly coverage: readonly string[]
  readonly to: string
  /** Undefined: standard output. */
  readonly output: string | undefined
}

/** Milliseconds. */
const LIMIT = 600_000
/** Characters that are written at once. */
const BLOCK = 64 * 1024

/** Some of the files can't be read: what would be written is less than what was covered. */
class UnreadableError extends TestbedError {
  readonly code = 'READ'
  override readonly exitCode = 1
}

/** Nothing is written unless every file could be read. Errors: UnreadableError, ConfigError; what the file system throws. */
export async function convertCommand({ cwd, env, coverage, to, output }: ConvertOptions): Promise<number> {
  if (coverage.length === 0) {
    throw new ConfigError('--coverage: no file is named', { hint: 'for instance: --coverage coverage/lcov.info' })
  }
  const signal = AbortSignal.any([cancelOnSignals(() => process.exit(2)), AbortSignal.timeout(LIMIT)])
  const paths = await matchingFiles(coverage, cwd, '--coverage')
  const files = paths.map((path) => ({ path, name: shownPath(path, cwd), origin: path, workingDirectory: cwd }))
  const { union, problems, warnings } = await readReports(files, { workspace: await repositoryOf(cwd, env), signal })
  const [problem, ...others] = problems
  if (problem !== undefined) {
    throw new UnreadableError(problem, { details: others.length === 0 ? undefined : others.join('\n') })
  }
  const withoutLines = union.files.filter(([, file]) => !file.hasLines && file.lines.total > 0)
  const [first] = withoutLines
  if (first !== undefined) {
    const others = withoutLines.length === 1 ? '' : ` and ${withoutLines.length - 1} more source files`
    warn(`${oneLine(first[0])}${others}: left out, since only totals are known`)
  }
  for (const warning of warnings) warn(warning)
  const text = blocks(await written(to, union.files))
  if (output === undefined) await toStandardOutput(text)
  else await toFile(resolve(cwd, output), text, output)
  return 0
}

const warn = (text: string): void => void process.stderr.write(`integration-testbed: ${oneLine(text, 500)}\n`)

async function written(to: string, files: readonly (readonly [string, FileCoverage])[]): Promise<Generator<string>> {
  if (to === 'lcov') return (await import('../readers/coverage/write-lcov.js')).writeLcov(files)
  const { writeCobertura } = await import('../readers/coverage/write-cobertura.js')
  return writeCobertura(files, { version: `${TOOL.name} ${TOOL.version}`, timestamp: Date.now() })
}

function* blocks(parts: Iterable<string>): Generator<string> {
  let block = ''
  for (const part of parts) {
    block += part
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}

async function toStandardOutput(text: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false })
  } catch (error) {
    // Who reads may stop reading, as `head` does.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

async function toFile(path: string, text: Iterable<string>, shown: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new ConfigError(`--output: can't write ${oneLine(shown)}: ${oneLine(messageOf(cause))}`, { cause })
  }
}

/** The root that paths are relative to: the job's workspace, else the repository that the folder is in, else the folder. */
async function repositoryOf(cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const workspace = env.GITHUB_WORKSPACE
  if (workspace !== undefined && workspace !== '' && isInside(workspace, cwd)) return resolve(workspace)
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await stat(join(folder, '.git')).catch(() => undefined)
    if (found !== undefined) return folder
    if (dirname(folder) === folder) return cwd
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way))
}
