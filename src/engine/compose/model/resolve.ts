/** From the user's files to the resolved model: `docker compose config` is the only reader of compose files. */
import { ComposeError, messageOf } from '../../../errors.js'
import { servicesWithImageTag } from './classify.js'
import { composeVersion, findCompose, requireRecentCompose, runCompose, type ComposeCall } from './cli.js'
import { composeEnvironment } from './environment.js'
import { composeFailure } from './failure.js'
import { composeFilesOf, readDotenv, variableFilesOf } from './files.js'
import type { ComposeProgram } from './locate.js'
import { checkSelection, sourcedVariables } from './selection.js'
import { parseConfigOutput } from './text.js'
import { composeModel, rawModel, type ComposeModel, type RawModel } from './types.js'
import { undefinedVariableError, undefinedVariables } from './undefined-variables.js'

export interface ResolveOptions {
  /** Compose's current directory; absolute. */
  readonly workingDirectory: string
  /** None: compose's own discovery. */
  readonly composeFiles?: readonly string[] | undefined
  readonly profiles: readonly string[]
  /** None: all of the profiles. */
  readonly services: readonly string[]
  readonly envFiles: readonly string[]
  /** undefined: IMAGE_TAG of the environment, then of `.env`, then `latest`. */
  readonly imageTag: string | undefined
  readonly imageRegistry?: string | undefined
  readonly projectName: string
}

export interface ResolvedModel {
  readonly model: ComposeModel
  /** With its variables; undefined where compose can't print it (a variable in the path of an `include`). */
  readonly raw: RawModel | undefined
  readonly imageTag: string
  /** Services that use `${IMAGE_TAG}`. */
  readonly tagged: ReadonlySet<string>
  /** What environment-sourced secrets and configs need and compose found in env files, see `generatedEnvironment`. */
  readonly sourcedVariables: Readonly<Record<string, string>>
  /** Absolute paths, as far as they are known without reading them. */
  readonly composeFiles: readonly string[]
  /** The env files that compose took its variables from. */
  readonly variableFiles: readonly string[]
  readonly program: ComposeProgram
  readonly version: string
}

/** Needs no engine. Errors: ConfigError, ComposeError (one line each), the signal's reason. */
export async function resolveModel(
  options: ResolveOptions,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = process.env
): Promise<ResolvedModel> {
  const composeFiles = composeFilesOf(options, env)
  const variableFiles = variableFilesOf(options, composeFiles)
  const imageTag = options.imageTag ?? env.IMAGE_TAG ?? (await imageTagOf(variableFiles)) ?? 'latest'
  const variables = composeEnvironment(env, { imageTag, imageRegistry: options.imageRegistry })
  const call: ComposeCall = { cwd: options.workingDirectory, env: variables, signal }
  const program = await findCompose(call)
  const config = (args: readonly string[], over: NodeJS.ProcessEnv = {}) =>
    runCompose(program, [...selectionArgs(options), 'config', ...args], { ...call, env: { ...variables, ...over } })

  const [outcome, rawOutcome, version] = await Promise.all([
    config(options.services),
    config(['--no-interpolate']),
    composeVersion(program, { ...call, env }),
    import('yaml')
  ])
  requireRecentCompose(version)
  const raw = rawOutcome.exitCode === 0 ? await readRaw(rawOutcome.stdout) : undefined
  const unset = undefinedVariables(outcome.stderr)
  const context = { composeFiles, variableFiles, workingDirectory: options.workingDirectory, raw }

  if (outcome.exitCode !== 0) {
    const services = Object.keys(raw?.services ?? {})
    const failure =
      (await composeFailure(outcome.stderr, { ...context, services }, unset.length > 0)) ??
      (await undefinedVariableError(unset, { ...context, model: undefined })) ??
      (await composeFailure(outcome.stderr, { ...context, services }, false))
    throw failure ?? new ComposeError('docker compose config failed')
  }

  const model = await readModel(outcome.stdout)
  if (unset.length > 0) {
    const error = await undefinedVariableError(unset, { ...context, model })
    if (error) throw error
  }
  checkSelection(model, raw, options.profiles)
  const tagged = raw
    ? servicesWithImageTag(raw)
    : changedImages(model, await readModel((await config(options.services, { IMAGE_TAG: OTHER_TAG })).stdout))
  const sourced = await sourcedVariables(model, variables, async () => (await config(['--environment'])).stdout)
  return {
    model,
    raw,
    imageTag,
    tagged,
    sourcedVariables: sourced,
    composeFiles,
    variableFiles,
    program,
    version
  }
}

/** A tag that no image has: an image that changes with it uses the variable. */
const OTHER_TAG = 'integration-testbed-asks'

function changedImages(model: ComposeModel, other: ComposeModel): Set<string> {
  const names = Object.keys(model.services)
  return new Set(names.filter((name) => model.services[name]?.image !== other.services[name]?.image))
}

function selectionArgs(options: ResolveOptions): string[] {
  return [
    ...['-p', options.projectName],
    ...(options.composeFiles ?? []).flatMap((file) => ['-f', file]),
    ...options.envFiles.flatMap((file) => ['--env-file', file]),
    ...options.profiles.flatMap((profile) => ['--profile', profile])
  ]
}

async function imageTagOf(files: readonly string[]): Promise<string | undefined> {
  const entries = (await Promise.all(files.map((file) => readDotenv(file)))).flat()
  const tag = entries.findLast((entry) => entry.name === 'IMAGE_TAG')?.value
  return tag === '' ? undefined : tag
}

async function readModel(text: string): Promise<ComposeModel> {
  const parsed = composeModel.safeParse(await parseConfigOutput(text, true).catch(unreadable))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ComposeError(`docker compose config: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`)
}

async function readRaw(text: string): Promise<RawModel | undefined> {
  return rawModel.safeParse(await parseConfigOutput(text, false).catch(() => undefined)).data
}

function unreadable(cause: unknown): never {
  throw new ComposeError(`docker compose config: its output can't be read: ${messageOf(cause)}`, { cause })
}
