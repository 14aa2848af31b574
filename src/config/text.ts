/** How values and keys of users stand in messages. */

/** In double quotes, control characters escaped, cut: it may be a whole file that landed in the wrong place. */
export function quoted(text: string, limit = 60): string {
  const escaped = JSON.stringify(text.length > limit ? `${text.slice(0, limit)}…` : text)
  // JSON leaves these: C1 control characters, line separators, bidirectional controls.
  return escaped.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** `suites[0].command`, `services["my.db"].kind`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_$][\w$-]{0,80}$/.test(name)) return `${text}[${quoted(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** `a string`, `a list` ...: what a YAML author calls it. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return `a ${typeof value}`
}
