/** The three sources of values, each read and checked on its own: flags, inputs, the file. */
import { dirname } from 'node:path'
import { ConfigError } from '../errors.js'
import type { Source } from './config.js'
import { didYouMean } from './nearest.js'
import {
  isOptionName,
  knownKeys,
  OPTION_NAMES,
  optionOf,
  optionValues,
  type OptionName,
  type OptionValues
} from './options.js'
import { problemsOf, say, toConfigError, type Place } from './problems.js'
import { pathText } from './text.js'
import { fromFlag, fromInput } from './written.js'

export interface Layer {
  readonly from: Source['from']
  readonly values: OptionValues
  /** How a message names an option of this source. */
  place(name: OptionName): string
  /** Folder that relative paths begin at; undefined for the working directory. */
  readonly base: string | undefined
}

type Where = 'flag' | 'input' | 'file'

function accepts(name: OptionName, where: Where): boolean {
  const option = optionOf(name)
  return where === 'flag' ? option.commands.length > 0 : option[where]
}

/** Refuses a name that is not in the table, or that is not accepted here. */
function known(name: string, where: Where, place: Place): OptionName {
  if (!isOptionName(name)) {
    const names = OPTION_NAMES.filter((other) => accepts(other, where))
    throw new ConfigError(say(place, [name], 'unknown option'), {
      hint: didYouMean(name, names, 'All options: docs/reference/options.md of integration-testbed.')
    })
  }
  if (accepts(name, where)) return name
  const option = optionOf(name)
  const others = [
    option.file ? 'in testbed.yml' : '',
    option.input ? 'as an input' : '',
    option.commands.length > 0 ? 'as a flag' : ''
  ]
  const names = { flag: 'as a flag', input: 'as an input', file: 'in testbed.yml' }
  throw new ConfigError(say(place, [name], `not accepted ${names[where]}`), {
    hint: `It can be given ${others.filter((other) => other !== '').join(' or ')}.`
  })
}

function checked(raw: Readonly<Record<string, unknown>>, place: Place): OptionValues {
  const result = optionValues.safeParse(raw)
  if (result.success) return result.data
  throw toConfigError(problemsOf(result.error.issues, raw, knownKeys), place)
}

/** Which entry of a flag or of lines is meant is plain from the message; a key of a map is not. */
function named(prefix: string): Place {
  return {
    at: ([name, ...below]) => {
      const rest = name === 'suites' ? pathText([name, ...below]).slice('suites'.length) : ''
      const key = below.find((part) => typeof part === 'string')
      return `${prefix}${String(name)}${rest}${rest === '' && key !== undefined ? `: ${pathText([key])}` : ''}`
    }
  }
}

/** Flags by kebab-case name; `undefined` counts as not given. */
export function flagLayer(flags: Readonly<Record<string, unknown>>): Layer {
  const place = named('--')
  const raw: Partial<Record<OptionName, unknown>> = {}
  for (const [key, value] of Object.entries(flags)) {
    if (value === undefined) continue
    const name = known(key, 'flag', place)
    raw[name] = fromFlag(optionOf(name), value, place.at([name]))
  }
  return { from: 'flag', values: checked(raw, place), place: (name) => place.at([name]), base: undefined }
}

/** Inputs by kebab-case name; an empty one counts as not given. */
export async function inputLayer(inputs: Readonly<Record<string, string>>): Promise<Layer> {
  const place = named('input ')
  const raw: Partial<Record<OptionName, unknown>> = {}
  for (const [key, value] of Object.entries(inputs)) {
    const text = value.trim()
    if (text === '') continue
    const name = known(key, 'input', place)
    raw[name] = await fromInput(optionOf(name), text, place.at([name]))
  }
  return { from: 'input', values: checked(raw, place), place: (name) => place.at([name]), base: undefined }
}

/** The file's text; `shownPath` names it in messages. */
export async function fileLayer(text: string, path: string, shownPath: string): Promise<Layer> {
  const { readYaml } = await import('./yaml-source.js')
  const source = readYaml(text, shownPath)
  const root: unknown = source.value ?? {}
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    throw new ConfigError(`${shownPath}: expected a map of options`, {
      hint: 'Write "name: value", one option a line.'
    })
  }
  const place: Place = { at: (at) => `${shownPath}: ${pathText(at)}`, line: source.lineOf }
  const raw: Partial<Record<OptionName, unknown>> = {}
  for (const [key, value] of Object.entries(root)) raw[known(key, 'file', place)] = value ?? undefined
  return { from: 'file', values: checked(raw, place), place: (name) => `${shownPath}: ${name}`, base: dirname(path) }
}

/** Defaults of the table. */
export function defaultLayer(): Layer {
  const raw = OPTION_NAMES.flatMap((name) => {
    const value = optionOf(name).default
    return value === undefined ? [] : [[name, value] as const]
  })
  const values = checked(Object.fromEntries(raw), { at: (path) => `default of ${pathText(path)}` })
  return { from: 'default', values, place: (name) => `default of ${name}`, base: undefined }
}

/** The value of the first layer that has one. */
export function pick<N extends OptionName>(
  layers: readonly Layer[],
  name: N
): { readonly value: NonNullable<OptionValues[N]>; readonly layer: Layer } | undefined {
  for (const layer of layers) {
    const value = layer.values[name]
    if (value !== undefined) return { value, layer }
  }
  return undefined
}
