/**
 * Foreign text in a Mermaid chart, whose lexer knows no quoting: what it reads as syntax (`gantt.jison`: `:` `;` `#` `%%`,
 * and entities made of them) is replaced by signs that look alike. GitHub takes a chart of at most 50,000 characters.
 */
import { truncated } from './bound.js'
import { oneLine } from './terminal.js'

/** Characters. */
export const MERMAID_LIMIT = 50_000

const ALIKE: Readonly<Record<string, string>> = {
  ':': '∶',
  ';': '；',
  '#': '＃',
  '%': '％',
  '<': '‹',
  '>': '›',
  '{': '(',
  '}': ')',
  '&': '＆',
  $: '＄',
  '"': '”',
  "'": '’',
  '`': '’',
  '\\': '∖'
}

/** A label, one line, never empty. It begins with a zero-width space: `title`, `section` or `click` would be keywords. */
export function mermaidLabel(text: string, limit = 60): string {
  const line = truncated(oneLine(text.slice(0, limit * 8), limit * 2), limit)
  return `\u200b${line === '' ? '?' : line.replace(/[:;#%<>{}&$"'`\\]/g, (sign) => ALIKE[sign] ?? sign)}`
}
