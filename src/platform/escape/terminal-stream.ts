/** terminal.ts for text that comes in chunks: a sequence that is split over two is recognised. */
import { colouredText, plainText } from './terminal.js'

export interface TextFilter {
  write(chunk: string): string
  flush(): string
}

/** Longer beginnings of a sequence are not waited for. Characters. */
const LONGEST_SEQUENCE = 4096

const UNFINISHED = new RegExp(
  // eslint-disable-next-line no-control-regex -- these are what it looks for
  '(?:\\x1b(?:\\[[0-?]*[ -/]*|[PX^_\\]][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|[ -/]*)|\\x9b[0-?]*[ -/]*|[\\x90\\x98\\x9d-\\x9f][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|\\r)$'
)

/** `colours`: SGR sequences stay. */
export function createTerminalFilter({ colours }: { readonly colours: boolean }): TextFilter {
  const clean = colours ? colouredText : plainText
  let held = ''
  return {
    write(chunk) {
      const text = held + chunk
      const from = Math.max(0, text.length - LONGEST_SEQUENCE)
      const unfinished = UNFINISHED.exec(text.slice(from))
      const end = unfinished === null ? text.length : from + unfinished.index
      held = text.slice(end)
      return clean(text.slice(0, end))
    },
    flush() {
      const rest = clean(held)
      held = ''
      return rest
    }
  }
}
