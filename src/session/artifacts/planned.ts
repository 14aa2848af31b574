/** What main decides of the artifact: post never reads inputs, which may be null by then. */
import type { Config } from '../../config/config.js'
import type { Plan } from '../../contract/plan.js'
import { artifactName, defaultArtifactName } from './artifact-name.js'

export type PlanWithArtifact = Plan & { readonly artifact: NonNullable<Plan['artifact']> }

/** undefined: none is wanted. `matrixIndex`: as the runner gives it. */
export function plannedArtifact(
  { artifact, artifactName: name, artifactRetentionDays }: Config,
  env: NodeJS.ProcessEnv,
  matrixIndex: string
): Plan['artifact'] {
  if (artifact === 'never') return undefined
  return {
    when: artifact,
    name: name === undefined ? defaultArtifactName(env, matrixIndex) : artifactName(name),
    ...(artifactRetentionDays !== undefined && { retention_days: artifactRetentionDays })
  }
}
