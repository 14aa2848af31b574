/** Dollars: compose prints each as `$$`, in keys too, and reads `$$` in values only as `$`. */

/** Unescapes what compose printed. */
export function unescapeDollars(text: string): string {
  return text.replaceAll('$$', '$')
}

/** Escapes the values, not the keys, of what compose will read. */
export function escapeDollars(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$')
  if (Array.isArray(value)) return value.map(escapeDollars)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeDollars(inner)]))
}
