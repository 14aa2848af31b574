/**
 * What tests inherit of our own environment. The runner gives an action more than a `run:` step: its inputs and state, and
 * tokens that may write the cache and artifacts of the workflow, which the code of a pull request has no business with.
 */
const OF_THE_ACTION = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_URL$|CACHE_SERVICE_V2$))/

/** The environment without what is the action's alone: as in a `run:` step. Outside of an action nothing is left out. */
export function inheritedByTests(env: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  if (env.GITHUB_ACTIONS !== 'true') return { ...env }
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)))
}
