/** What is really started for a suite's command. */
import type { Suite } from '../config/config.js'
import { shellQuoted } from './shell-quoted.js'

export type Words = readonly [string, ...string[]]

/** Text goes to the shell, behind `-c`; words are run as they are. */
export function commandWords({ command, shell }: Pick<Suite, 'command' | 'shell'>): Words {
  const words = typeof command === 'string' ? [...shell.trim().split(/\s+/), '-c', command] : command
  const [program = '', ...args] = words
  return [program, ...args]
}

/** One line that a reader can paste into a shell; text stays as it was written. */
export function commandText(command: Suite['command']): string {
  if (typeof command === 'string') return command.trim()
  return command.map(shellQuoted).join(' ')
}
