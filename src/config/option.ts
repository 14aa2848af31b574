/** What the table says of an option. */
import type * as z from 'zod/mini'

export const CLI_COMMANDS = ['run', 'up', 'down', 'status', 'logs', 'env', 'report', 'merge', 'cache', 'reap'] as const
export type CliCommand = (typeof CLI_COMMANDS)[number]

export const GROUPS = [
  'Files',
  'Testbed',
  'Images',
  'Variables for tests',
  'Tests',
  'Results',
  'Logs and teardown'
] as const
export type Group = (typeof GROUPS)[number]

/**
 * How the value is written. In inputs: `list` one entry a line, `map` one `NAME=value` a line, `yaml` as in the file.
 * As flags: `list` and `map` repeated, `boolean` as `--name` and `--no-name`.
 */
export type Form = 'text' | 'boolean' | 'list' | 'map' | 'yaml'

export interface Option {
  /** Of the value as YAML has it. Its output is in the units of Config: milliseconds, bytes. */
  readonly schema: z.ZodMiniType
  readonly form: Form
  readonly group: Group
  /** One line, Markdown code spans allowed. */
  readonly description: string
  /** Read by the schema as if it stood in the file. */
  readonly default?: string | boolean
  /** Where there is no fixed default: what happens then. */
  readonly defaultText?: string
  /** Name of the value in the help: `file`, `duration`. */
  readonly placeholder?: string
  /** Whether it is an input of the action. */
  readonly input: boolean
  /** Whether it is a key of testbed.yml. */
  readonly file: boolean
  /** Commands of the command line that take it as a flag. */
  readonly commands: readonly CliCommand[]
  /** A second flag: `-f`, `--test`. */
  readonly alias?: string
}

/** Commands that start a testbed. */
export const STARTING = ['run', 'up'] as const satisfies readonly CliCommand[]
/** Commands that read the compose file. */
export const MODELLING = ['run', 'up', 'cache'] as const satisfies readonly CliCommand[]
/** Commands that bring images. */
export const CACHING = ['run', 'up', 'cache'] as const satisfies readonly CliCommand[]
/** Commands that look for a testbed of this place. */
export const FINDING = ['run', 'up', 'down', 'status', 'logs', 'env'] as const satisfies readonly CliCommand[]
/** Commands that say how tests reach the services. */
export const ADDRESSING = ['run', 'up', 'env'] as const satisfies readonly CliCommand[]
/** Commands that run tests. */
export const TESTING = ['run'] as const satisfies readonly CliCommand[]
/** Commands that say what tests came to, whoever ran them. */
export const REPORTING = ['run', 'report'] as const satisfies readonly CliCommand[]
/** Commands that make results of files that exist. */
export const READING = ['report', 'merge'] as const satisfies readonly CliCommand[]

/** Most options: an input and a key of the file too. */
export const ANYWHERE = { input: true, file: true } as const
