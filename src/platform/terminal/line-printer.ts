/** Our own lines and foreign output on one stream: a line of ours never continues one of theirs. */
import type { Sink } from './reporter.js'

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
