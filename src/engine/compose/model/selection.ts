/** Checks of a resolved model that compose leaves out, or makes only when a service starts. */
import * as z from 'zod/mini'
import { ConfigError } from '../../../errors.js'
import type { ComposeModel, RawModel } from './types.js'

const profiled = z.object({ profiles: z.array(z.string()) })

/** Compose takes an unknown profile, and a selection without a service, in silence. Errors: ConfigError. */
export function checkSelection(model: ComposeModel, raw: RawModel | undefined, profiles: readonly string[]): void {
  const known = new Set(
    Object.values(raw?.services ?? {}).flatMap((one) => profiled.safeParse(one).data?.profiles ?? [])
  )
  const list = [...known].sort().join(', ')
  const unknown = raw && profiles.find((profile) => profile !== '*' && !known.has(profile))
  if (unknown !== undefined) {
    throw new ConfigError(`profiles: no service has the profile ${unknown}`, {
      hint: known.size === 0 ? 'the compose file has no profiles' : `its profiles are ${list}`
    })
  }
  if (Object.keys(model.services).length > 0) return
  throw new ConfigError('the compose file has no service to start', {
    hint: known.size === 0 ? undefined : `every service has a profile: choose of ${list} with profiles`
  })
}

/**
 * The variables that environment-sourced secrets and configs are made of and that are not in the environment but in env
 * files, which only `environmentOfCompose` (`config --environment`) can tell. Errors: ConfigError if one is nowhere.
 */
export async function sourcedVariables(
  model: ComposeModel,
  env: NodeJS.ProcessEnv,
  environmentOfCompose: () => Promise<string>
): Promise<Record<string, string>> {
  const wanted = (['secrets', 'configs'] as const).flatMap((section) =>
    Object.entries(model[section] ?? {}).flatMap(([key, value]) =>
      value?.environment !== undefined && value.content === undefined && env[value.environment] === undefined
        ? [{ key: `${section}.${key}`, variable: value.environment }]
        : []
    )
  )
  if (wanted.length === 0) return {}
  const lines = (await environmentOfCompose()).split('\n')
  return Object.fromEntries(
    wanted.map(({ key, variable }) => {
      const line = lines.find((one) => one.startsWith(`${variable}=`))
      if (line === undefined) {
        throw new ConfigError(`${key}: variable ${variable} is not set`, {
          hint: `set ${variable} in the environment or in .env`
        })
      }
      return [variable, line.slice(variable.length + 1)]
    })
  )
}
