/** Inputs, flags and file -> one frozen Config. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError, messageOf } from '../errors.js'
import type { Config, Source } from './config.js'
import { DEFAULT_FAIL_ON } from './fail-on.js'
import { defaultImageTag } from './image-tag.js'
import { defaultLayer, fileLayer, pick, type Layer } from './layers.js'
import { locate, type ConfigSources } from './locate.js'
import { OPTION_NAMES, type OptionName, type OptionValues } from './options.js'
import { refuseOthers } from './mode.js'
import { existingFiles, existingFolder, matchingFiles, shownPath } from './paths.js'
import { suitesOf } from './suites.js'

export type { Config, PathPattern, Source, Suite } from './config.js'
export { locate, type ConfigSources, type Located } from './locate.js'

/**
 * The configuration of a run. Precedence: flag, input, file, default. Each source is checked as a whole, so that a wrong
 * value is told even where another source overrides it. Throws a ConfigError of one line that names the place.
 */
export async function loadConfig(sources: ConfigSources): Promise<Config> {
  const located = await locate(sources)
  const { config } = located
  const file = config === undefined ? [] : [await readConfigFile(config, sources.cwd)]
  const layers: readonly Layer[] = [...located.given, ...file, defaultLayer()]
  refuseOthers(located.given, 'run')

  /** The value of an option without default. */
  const value = <N extends OptionName>(name: N): NonNullable<OptionValues[N]> | undefined => pick(layers, name)?.value
  /** The value of an option with a default in the table. */
  const must = <N extends OptionName>(name: N): NonNullable<OptionValues[N]> => {
    const found = value(name)
    if (found === undefined) throw new TypeError(`${name} has no default`)
    return found
  }
  const workingDirectory = await workingDirectoryOf(layers, located.workingDirectory)
  const path = (
    name: 'results-file' | 'output-directory' | 'summary-file' | 'baseline' | 'cache-directory'
  ): string | undefined => {
    const found = pick(layers, name)
    return found === undefined ? undefined : resolve(found.layer.base ?? workingDirectory, found.value)
  }
  const files = async (
    name: 'compose-file' | 'env-file',
    read: typeof existingFiles
  ): Promise<readonly string[] | undefined> => {
    const found = pick(layers, name)
    if (found === undefined || found.value.length === 0) return undefined
    return read(found.value, found.layer.base ?? workingDirectory, found.layer.place(name))
  }
  const composeFile = await files('compose-file', matchingFiles)
  const envFile = (await files('env-file', existingFiles)) ?? []
  const tag = value('image-tag')
  const tagByDefault =
    tag === undefined ? await defaultImageTag({ env: sources.env, workingDirectory, envFile, composeFile }) : undefined

  return deepFreeze<Config>({
    config,
    workingDirectory,
    composeFile,
    profiles: value('profiles') ?? [],
    services: namedServices(layers),
    serviceFacts: factsOf(layers),
    envFile,
    engine: must('engine'),
    projectName: value('project-name'),
    imageTag: tag ?? tagByDefault?.value ?? 'latest',
    imageRegistry: value('image-registry'),
    build: must('build'),
    cacheImages: must('cache-images'),
    cacheDirectory: path('cache-directory'),
    cacheLimit: must('cache-limit'),
    infrastructure: value('infrastructure'),
    ports: must('ports'),
    env: value('env') ?? {},
    envPrefix: value('env-prefix'),
    hostOverride: value('host-override'),
    healthTimeout: must('health-timeout'),
    startTimeout: must('start-timeout'),
    suites: suitesOf(layers, { workingDirectory, testTimeout: must('test-timeout') }),
    testTimeout: must('test-timeout'),
    hangTimeout: must('hang-timeout'),
    testRetries: must('test-retries'),
    retryCommand: value('retry-command'),
    allowEmpty: must('allow-empty'),
    allowWorkflowCommands: must('allow-workflow-commands'),
    resultsFile: path('results-file') ?? resolve(workingDirectory, must('results-file')),
    outputDirectory: path('output-directory'),
    summaryFile: path('summary-file'),
    minCoverage: value('min-coverage'),
    budgets: Object.entries(value('budgets') ?? {}).map(([name, budget]) => ({ name, ...budget })),
    failOn: value('fail-on') ?? DEFAULT_FAIL_ON,
    baseline: path('baseline'),
    artifact: must('artifact'),
    artifactName: value('artifact-name'),
    artifactRetentionDays: value('artifact-retention-days'),
    skipTeardown: must('skip-teardown'),
    stopGrace: must('stop-grace'),
    mask: value('mask') ?? [],
    logLimit: must('log-limit'),
    sources: { ...sourcesOf(layers), ...(tagByDefault === undefined ? {} : { 'image-tag': tagByDefault.source }) }
  })
}

/** Errors: ConfigError where it can't be read, or is wrong. */
export async function readConfigFile(path: string, cwd: string): Promise<Layer> {
  const shown = shownPath(path, cwd)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ConfigError(`${shown}: can't be read: ${messageOf(error)}`, { cause: error })
  })
  return fileLayer(text, path, shown)
}

/** What flags and inputs name was looked at already; the file may name one too. */
export async function workingDirectoryOf(layers: readonly Layer[], located: string): Promise<string> {
  const found = pick(layers, 'working-directory')
  if (found?.layer.base === undefined) return located
  return existingFolder(resolve(found.layer.base, found.value), found.layer.place('working-directory'))
}

/** `services` as a list is a selection; as a map, in the file only, it holds facts and selects nothing. */
function namedServices(layers: readonly Layer[]): readonly string[] {
  for (const { values } of layers) if (Array.isArray(values.services)) return values.services
  return []
}

function factsOf(layers: readonly Layer[]): Config['serviceFacts'] {
  for (const { values } of layers)
    if (values.services !== undefined && !Array.isArray(values.services)) return values.services
  return {}
}

function sourcesOf(layers: readonly Layer[]): Record<OptionName, Source> {
  const entries = OPTION_NAMES.map((name): [OptionName, Source] => {
    const layer = pick(layers, name)?.layer
    return [name, { from: layer?.from ?? 'default', place: layer?.place(name) ?? `default of ${name}` }]
  })
  // Object.fromEntries forgets the names; they are those of the table.
  return Object.fromEntries(entries) as Record<OptionName, Source>
}

export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
