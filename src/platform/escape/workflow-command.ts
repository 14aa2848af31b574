/**
 * Workflow commands of GitHub Actions. The runner takes a line for a command that begins with `::name` after white space,
 * and `##[name]` anywhere in a line (actions/runner, `ActionCommand.cs`). It also ends a line at a lone return.
 */

/** A command's message. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a command's property. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** One line, without its newline. Properties that are absent or empty are left out. */
export function workflowCommand(
  name: string,
  message = '',
  properties: Readonly<Record<string, string | number | undefined>> = {}
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`
}

/** Text of our own that quotes foreign text: none of its lines is a command. Readable, since it is visible. */
export function breakCommands(text: string): string {
  return breakLegacyCommands(text).replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
}

/** `##[error]`, which counts in the middle of a line too. */
export function breakLegacyCommands(text: string): string {
  return text.replaceAll('##[', '# #[')
}
