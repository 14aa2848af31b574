/** Flags of the command line, from the table of options. */
import type { Command, Option as Flag } from 'commander'
import { GROUPS, type CliCommand, type Option } from './option.js'
import { OPTION_NAMES, optionOf, type OptionName } from './options.js'

/** Options that a command takes, in the order of their groups. */
function optionsOf(command: CliCommand): readonly OptionName[] {
  const taken = OPTION_NAMES.filter((name) => optionOf(name).commands.includes(command))
  return GROUPS.flatMap((group) => taken.filter((name) => optionOf(name).group === group))
}

/** For the help: no code spans, the default at the end. */
function describe(option: Option): string {
  const value = option.default === undefined ? option.defaultText : String(option.default)
  const more = [
    option.form === 'list' || option.form === 'map' ? 'repeatable' : undefined,
    option.form === 'boolean' || value === undefined ? undefined : `default: ${value}`
  ].filter((part) => part !== undefined)
  const line = `${option.description.replace(/\.$/, '')}${more.length > 0 ? ` (${more.join('; ')})` : ''}`
  return line.replaceAll('`', '')
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

function flagFor(command: Command, name: OptionName): Flag {
  const option = optionOf(name)
  const names = option.alias === undefined ? `--${name}` : `${option.alias}, --${name}`
  const value = option.form === 'boolean' ? '' : ` <${option.placeholder ?? 'value'}>`
  const flag = command.createOption(`${names}${value}`, describe(option)).helpGroup(`${option.group}:`)
  return option.form === 'list' || option.form === 'map' ? flag.argParser(collect) : flag
}

/** Adds the options that this command takes, grouped, with their defaults in the help only. */
export function addFlags(command: Command, name: CliCommand): Command {
  for (const option of optionsOf(name)) {
    command.addOption(flagFor(command, option))
    // For a value of the file that is to be undone once: known, but no line of the help.
    if (optionOf(option).form === 'boolean') command.addOption(command.createOption(`--no-${option}`).hideHelp())
  }
  return command
}

/** The flags that were given, by kebab-case name: `flags` of loadConfig. */
export function flagsOf(command: Command, name: CliCommand): Readonly<Record<string, unknown>> {
  const given = optionsOf(name).flatMap((option) => {
    const key = option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return command.getOptionValueSource(key) === 'cli'
      ? [[option, command.getOptionValue(key) as unknown] as const]
      : []
  })
  return Object.fromEntries(given)
}
