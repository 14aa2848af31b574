/**
 * The one table of options: inputs of the action, flags of the command line and keys of testbed.yml, and from it
 * action.yml, the help, the reference and the JSON Schema. An option that is not built is not in it.
 */
import * as z from 'zod/mini'
import { imageOptions } from './options/images.js'
import { artifactOptions } from './options/artifacts.js'
import { reportOptions } from './options/reports.js'
import { testbedOptions } from './options/testbed.js'
import { testOptions } from './options/tests.js'
import type { Option } from './option.js'
import { knownServiceKeys } from './service-facts.js'
import { suiteKeys } from './suite.js'

export const options = { ...testbedOptions, ...imageOptions, ...testOptions, ...reportOptions, ...artifactOptions }
export type OptionName = keyof typeof options

// Object.keys forgets the names.
export const OPTION_NAMES = Object.keys(options) as readonly OptionName[]

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

/** The row of an option, without the narrow types of its schema. */
export function optionOf(name: OptionName): Option {
  return options[name]
}

type Shape = { [N in OptionName]: z.ZodMiniOptional<(typeof options)[N]['schema']> }

/** Whatever one source gives, or the file: all options, none required. */
export const optionValues = z.strictObject(
  // Object.fromEntries forgets the names; they are those of the table.
  Object.fromEntries(OPTION_NAMES.map((name) => [name, z.optional(options[name].schema)])) as Shape
)
/** Values in the units of Config: milliseconds, bytes. */
export type OptionValues = z.output<typeof optionValues>

/** Known keys at a path of the file, for suggestions. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'suites') return Object.keys(suiteKeys)
  if (path[0] === 'services') return knownServiceKeys(path.slice(2))
  return OPTION_NAMES
}
