/** What `x-testbed` and testbed.yml say of each service. */
import { parseServiceFacts, type ServiceFacts } from '../../../config/service-facts.js'
import * as z from 'zod/mini'
import { ConfigError } from '../../../errors.js'
import type { ComposeModel, RawModel } from './types.js'

/**
 * Facts by service; `services.<name>` of testbed.yml wins over the compose file. `file` names the compose file in messages.
 * Errors: ConfigError for a wrong key or value, or a name that the compose file does not have.
 */
export function factsOf(
  model: ComposeModel,
  raw: RawModel | undefined,
  ofConfiguration: Readonly<Record<string, ServiceFacts>>,
  file: string
): Map<string, ServiceFacts> {
  requireKnownServices(Object.keys(ofConfiguration), 'services', model, raw)
  return new Map(
    Object.entries(model.services).map(([name, service]) => [
      name,
      { ...parseServiceFacts(service['x-testbed'], `${file}: services.${name}.x-testbed`), ...ofConfiguration[name] }
    ])
  )
}

/** Errors: ConfigError for a name in the option `key` that no service has, selected or not. */
export function requireKnownServices(
  names: readonly string[],
  key: string,
  model: ComposeModel,
  raw: RawModel | undefined
): void {
  const known = Object.keys((raw ?? model).services)
  const stranger = names.find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new ConfigError(`${key}: the compose file has no service ${stranger}`, {
    hint: `its services are ${known.join(', ')}`
  })
}

const resourceFacts = z.optional(z.strictObject({ 'keep-name': z.optional(z.boolean()) }))

/** The `x-testbed` of networks and volumes has one key. Errors: ConfigError. */
export function checkResourceFacts(model: ComposeModel, file: string): void {
  for (const section of ['networks', 'volumes'] as const) {
    for (const [name, resource] of Object.entries(model[section] ?? {})) {
      if (resourceFacts.safeParse(resource?.['x-testbed']).success) continue
      throw new ConfigError(`${file}: ${section}.${name}.x-testbed: expected keep-name: true or false`)
    }
  }
}
