/** From what `docker compose config` prints on failure to one line that names the file, the line and the key. */
import { ComposeError, ConfigError, type TestbedError } from '../../../errors.js'
import { DEFAULT_NAMES, shown } from './files.js'
import { placeOfPath, syntaxError } from './place.js'

export interface FailureContext {
  readonly composeFiles: readonly string[]
  readonly workingDirectory: string
  /** Names of the file's services, if they are known. */
  readonly services: readonly string[]
}

type Rule = readonly [RegExp, (groups: string[], context: FailureContext) => Promise<TestbedError>]

/** What is wrong for sure, whatever variables are not set. */
const CERTAIN: readonly Rule[] = [
  [
    /no configuration file provided/,
    async (_, { workingDirectory }) =>
      new ConfigError(
        `no compose file: looked for ${DEFAULT_NAMES.join(', ')} in ${workingDirectory} and its parents`,
        {
          hint: 'name the file with compose-file (-f), or set working-directory'
        }
      )
  ],
  [
    /no such service: ([^\s:]+)/,
    async ([name = ''], { services }) =>
      new ConfigError(`services: there is no service ${name} in the compose file`, {
        hint: services.length === 0 ? undefined : `its services are ${services.join(', ')}`
      })
  ],
  [
    /failed to parse (.+?): (?:yaml: )?line (\d+): (.+)/,
    async ([file = '', line = '', message = ''], context) =>
      (await invalidYaml([file], context)) ??
      new ConfigError(`${shown(file, context.workingDirectory)}:${line}: ${message}`)
  ],
  [
    /(?:^|\n|: )yaml: ([^\n]+(?:\n\s+[^\n]+)*)/,
    async ([message = ''], context) =>
      (await invalidYaml(context.composeFiles, context)) ??
      new ConfigError(`${titleOf(context)}: invalid YAML: ${oneLine(message)}`)
  ],
  [
    /(?:validating (.+?): )?(\S+)?:? ?[Aa]dditional propert(?:y|ies) '?([^\s']+?)'? (?:is |are )?not allowed/,
    async ([file, path = '', key = ''], context) => {
      const where = await locate(context, `${path}.${key}`.replace(/^\./, ''), file)
      return new ConfigError(`${where}: unknown key ${key}${path === '' ? '' : ` in ${path}`}`)
    }
  ],
  [
    /validating (.+?): ([\w-]+(?:\.\S+)?) (.+)/,
    async ([file = '', path = '', message = ''], context) =>
      new ConfigError(`${await locate(context, path, file)}: ${path} ${message}`)
  ],
  [
    /error while interpolating (\S+): required variable (\S+) is missing a value(?:: (.+))?/,
    async ([path = '', name = '', message], context) =>
      new ConfigError(
        `${await locate(context, path)}: variable ${name} is required${message === undefined ? '' : `: ${message}`}`,
        { hint: `set ${name} in the environment or in .env` }
      )
  ],
  [
    /invalid interpolation format for (\S+?)\.?\n(?:.*\n)?(.+)/,
    async ([path = '', text = ''], context) =>
      new ConfigError(`${await locate(context, path)}: ${path} has an invalid variable: ${text.trim()}`, {
        hint: 'write $$ for a dollar'
      })
  ]
]

/** What may be the consequence of a variable that is not set. */
const POSSIBLE: readonly Rule[] = [
  [
    /env file (.+?) not found|couldn't find env file: (.+)/,
    async ([a = '', b = ''], { workingDirectory }) =>
      new ConfigError(`${shown((a || b).trim(), workingDirectory)}: there is no such env file`)
  ],
  [
    /(?:open|stat) (.+?): (no such file or directory|permission denied|is a directory)/,
    async ([file = '', problem = ''], { workingDirectory, composeFiles }) => {
      const path = shown(file, workingDirectory)
      if (problem !== 'no such file or directory') return new ConfigError(`${path}: ${problem}`)
      if (composeFiles.includes(file)) return new ConfigError(`${path}: there is no such compose file`)
      return new ConfigError(`${path}: there is no such file`, {
        hint: `${titleOf({ composeFiles, workingDirectory })} names it`
      })
    }
  ]
]

/** The error for a failure of `config`; undefined if a variable that is not set is the likelier cause. */
export async function composeFailure(
  stderr: string,
  context: FailureContext,
  variablesUnset: boolean
): Promise<TestbedError | undefined> {
  const text = withoutWarnings(stderr)
  for (const [pattern, make] of variablesUnset ? CERTAIN : [...CERTAIN, ...POSSIBLE]) {
    const match = pattern.exec(text)
    if (match) return make(match.slice(1), context)
  }
  if (variablesUnset) return undefined
  const path = /\b(services\.[\w.-]+|services\[[^\]]+\][\w.]*)/
    .exec(text)?.[1]
    ?.replaceAll('[', '.')
    .replaceAll(']', '')
  const service = /service "([^"]+)"/.exec(text)?.[1]
  const known = path ?? (service === undefined ? undefined : `services.${service}`)
  const where = known === undefined ? titleOf(context) : await locate(context, known)
  // Nothing of the file's: compose itself refused, as for an unknown flag.
  if (context.composeFiles.length === 0) return new ComposeError(`docker compose config: ${oneLine(text)}`)
  return new ConfigError(`${where}: ${oneLine(text)}`)
}

/** Compose's parser often names no file, or the line before; ours names both. */
async function invalidYaml(
  files: readonly string[],
  { workingDirectory }: FailureContext
): Promise<ConfigError | undefined> {
  const found = await syntaxError(files)
  return (
    found && new ConfigError(`${shown(found.file, workingDirectory)}:${found.line}: invalid YAML: ${found.message}`)
  )
}

async function locate(context: FailureContext, path: string, file?: string): Promise<string> {
  const place = await placeOfPath(file === undefined ? context.composeFiles : [file], path)
  if (place) return `${shown(place.file, context.workingDirectory)}:${place.line}`
  return file === undefined ? titleOf(context) : shown(file, context.workingDirectory)
}

function titleOf({ composeFiles, workingDirectory }: Omit<FailureContext, 'services'>): string {
  return composeFiles.map((file) => shown(file, workingDirectory)).join(', ') || workingDirectory
}

function withoutWarnings(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !/^time="[^"]*" level=\w+|^WARN\[/.test(line))
  return lines.join('\n').trim()
}

function oneLine(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  return line === '' ? 'failed without a word' : line.slice(0, 500)
}
