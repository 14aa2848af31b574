/** Variables that are not set and have no default: compose warns, puts a blank string and goes on. Here they are errors. */
import * as z from 'zod/mini'
import { ConfigError } from '../../../errors.js'
import { readDotenv, shown } from './files.js'
import { variablesIn, variablesOf } from './interpolation.js'
import { placeOfVariable, type Place } from './place.js'
import type { ComposeModel, RawModel } from './types.js'

const WARNING = /The \\?"([^"\\]+)\\?" variable is not set/g

/** Names that compose warned of. */
export function undefinedVariables(stderr: string): string[] {
  return [...new Set([...stderr.matchAll(WARNING)].flatMap((match) => match[1] ?? []))]
}

export interface VariableContext {
  readonly raw: RawModel | undefined
  /** undefined where compose refused: then every service counts. */
  readonly model: ComposeModel | undefined
  readonly composeFiles: readonly string[]
  readonly variableFiles: readonly string[]
  readonly workingDirectory: string
}

interface Use {
  readonly name: string
  /** `service api`, `networks back`. */
  readonly by: string | undefined
  readonly place: Place | undefined
}

/** What is to be said of the names that something of the testbed uses; undefined if nothing does. */
export async function undefinedVariableError(
  names: readonly string[],
  context: VariableContext
): Promise<ConfigError | undefined> {
  const uses = (await Promise.all(names.map((name) => findUse(name, context)))).filter((use) => use !== undefined)
  // Compose warns in the order of a hash table.
  const [first, ...others] = uses.sort((one, other) => order(one).localeCompare(order(other)))
  if (!first) return undefined
  const { name, by, place } = first
  const where = place ? `${shown(place.file, context.workingDirectory)}:${place.line}: ` : ''
  const also = others.length === 0 ? '' : `; also ${others.map((use) => use.name).join(', ')}`
  const message = `${where}variable ${name}${by === undefined ? '' : ` of ${by}`} is not set and has no default${also}`
  const inEnvFile = place !== undefined && !context.composeFiles.includes(place.file)
  return new ConfigError(message, {
    hint: inEnvFile
      ? `set ${name}, or put the value in single quotes if its $ is meant as it is`
      : `set ${name} in the environment or in .env, or give it a default: \${${name}:-}`
  })
}

function order({ name, place }: Use): string {
  return place ? `${place.file}:${String(place.line).padStart(9, '0')} ${name}` : `~${name}`
}

async function findUse(name: string, context: VariableContext): Promise<Use | undefined> {
  const { raw, composeFiles } = context
  // Without an uninterpolated model nobody can tell who uses it.
  if (!raw) return { name, by: undefined, place: await placeOfVariable(composeFiles, name) }
  const parts = [...partsOfTestbed(raw, context.model)]
  for (const part of parts) {
    if (part.variables.has(name)) return { name, by: part.title, place: await placeOfVariable(composeFiles, name) }
  }
  for (const part of parts) {
    const place = await placeInFiles(name, part.envFiles, () => true)
    if (place) return { name, by: part.title, place }
  }
  const used = new Set(parts.flatMap((part) => [...part.variables]))
  const place = await placeInFiles(name, context.variableFiles, (variable) => used.has(variable))
  if (place) return { name, by: undefined, place }
  // Where compose refused because of it, it may be in what is gone from the uninterpolated model, as `include`.
  return context.model ? undefined : { name, by: undefined, place: await placeOfVariable(composeFiles, name) }
}

async function placeInFiles(
  name: string,
  files: readonly string[],
  matters: (variable: string) => boolean
): Promise<Place | undefined> {
  for (const file of files) {
    const entries = await readDotenv(file)
    const found = entries.find((one) => !one.literal && matters(one.name) && variablesOf(one.value).includes(name))
    if (found) return { file, line: found.line }
  }
  return undefined
}

interface Part {
  readonly title: string
  readonly variables: ReadonlySet<string>
  readonly envFiles: readonly string[]
}

const SECTIONS = ['networks', 'volumes', 'secrets', 'configs'] as const

function* partsOfTestbed(raw: RawModel, model: ComposeModel | undefined): Generator<Part> {
  for (const [name, service] of Object.entries(raw.services)) {
    if (model && !(name in model.services)) continue
    yield { title: `service ${name}`, variables: variablesIn(service), envFiles: envFilesOf(service) }
  }
  for (const section of SECTIONS) {
    const entries = z.record(z.string(), z.unknown()).safeParse(raw[section])
    for (const [name, value] of Object.entries(entries.data ?? {})) {
      if (model && !(name in (model[section] ?? {}))) continue
      yield { title: `${section}.${name}`, variables: variablesIn(value), envFiles: [] }
    }
  }
}

const envFile = z.union([z.string(), z.looseObject({ path: z.string() })])
const rawEnvFiles = z.object({ env_file: z.union([envFile, z.array(envFile)]) })

/** Paths of the `env_file`s of an uninterpolated service. */
export function envFilesOf(service: unknown): string[] {
  const parsed = rawEnvFiles.safeParse(service)
  if (!parsed.success) return []
  return [parsed.data.env_file].flat().map((file) => (typeof file === 'string' ? file : file.path))
}
