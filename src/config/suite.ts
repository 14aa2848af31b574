/** One entry of `suites`: a test command with its JUnit files. */
import * as z from 'zod/mini'
import { mapOf } from './keys.js'
import { command, environment, limit, text, textLike, texts } from './values.js'

/** The words of the shell that runs commands that are text; the command is added after `-c`. */
export const DEFAULT_SHELL = 'bash -eo pipefail'

/** The suite that `test-command` makes. */
export const SINGLE_SUITE = 'tests'

export const suiteKeys = {
  // It names folders and stages.
  name: {
    schema: textLike(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'a name of letters, digits, ".", "_" and "-"'),
    description: 'Name, unique: letters, digits, `.`, `_` and `-`. Required.'
  },
  command: {
    schema: command,
    description: 'Command: text, also of several lines, run by `shell`; or a list of words, run as they are. Required.'
  },
  shell: {
    schema: z.optional(text),
    description: `Shell for a command that is text. Default: \`${DEFAULT_SHELL}\`; the command follows after \`-c\`.`
  },
  'working-directory': {
    schema: z.optional(text),
    description: 'Folder that the command runs in. Default: the working directory.'
  },
  env: {
    schema: z.optional(environment),
    description: 'Variables for this suite only, as in `env`; these win.'
  },
  junit: {
    schema: z.optional(texts),
    description: 'Globs of the JUnit files that the suite writes. Default: those of `junit`.'
  },
  coverage: {
    schema: z.optional(texts),
    description: 'Globs of the coverage files that the suite writes. Default: those of `coverage`.'
  },
  timeout: {
    schema: z.optional(limit),
    description: 'As `test-timeout`, for this suite.'
  }
} as const

export const suite = mapOf(suiteKeys).check(
  z.refine((value) => value.shell === undefined || typeof value.command === 'string', {
    path: ['shell'],
    message: 'a command that is a list of words runs without a shell'
  })
)
export type SuiteValue = z.output<typeof suite>
