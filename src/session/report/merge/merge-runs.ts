/** Merges what shards and matrix jobs left: all of it, or an error; a shard that is missing must not pass for a green one. */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError } from '../../../errors.js'
import type { VerdictContext } from '../../../report/verdict.js'
import { newRunId } from '../../../run/identity.js'
import { writeFailedResults } from '../../failed-before.js'
import { logTails } from '../../log-tails.js'
import { readResultsInput, type ResultsInput } from '../read-input.js'
import { reportOf, writeReport, type Report, type Written } from '../write-report.js'
import { copyFolders } from './copies.js'
import { mergeCoverage } from './coverage.js'
import { mergeResults, type Merged } from './merge-results.js'
import type { Shard } from './shard.js'
import { shardNames } from './shard-names.js'
import { clear, ensureFree, targetOf, type Target } from './target.js'
import { concatenateTests } from './tests-file.js'

export interface MergeOptions {
  /** Results files and output directories, as they were given. */
  readonly paths: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly out: string | undefined
  readonly summaryFile: string | undefined
  /** How many there must be. */
  readonly expected: number | undefined
  readonly signal: AbortSignal
}

/** Errors: ConfigError of one line that names the input; what is at `out` says then that nothing was merged. */
export async function mergeRuns(
  options: MergeOptions
): Promise<{ readonly report: Report; readonly written: Written }> {
  const target = options.out === undefined ? undefined : await targetOf(resolve(options.cwd, options.out))
  if (target !== undefined) await ensureFree(target, options)
  try {
    return await merge(options, target)
  } catch (error) {
    if (target !== undefined) await writeFailedResults(error, target.file)
    throw error
  }
}

async function merge(
  options: MergeOptions,
  target: Target | undefined
): Promise<{ readonly report: Report; readonly written: Written }> {
  const inputs = await readInputs(options)
  const names = shardNames(inputs.map(({ path }) => path))
  const copied = target?.directory !== undefined
  const shards = inputs.map((input, index): Shard & { readonly input: ResultsInput } => ({
    name: names[index] ?? '',
    results: input.results,
    copied: copied && input.directory !== undefined,
    input
  }))
  if (target?.directory !== undefined) await copyAll(shards, target.directory, target)
  const { coverage, lacks } = await mergeCoverage(shards, options)
  const merged = mergeResults(newRunId(options.env, options.cwd), shards, coverage)
  const more = [...lacks, ...leftOut(shards)]
  if (target?.directory !== undefined)
    more.push(...(await writeTests(shards, merged, target.directory, options.signal)))
  const results = { ...merged.results, warnings: [...(merged.results.warnings ?? []), ...more] }
  const report = reportOf(results, await contextOf(shards, merged))
  const written = await writeReport(report, {
    out: target?.file,
    directory: target?.directory,
    summaryFile: options.summaryFile && resolve(options.cwd, options.summaryFile)
  })
  return { report, written }
}

type Input = ResultsInput & { readonly path: string }
type NamedShard = Shard & { readonly input: ResultsInput }

async function readInputs({ paths, cwd, expected }: MergeOptions): Promise<Input[]> {
  if (paths.length === 0) throw new ConfigError('merge: no results file and no output directory was named')
  if (expected !== undefined && paths.length !== expected) {
    throw new ConfigError(`merge: ${paths.length} were named, not ${expected} as expected: ${paths.join(', ')}`, {
      hint: 'A shard that left no results has not come to its end: look at its job.'
    })
  }
  const inputs: Input[] = []
  const seen = new Map<string, string>()
  for (const given of paths) {
    const path = resolve(cwd, given)
    const input = await readResultsInput(path, given)
    const { run_id } = input.results
    const twin = seen.get(run_id)
    // Runs that failed before they began have no id.
    if (twin !== undefined && run_id !== 'none') {
      throw new ConfigError(`${input.shown}: the same run (${run_id}) as ${twin}`, { hint: 'Name each run once.' })
    }
    seen.set(run_id, input.shown)
    inputs.push({ ...input, path })
  }
  return inputs
}

async function copyAll(shards: readonly NamedShard[], directory: string, target: Target): Promise<void> {
  await clear(target)
  await mkdir(directory, { recursive: true })
  for (const { name, input } of shards) {
    if (input.directory !== undefined) await copyFolders(input.directory, directory, name)
  }
}

async function writeTests(
  shards: readonly NamedShard[],
  { suiteName }: Merged,
  directory: string,
  signal: AbortSignal
): Promise<string[]> {
  const whole = shards.filter(({ input }) => input.directory !== undefined)
  const parts = whole.map((shard) => ({
    directory: shard.input.directory ?? '',
    suiteName: (name: string) => suiteName(shard, name)
  }))
  const found = await concatenateTests(parts, directory, signal)
  return whole
    .filter(({ results }, index) => found[index] !== true && results.tests.total > 0)
    .map(({ name }) => `${name}: it has no tests.ndjson, so that of the merged runs lacks its tests`)
}

/** What the merged results can't tell, one line each. */
function leftOut(shards: readonly NamedShard[]): string[] {
  const alone = shards.filter(({ copied, input }) => !copied && input.directory === undefined)
  const compared = shards.some(({ results }) => results.baseline !== undefined)
  return [
    ...(alone.length > 0
      ? [`${alone.map(({ name }) => name).join(', ')}: given as a file alone, without its tests, logs and reports`]
      : []),
    ...(compared ? ['what changed since the baseline is left out: compare the merged results with it'] : [])
  ]
}

/** The last log lines of each shard's services, by the names that they have now. */
async function contextOf(shards: readonly NamedShard[], { serviceName }: Merged): Promise<VerdictContext> {
  const tails = new Map<string, readonly string[]>()
  for (const shard of shards) {
    if (shard.input.directory === undefined) continue
    const found = await logTails(shard.input.directory, shard.results)
    for (const { name } of shard.results.services ?? []) {
      const lines = found.logTail(name)
      if (lines.length > 0 && !tails.has(serviceName(shard, name))) tails.set(serviceName(shard, name), lines)
    }
  }
  return { logTail: (service) => tails.get(service) ?? [] }
}
