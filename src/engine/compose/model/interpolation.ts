/** Variables in an uninterpolated model (https://docs.docker.com/reference/compose-file/interpolation/). */
const VARIABLE = /\$(?:\{\s*)?([A-Za-z_][A-Za-z0-9_]*)/g

/** Names of the variables of one value, also those inside another's default; `$$` is a dollar. */
export function variablesOf(text: string): string[] {
  return [...text.replaceAll('$$', '').matchAll(VARIABLE)].flatMap((match) => match[1] ?? [])
}

/** Every string value at or below `value`. Keys are never interpolated. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const inner of value) yield* stringsIn(inner)
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner)
}

/** Names of all variables at or below `value`. */
export function variablesIn(value: unknown): Set<string> {
  return new Set([...stringsIn(value)].flatMap(variablesOf))
}

/** Variables that an uninterpolated `environment` hands on without a value: `- NAME` or `NAME:`. */
export function passedThrough(environment: unknown): string[] {
  if (Array.isArray(environment)) {
    return environment.filter((entry): entry is string => typeof entry === 'string' && !entry.includes('='))
  }
  if (typeof environment !== 'object' || environment === null) return []
  return Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : []))
}
