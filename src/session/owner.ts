import { hostname } from 'node:os'
import type { Located } from '../config/load.js'
import type { EngineEndpoint } from '../contract/plan.js'
import { ownerKey } from '../run/identity.js'

/** Whose testbed it is: that of this workspace and configuration, on this engine and runner. */
export function ownerKeyOf(
  { config, workingDirectory }: Pick<Located, 'config' | 'workingDirectory'>,
  endpoint: EngineEndpoint,
  env: NodeJS.ProcessEnv
): string {
  return ownerKey({
    engine: JSON.stringify(endpoint),
    workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
    configuration: config ?? workingDirectory,
    runner: env.RUNNER_NAME ?? hostname()
  })
}
