/** From the text of inputs and flags to values as YAML would have them. */
import { ConfigError } from '../errors.js'
import type { Option } from './option.js'
import { quoted } from './text.js'

const YAML_BOOLEANS = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const)
])

/** One entry a line; blanks around it and empty lines do not count. */
function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `NAME=value` entries; the last one of a name counts. The message does not repeat the value. */
function mapFrom(entries: readonly string[], place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map((entry) => {
      const cut = entry.indexOf('=')
      if (cut < 1) throw new ConfigError(`${place}: expected NAME=value, got ${quoted(entry)}`)
      return [entry.slice(0, cut).trim(), entry.slice(cut + 1).trim()]
    })
  )
}

/** An input's text, which is not empty. What is not understood stays text: the schema says what it expected. */
export async function fromInput(option: Option, text: string, place: string): Promise<unknown> {
  switch (option.form) {
    case 'boolean':
      return YAML_BOOLEANS.get(text) ?? text
    case 'list':
      return lines(text)
    case 'map':
      return mapFrom(lines(text), place)
    case 'yaml':
      return (await import('./yaml-source.js')).readYaml(text, place).value
    case 'text':
      return text
  }
}

/** What the command line made of a flag: text, a boolean, or a list of what was repeated. */
export function fromFlag(option: Option, value: unknown, place: string): unknown {
  if (typeof value === 'string') {
    if (option.form === 'boolean') return YAML_BOOLEANS.get(value) ?? value
    if (option.form === 'list') return [value]
    if (option.form === 'map') return mapFrom([value], place)
  }
  if (option.form === 'map' && Array.isArray(value)) return mapFrom(value.map(String), place)
  return value
}
