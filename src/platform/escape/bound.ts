/** Foreign text is bounded wherever it is shown. */

/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = cutAt(text, limit)
  return `${text.slice(0, kept)}… (${text.length - kept} more characters)`
}

/** As `bounded`, but without the count: at most `limit` characters in all. */
export function truncated(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`
}

/** The last `limit` lines, each of at most `width` characters. */
export function lastLines(lines: readonly string[], limit: number, width = 500): string[] {
  return lines.slice(-limit).map((line) => truncated(line, width))
}

function cutAt(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}
