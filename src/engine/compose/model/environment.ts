/** The environment of compose's processes. */
export interface ImageVariables {
  readonly imageTag: string
  readonly imageRegistry?: string | undefined
}

/** Nothing but plain text, no hints, no menu, no colours. */
const QUIET = { COMPOSE_ANSI: 'never', COMPOSE_MENU: 'false', COMPOSE_PROGRESS: 'plain', DOCKER_CLI_HINTS: 'false' }

/** For reading the user's files: all that compose takes from the environment, and the images under test. */
export function composeEnvironment(env: NodeJS.ProcessEnv, images?: ImageVariables): NodeJS.ProcessEnv {
  return {
    ...env,
    ...QUIET,
    ...(images && { IMAGE_TAG: images.imageTag }),
    ...(images?.imageRegistry !== undefined && { IMAGE_REGISTRY: images.imageRegistry })
  }
}

/** What selects files, services and names: decided already for the generated file. */
const SELECTING = [
  'COMPOSE_FILE',
  'COMPOSE_PROFILES',
  'COMPOSE_PROJECT_NAME',
  'COMPOSE_ENV_FILES',
  'COMPOSE_PATH_SEPARATOR',
  'COMPOSE_COMPATIBILITY'
]

/**
 * For every call on the generated file. `sourced` are the variables that its environment-sourced secrets and configs
 * need and that compose found in env files (`ResolvedModel.sourcedVariables`): those files are not read again.
 */
export function generatedEnvironment(
  env: NodeJS.ProcessEnv,
  sourced: Readonly<Record<string, string>> = {}
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !SELECTING.includes(name))
  return { ...sourced, ...Object.fromEntries(kept), ...QUIET, COMPOSE_DISABLE_ENV_FILE: 'true' }
}
