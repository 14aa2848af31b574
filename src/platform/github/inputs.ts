/** The action's inputs, read without the toolkit, which takes long to load. */

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Inputs that were given: the runner sets `INPUT_<NAME>`, upper-cased, spaces as `_`, hyphens as they are. Inputs that are
 * empty count as not given. Not for post: there, inputs are evaluated anew and may be null.
 */
export function readInputs(names: readonly string[], environment: Environment): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const name of names) {
    const value = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? ''
    if (value !== '') inputs[name] = value
  }
  return inputs
}
