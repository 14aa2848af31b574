/** `env`: the variables by which tests find the services of the testbed that is up. */
import { loadConfig } from '../config/load.js'
import { ConfigError } from '../errors.js'
import { writeFileAtomically } from '../run/json-file.js'
import { readTestbed } from '../session/testbed.js'
import { variablesFor } from '../session/variables.js'
import { FORMATS, formatVariables } from '../suites/export.js'
import { print, type CommandContext } from './context.js'
import { findRun } from './find-run.js'

export interface EnvOptions {
  readonly format: string
  readonly output: unknown
}

export async function envCommand(context: CommandContext, { format, output }: EnvOptions): Promise<number> {
  const known = FORMATS.find((name) => name === format)
  if (known === undefined)
    throw new ConfigError(`--format: there is no format ${format}`, { hint: `there are ${FORMATS.join(', ')}` })
  const { plan, folder } = await findRun(context)
  const { env, cwd, flags } = context
  const [config, instances] = await Promise.all([loadConfig({ flags, inputs: {}, env, cwd }), readTestbed(folder)])
  if (instances === undefined)
    throw new ConfigError(`${plan.run_id} is not up yet`, { hint: 'see: integration-testbed status' })
  // What this shell has from an earlier `env` is to be replaced, not respected.
  const { variables } = variablesFor(config, plan, instances, {})
  const text = formatVariables(variables, context.json ? 'json' : known)
  if (typeof output === 'string') await writeFileAtomically(output, text, 0o600)
  else print(text)
  return 0
}
