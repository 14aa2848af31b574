/** Inputs of the action as the runner hands them over. */

/**
 * The `INPUT_*` variables by kebab-case name: the runner writes names in upper case, blanks as `_`, and keeps hyphens. It
 * also hands over inputs that action.yml does not have: loadConfig refuses them.
 */
export function inputsOf(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && value !== undefined
        ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const]
        : []
    )
  )
}
