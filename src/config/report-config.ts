/** The configuration of a report of files that exist: no compose file, no engine, no test command. */
import { resolve } from 'node:path'
import { ConfigError } from '../errors.js'
import type { Config, PathPattern, Suite } from './config.js'
import { DEFAULT_FAIL_ON } from './fail-on.js'
import { defaultImageTag } from './image-tag.js'
import { defaultLayer, pick, type Layer } from './layers.js'
import { deepFreeze, readConfigFile, workingDirectoryOf } from './load.js'
import { locate, type ConfigSources } from './locate.js'
import { refuseOthers } from './mode.js'
import type { OptionName, OptionValues } from './options.js'
import { isReadable } from './paths.js'
import { DEFAULT_SHELL, SINGLE_SUITE } from './suite.js'
import { suitesOf } from './suites.js'

export interface ReportConfig extends Pick<
  Config,
  | 'workingDirectory'
  | 'imageTag'
  | 'allowEmpty'
  | 'outputDirectory'
  | 'summaryFile'
  | 'minCoverage'
  | 'budgets'
  | 'failOn'
  | 'baseline'
  | 'mask'
> {
  /** What is read: the files of suites that ran elsewhere, or the results of a run. */
  readonly from:
    { readonly type: 'files'; readonly suites: readonly Suite[] } | { readonly type: 'results'; readonly path: string }
  /** The results file to write. */
  readonly out: string | undefined
  /** Whether `fail-on` was given: the results of a run say themselves what they came to. */
  readonly failOnGiven: boolean
}

/** Precedence as for a run. Throws a ConfigError of one line that names the place. */
export async function loadReportConfig(sources: ConfigSources): Promise<ReportConfig> {
  const located = await locate(sources)
  refuseOthers(located.given, 'report')
  const file = located.config === undefined ? [] : [await readConfigFile(located.config, sources.cwd)]
  const layers: readonly Layer[] = [...located.given, ...file, defaultLayer()]
  const workingDirectory = await workingDirectoryOf(layers, located.workingDirectory)
  const value = <N extends OptionName>(name: N): NonNullable<OptionValues[N]> | undefined => pick(layers, name)?.value
  const path = (name: 'output-directory' | 'summary-file' | 'baseline' | 'out'): string | undefined => {
    const found = pick(layers, name)
    return found === undefined ? undefined : resolve(found.layer.base ?? workingDirectory, found.value)
  }
  // What the file says of a run, where that puts everything else, is not meant for what is read here.
  const given = (name: 'output-directory' | 'summary-file'): string | undefined =>
    pick(located.given, name) === undefined ? undefined : path(name)
  const tag = value('image-tag') ?? (await defaultImageTag({ ...UNKNOWN, env: sources.env, workingDirectory })).value
  return deepFreeze<ReportConfig>({
    from: await originOf(layers, located.given, workingDirectory),
    workingDirectory,
    imageTag: tag,
    allowEmpty: value('allow-empty') ?? false,
    out: path('out'),
    outputDirectory: given('output-directory'),
    summaryFile: given('summary-file'),
    minCoverage: value('min-coverage'),
    budgets: Object.entries(value('budgets') ?? {}).map(([name, budget]) => ({ name, ...budget })),
    failOn: value('fail-on') ?? DEFAULT_FAIL_ON,
    failOnGiven: pick(located.given, 'fail-on') !== undefined,
    baseline: path('baseline'),
    mask: value('mask') ?? []
  })
}

const UNKNOWN = { envFile: [], composeFile: undefined }

/** What was typed counts before what `testbed.yml` says of a run; without either, the last results that lie here. */
async function originOf(
  layers: readonly Layer[],
  given: readonly Layer[],
  workingDirectory: string
): Promise<ReportConfig['from']> {
  const typed = pick(given, 'junit') ?? pick(given, 'coverage')
  const results = pick(layers, 'results-file')
  const resultsTyped = pick(given, 'results-file')
  if (typed !== undefined && resultsTyped !== undefined) {
    const other = pick(given, 'junit') === undefined ? 'coverage' : 'junit'
    throw new ConfigError(`${resultsTyped.layer.place('results-file')}: excludes ${typed.layer.place(other)}`, {
      hint: 'A report reads the one or the other; `out` names the results file to write.'
    })
  }
  const suites = resultsTyped === undefined ? suitesToRead(layers, given, workingDirectory) : []
  if (suites.length > 0) return { type: 'files', suites }
  const path = resolve(results?.layer.base ?? workingDirectory, results?.value ?? '')
  if (resultsTyped !== undefined || (await isReadable(path))) return { type: 'results', path }
  throw new ConfigError('nothing to report: neither JUnit files nor coverage nor results were named', {
    hint: 'Name them with `junit`, `coverage` or `results-file`.'
  })
}

/** Those that have files to read. */
function suitesToRead(layers: readonly Layer[], given: readonly Layer[], workingDirectory: string): readonly Suite[] {
  const timeout = 0
  const ofFile = suitesOf(layers, { workingDirectory, testTimeout: timeout })
  const typed = pick(given, 'junit') ?? pick(given, 'coverage')
  const common = (name: 'junit' | 'coverage'): readonly PathPattern[] => {
    const found = pick(layers, name)
    const base = found?.layer.base ?? workingDirectory
    return (found?.value ?? []).map((pattern) => ({ base, pattern }))
  }
  const single: Suite = {
    name: SINGLE_SUITE,
    command: '',
    shell: DEFAULT_SHELL,
    workingDirectory,
    env: {},
    junit: common('junit'),
    coverage: common('coverage'),
    timeout
  }
  const instead = typed !== undefined && pick(given, 'suites') === undefined
  const suites = instead || ofFile.length === 0 ? [single] : ofFile
  return suites.filter(({ junit, coverage }) => junit.length + coverage.length > 0)
}
