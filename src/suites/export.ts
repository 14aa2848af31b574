/** Variables as text: for a shell, an env file, a program, or a later step of a job. */
import { randomUUID } from 'node:crypto'
import { shellQuoted } from './shell-quoted.js'

export const FORMATS = ['export', 'dotenv', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** The runner fails a step that writes it: it would change every later action. */
const REFUSED_BY_RUNNER = new Set(['NODE_OPTIONS'])

export function formatVariables(variables: Readonly<Record<string, string>>, format: Format): string {
  const entries = Object.entries(variables)
  switch (format) {
    case 'export':
      return entries.map(([name, value]) => `export ${name}=${shellQuoted(value)}\n`).join('')
    case 'dotenv':
      return entries.map(([name, value]) => `${name}=${dotenvQuoted(value)}\n`).join('')
    case 'json':
      return JSON.stringify(variables, undefined, 2) + '\n'
    case 'github':
      return entries.map(([name, value]) => (REFUSED_BY_RUNNER.has(name) ? '' : githubLine(name, value))).join('')
  }
}

/** Single quotes are literal in every reader of such files; a value with one of them goes into double quotes. */
function dotenvQuoted(value: string): string {
  if (/^[\w@%+=:,./-]*$/.test(value)) return value
  if (!/['\n\r]/.test(value)) return `'${value}'`
  const escaped = value
    .replace(/[\\"$]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return `"${escaped}"`
}

/** A delimiter that no value can hold: else a value could set variables of its own. */
function githubLine(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
