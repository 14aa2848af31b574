/** What has to be redacted of what reached the model, and the words that must stay readable. */
import { open } from 'node:fs/promises'
import type { SecretCandidate, SecretSources } from '../../../platform/redactor-policy.js'
import { readDotenv } from './files.js'
import { passedThrough, variablesIn } from './interpolation.js'
import { trackedFiles } from './tracked.js'
import type { ComposeModel, RawModel } from './types.js'
import { envFilesOf } from './undefined-variables.js'

/** Bytes of a file of `secrets:` that are looked at. */
const LARGEST_SECRET = 64 * 1024

export interface SecretContext {
  readonly model: ComposeModel
  readonly raw: RawModel | undefined
  /** `ResolvedModel.variableFiles`: the env files of compose itself. */
  readonly variableFiles: readonly string[]
  readonly workingDirectory: string
  readonly env: NodeJS.ProcessEnv
  /** `ResolvedModel.sourcedVariables`. */
  readonly sourcedVariables?: Readonly<Record<string, string>> | undefined
}

/** Reads files and asks git once. Errors: the signal's reason only. */
export async function secretSources(context: SecretContext, signal: AbortSignal): Promise<SecretSources> {
  const { model, raw, variableFiles, workingDirectory } = context
  const serviceFiles = Object.values(raw?.services ?? {}).flatMap(envFilesOf)
  const files = [...new Set([...variableFiles, ...serviceFiles])]
  const [entries, tracked, declared] = await Promise.all([
    Promise.all(files.map(async (file) => ({ file, entries: await readDotenv(file) }))),
    trackedFiles(files, workingDirectory, signal),
    declaredSecrets(context)
  ])
  const literals = new Set(
    entries.filter(({ file }) => tracked.has(file)).flatMap((one) => one.entries.map(({ value }) => value))
  )
  const untracked = entries.filter(({ file }) => !tracked.has(file)).flatMap((one) => one.entries)
  const fromEnvironment = environmentValues(context).filter(({ value }) => !literals.has(value))
  return { candidates: [...fromEnvironment, ...untracked, ...declared], harmless: harmlessWords(model) }
}

/** Values of the process environment that the file asks for by `${NAME}`, or hands on by name alone. */
export function environmentValues({
  raw,
  model,
  env
}: Pick<SecretContext, 'raw' | 'model' | 'env'>): SecretCandidate[] {
  const names = raw ? variablesOfModel(raw) : namesByValue(model, env)
  return [...names].flatMap((name) => {
    const value = env[name]
    return value === undefined || value === '' ? [] : [{ name, value }]
  })
}

function variablesOfModel(raw: RawModel): Set<string> {
  const names = variablesIn(raw)
  for (const service of Object.values(raw.services)) {
    for (const name of passedThrough(service.environment)) names.add(name)
  }
  return names
}

/** Without the uninterpolated model: variables whose very value is that of a container's variable. */
function namesByValue(model: ComposeModel, env: NodeJS.ProcessEnv): Set<string> {
  const values = new Set(Object.values(model.services).flatMap((service) => Object.values(service.environment ?? {})))
  return new Set(
    Object.entries(env).flatMap(([name, value]) => (value !== undefined && values.has(value) ? [name] : []))
  )
}

/** Contents of `secrets:`, from files and from the environment. */
async function declaredSecrets({ model, env, sourcedVariables }: SecretContext): Promise<SecretCandidate[]> {
  const variables = { ...sourcedVariables, ...env }
  const secrets = await Promise.all(
    Object.entries(model.secrets ?? {}).map(async ([key, secret]) => {
      const value =
        secret?.content ??
        (secret?.environment === undefined ? undefined : variables[secret.environment]) ??
        (secret?.file === undefined ? undefined : await beginning(secret.file))
      return value === undefined ? [] : [{ name: `secrets.${key}`, value: value.trim() }]
    })
  )
  return secrets.flat()
}

/** undefined where the file is larger than a secret is, or can't be read: compose says so when it matters. */
async function beginning(path: string): Promise<string | undefined> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    return size > LARGEST_SECRET ? undefined : await file.readFile('utf8')
  } catch {
    return undefined
  }
}

/** `POSTGRES_USER`, `MYSQL_DATABASE`, `RABBITMQ_DEFAULT_VHOST` ...: not what protects, and what logs are full of. */
const NAMING = /(?:^|_)(?:USER|USERNAME|DB|DB_?NAME|DATABASE|VHOST|SCHEMA)$/i

/** Names of services, images, users and databases. */
export function harmlessWords(model: ComposeModel): string[] {
  const words = Object.entries(model.services).flatMap(([name, service]) => [
    name,
    service.container_name,
    ...imageWords(service.image),
    ...Object.entries(service.environment ?? {}).map(([key, value]) => (NAMING.test(key) ? value : undefined))
  ])
  return [...new Set(words.filter((word) => word !== undefined && word !== null && word !== '').map(String))]
}

/** The reference, its repository, the last part of that, its tag, its registry. */
function imageWords(image = ''): (string | undefined)[] {
  const repository = image.replace(/@.*$/, '').replace(/:[^/]*$/, '')
  const tag = /:([^/@]+)(?:@|$)/.exec(image)?.[1]
  const parts = repository.split('/')
  return [image, repository, parts.at(-1), tag, parts.length > 1 ? parts[0] : undefined]
}
