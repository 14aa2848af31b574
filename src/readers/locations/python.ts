/** Python: tracebacks, and the places that pytest prints below the source. Both name the innermost call last. */
import { frame, plainFamily, type Family } from './frame.js'

// Also within an exception group (`| `, `+ `) and in what pytest quotes (`E `).
const TRACEBACK = /^[\s|+E]{0,200}File "(?<file>[^"]{1,500})", line (?<line>\d{1,9})(?:, in (?<in>.{1,200}))?/
const plain = plainFamily(/\.(?<ext>pyx?|ipynb):(?<line>\d{1,9})(?=[:\s]|$)(?:: in (?<in>\w{1,200}))?/)

export const python: Family = {
  innermostLast: true,
  read(line, next) {
    const groups = TRACEBACK.exec(line)?.groups
    if (groups === undefined) return plain.read(line, next)
    return frame(groups.file ?? '', groups.line, { ...(groups.in !== undefined && { in: groups.in }) })
  }
}
