import { suiteEnvironment, type SuiteEnvironment } from '../suites/environment.js'
import type { Config } from '../config/load.js'
import type { Plan } from '../contract/plan.js'
import type { ReadyInstance } from './testbed.js'

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
export function variablesFor(
  config: Pick<Config, 'env' | 'envPrefix' | 'hostOverride'>,
  plan: Plan,
  instances: readonly ReadyInstance[],
  given: NodeJS.ProcessEnv,
  templates: Readonly<Record<string, string>> = {}
): SuiteEnvironment {
  return suiteEnvironment(instances, {
    runId: plan.run_id,
    output: plan.output_directory,
    templates: { ...config.env, ...templates },
    prefix: config.envPrefix,
    host: config.hostOverride,
    given
  })
}
