/** The coverage of all shards together: from the reports that lie in their output directories, line by line. */
import { isAbsolute, join, normalize } from 'node:path'
import type { Coverage } from '../../../contract/results.js'
import { readReports, type ReportFile } from '../../../suites/coverage/read-reports.js'
import type { ResultsInput } from '../read-input.js'
import { relocated, type Shard } from './shard.js'

type NamedShard = Shard & { readonly input: ResultsInput }

export interface MergedCoverage {
  readonly coverage: Coverage | undefined
  /** Why it is not known, one line each. */
  readonly lacks: readonly string[]
}

/** Half of it would look like a fall: all reports of all shards that have coverage, or none. */
export async function mergeCoverage(
  shards: readonly NamedShard[],
  { cwd, env, signal }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal }
): Promise<MergedCoverage> {
  const covered = shards.filter(({ results }) => results.coverage !== undefined)
  const [only] = covered
  if (only === undefined) return { coverage: undefined, lacks: [] }
  if (shards.length === 1) return { coverage: withReports(only.results.coverage, covered), lacks: [] }
  const alone = covered.filter(({ input }) => input.directory === undefined)
  if (alone.length > 0) {
    const names = alone.map(({ name }) => name).join(', ')
    return { coverage: undefined, lacks: [`coverage: left out, since the reports of ${names} are not there`] }
  }
  const files = covered.flatMap((shard) => reportsOf(shard, cwd))
  // Of what it warns each shard has warned already.
  const { union, read, problems } = await readReports(files, {
    workspace: env.GITHUB_WORKSPACE ?? cwd,
    signal
  })
  if (problems.length > 0 || read === 0) {
    return { coverage: undefined, lacks: [`coverage: left out: ${problems[0] ?? 'no report was read'}`] }
  }
  const minima = covered.flatMap(({ results: { coverage } }) => coverage?.minimum ?? [])
  const totals = union.totals()
  const minimum = minima.length === 0 ? undefined : Math.max(...minima)
  const coverage: Coverage = {
    ...totals,
    reports: [],
    ...(minimum !== undefined && { minimum }),
    status: minimum !== undefined && totals.lines.percent < minimum ? 'failed' : 'ok'
  }
  return { coverage: withReports(coverage, covered), lacks: [] }
}

function withReports(coverage: Coverage | undefined, shards: readonly NamedShard[]): Coverage | undefined {
  if (coverage === undefined) return undefined
  const reports = shards.flatMap((shard) =>
    (shard.results.coverage?.reports ?? []).flatMap((path) => relocated(shard, 'coverage', path))
  )
  return { ...coverage, reports }
}

function reportsOf({ name, input, results }: NamedShard, workingDirectory: string): ReportFile[] {
  const { directory } = input
  if (directory === undefined) return []
  return (results.coverage?.reports ?? []).filter(isInside).map((path) => ({
    path: join(directory, path),
    name: `${name}: ${path}`,
    origin: undefined,
    workingDirectory
  }))
}

/** Results of somebody else may name any file of this machine. */
function isInside(path: string): boolean {
  return !isAbsolute(path) && !normalize(path).startsWith('..')
}
