/** The files by which a step tells the runner something, read as actions/runner does (`FileCommandManager.cs`). */

/**
 * `name=value` lines and `name<<DELIMITER` blocks; whichever of `=` and `<<` comes first decides. Errors: what makes the
 * runner fail the step.
 */
export function readCommandFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split(/\r\n|\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[named(line.slice(0, equals), line)] = line.slice(equals + 1)
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    if (delimiter === '') throw new Error(`Invalid format '${line}': delimiter must not be empty`)
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs[named(line.slice(0, heredoc), line)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return pairs
}

function named(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}': name must not be empty`)
  return name
}

/** GITHUB_ENV: some names are refused. */
export function readEnvironmentFile(text: string): Record<string, string> {
  const pairs = readCommandFile(text)
  const refused = Object.keys(pairs).find((name) => /^(NODE_OPTIONS|CI$|GITHUB_|RUNNER_)/i.test(name))
  if (refused !== undefined) throw new Error(`Can't store ${refused} output parameter using '$GITHUB_ENV' command`)
  return pairs
}
