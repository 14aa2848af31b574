/** Where failed tests lie in the repository, and what the services logged meanwhile: as far as it is found in time. */
import { systemClock } from '../../platform/clock.js'
import { createRepositoryPaths, placeOf } from '../repository-paths.js'
import { excerptsFor, windowOf } from '../service-logs.js'
import type { KeptFailure } from './kept-failures.js'
import type { Found } from './tell-failures.js'

/** Failures that are few: the verdict waits for them no longer than nobody notices. */
const FEW = 20
/** Milliseconds. */
const LIMIT_FEW = 150
const LIMIT_MANY = 2_000
/** Failures with the logs of services. */
const WITH_LOGS = 50

export interface LookUpOptions {
  /** Absolute: the repository's root. */
  readonly workspace: string
  /** Absolute: of the test command. */
  readonly workingDirectory: string
  /** Absolute: the output directory. */
  readonly output: string
  readonly signal: AbortSignal
}

/** What is not found in time is left out. Never throws. */
export async function lookUp(
  failures: readonly KeptFailure[],
  options: LookUpOptions
): Promise<(failure: KeptFailure) => Found> {
  if (failures.length === 0) return () => ({})
  const found = new Map<KeptFailure, Found>()
  const add = (failure: KeptFailure, more: Found): void => void found.set(failure, { ...found.get(failure), ...more })
  const over = new AbortController()
  const signal = AbortSignal.any([options.signal, over.signal])
  const limit = failures.length <= FEW ? LIMIT_FEW : LIMIT_MANY
  const work = Promise.allSettled([places(failures, { ...options, signal }, add), logs(failures, options, signal, add)])
  await Promise.race([work, systemClock.sleep(limit, signal).catch(() => undefined)])
  over.abort()
  return (failure) => found.get(failure) ?? {}
}

type Add = (failure: KeptFailure, more: Found) => void

async function places(failures: readonly KeptFailure[], options: LookUpOptions, add: Add): Promise<void> {
  const paths = createRepositoryPaths(options)
  for (const failure of failures) {
    // One after the other: reading a trace takes its time, and the clock has to be looked at between two of them.
    const place = await placeOf(failure.testCase, paths)
    if (options.signal.aborted) return
    add(failure, place)
  }
}

async function logs(
  failures: readonly KeptFailure[],
  { output }: LookUpOptions,
  signal: AbortSignal,
  add: Add
): Promise<void> {
  const listed = failures.slice(0, WITH_LOGS)
  const windows = listed.map(({ testCase, during }, index) => ({ key: String(index), ...windowOf(testCase, during) }))
  const excerpts = await excerptsFor(windows, { output, limits: { failures: WITH_LOGS }, signal })
  for (const [index, failure] of listed.entries()) add(failure, { logs: excerpts.get(String(index)) ?? [] })
}
