/** A place that a stack trace or a failure's text names. All of it is foreign: bounded, never trusted, never opened here. */
export interface Frame {
  /** As the text names it, separators and all; of JVM frames from the class's package: `com/acme/OrderTest.java`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column?: number
  readonly function?: string
}

/** How tools of one language write places. */
export interface Family {
  /** `next` is the line after it, for those that take two. Linear in the line's length: the text is foreign. */
  read(line: string, next: string): Frame | undefined
  /** The most recent call is the last of a trace, not the first. */
  readonly innermostLast?: boolean
}

/** Longer is no path. */
const PATH_LIMIT = 500
const HARD = new Set(['"', "'", '`', '<', '>', '|', '\t', '›', '❯', '\u00a0'])
const ABSOLUTE = /(?:\/|\.{1,2}[\\/]|[A-Za-z]:[\\/]|\\\\|file:)/y

/**
 * The path that ends at `end`: back to a quote, to a bracket that closes only behind it, or to white space. Spaces belong
 * to it only where that makes it absolute: `at /my project/x.cpp:58`.
 */
export function pathBefore(line: string, end: number): string {
  let token = -1
  let depth = 0
  for (let at = end - 1; at >= -1 && end - at <= PATH_LIMIT; at--) {
    const char = at < 0 ? '' : (line[at] ?? '')
    if (char === ')' || char === ']') depth++
    const opens = (char === '(' || char === '[') && depth-- === 0
    const stops = at < 0 || opens || HARD.has(char) || (char === ' ' && line[at - 1] === ' ')
    if (!stops && char !== ' ') continue
    if (isAbsoluteAt(line, at + 1)) return line.slice(at + 1, end)
    if (token < 0) token = at + 1
    if (stops) break
  }
  return token < 0 ? '' : line.slice(token, end)
}

function isAbsoluteAt(line: string, at: number): boolean {
  ABSOLUTE.lastIndex = at
  return ABSOLUTE.test(line)
}

/** Undefined where it is no place: no file, or line 0. */
export function frame(
  file: string,
  line: string | undefined,
  rest: { column?: string; in?: string } = {}
): Frame | undefined {
  const number = Number(line)
  if (file === '' || file.startsWith('<') || !(number > 0)) return undefined
  const column = Number(rest.column)
  return {
    file,
    line: number,
    ...(column > 0 && { column }),
    ...(rest.in !== undefined && rest.in !== '' && { function: rest.in })
  }
}

/**
 * A family of the plain kind: `path.ext:line`, and where it has them columns. `place` begins at the dot before the file's
 * extension and has the named groups `ext`, `line` and, if any, `column` and `in`.
 */
export function plainFamily(place: RegExp): Family {
  return {
    read(line) {
      const found = place.exec(line)
      const groups = found?.groups
      if (found === null || groups === undefined) return undefined
      const file = pathBefore(line, found.index + 1 + (groups.ext ?? '').length)
      return frame(file, groups.line, {
        ...(groups.column !== undefined && { column: groups.column }),
        ...(groups.in !== undefined && { in: groups.in })
      })
    }
  }
}
