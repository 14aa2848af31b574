/**
 * Foreign text in GitHub's Markdown. GitHub links mentions, issue references and addresses after entities have been
 * resolved, so these are broken by a zero-width space; nothing of that happens inside code.
 */
import { bounded } from './bound.js'
import { escapeHtml } from './html.js'
import { plainText } from './terminal.js'

const ZERO_WIDTH_SPACE = '\u200b'
// As GitHub's manual on mathematical expressions says: a backslash is not enough for it.
const DOLLAR = '<span>$</span>'
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', $: DOLLAR }
// What takes no room on a page can hide in a name. The joiners (U+200C, U+200D) are letters' and emojis' own.
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu

/** Running text on one line. `limit` in characters of the source. */
export function markdownText(text: string, limit = 500): string {
  return unlinked(flat(text, limit))
    .replace(/[\\`*_{}[\]()#|~!^]/g, '\\$&')
    .replace(/[&<>"$]/g, (sign) => HTML[sign] ?? sign)
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`))
}

/** One line as code, with a fence that the text does not contain. */
export function inlineCode(text: string, limit = 500): string {
  const content = flat(text, limit)
  if (content === '') return ''
  const fence = '`'.repeat(longestRun(content) + 1)
  // CommonMark takes one space off each side: needed where the content itself begins or ends with a back-tick.
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${content}${padding}${fence}`
}

/** A block of code whose fence can't be closed by its content. Ends without a newline. */
export function fencedBlock(text: string, limit = 20_000): string {
  const content = bounded(visible(text), limit).replace(/\n+$/, '')
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${fence}text\n${content}\n${fence}`
}

/** One line as code where Markdown is not read: within an HTML element, such as the summary of folded details. */
export function htmlCode(text: string, limit = 300): string {
  const content = flat(text, limit)
  return content === '' ? '' : `<code>${escapeHtml(content)}</code>`
}

/** A table cell of running text. */
export function tableCell(text: string, limit = 300): string {
  return markdownText(text, limit)
}

/** A table cell of code: a pipe ends the cell even there, unless a backslash stands before it (GFM, 4.10). */
export function codeCell(text: string, limit = 300): string {
  // A backslash of the text before a pipe would take part in that: `\|` can't be written in a cell otherwise.
  return inlineCode(text.replace(/\\(?=\\*\|)/g, '＼'), limit).replaceAll('|', '\\|')
}

/** Mentions, references and addresses that GitHub would turn into links, and names of emojis. */
function unlinked(text: string): string {
  return text
    .replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
    .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${ZERO_WIDTH_SPACE}`)
}

function flat(text: string, limit: number): string {
  return bounded(
    visible(text.slice(0, limit * 8 + 100))
      .replace(/\s+/g, ' ')
      .trim(),
    limit
  )
}

function visible(text: string): string {
  return plainText(text).replace(INVISIBLE, '')
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
