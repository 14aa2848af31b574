/** Our own lines and foreign output on one stream: a line of ours never continues one of theirs. */
import { colouredText, plainText } from '../escape/terminal.js'
import { breakCommands } from '../escape/workflow-command.js'
import type { Sink, ViewOptions } from './reporter.js'

export interface LinePrinter {
  /** Printed as it is. */
  raw(text: string): void
  /** One or several lines of our own; ends with a newline. */
  line(text: string): void
}

/** `onWrite` is called after each. */
export function createLinePrinter(out: Sink, onWrite: () => void = () => undefined): LinePrinter {
  let atLineStart = true
  const print = (text: string) => {
    if (text === '') return
    out.write(text)
    atLineStart = text.endsWith('\n')
    onWrite()
  }
  return {
    raw: print,
    line: (text) => print(`${atLineStart ? '' : '\n'}${text.replace(/\n+$/, '')}\n`)
  }
}

/** A line of ours as it may be printed: redacted, with colours only where they are wanted, and no workflow command. */
export function ownText(text: string, options: Pick<ViewOptions, 'redactor' | 'colours' | 'actions'>): string {
  const safe = options.redactor().text(options.colours ? colouredText(text) : plainText(text))
  return options.actions ? breakCommands(safe) : safe
}
