/** Inputs of the action as the runner hands them over. */

/**
 * The hidden input of action.yml: where the job stands in its matrix, which no variable of the runner tells. It is no option:
 * its default there is all that it ever is.
 */
export const MATRIX_INDEX = 'matrix-index'
const VARIABLE = `INPUT_${MATRIX_INDEX.toUpperCase()}`

/** Empty where the runner gives none. */
export function matrixIndexOf(env: NodeJS.ProcessEnv): string {
  return (env[VARIABLE] ?? '').trim()
}

/**
 * The `INPUT_*` variables by kebab-case name: the runner writes names in upper case, blanks as `_`, and keeps hyphens. It
 * also hands over inputs that action.yml does not have: loadConfig refuses them.
 */
export function inputsOf(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && name !== VARIABLE && value !== undefined
        ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const]
        : []
    )
  )
}
