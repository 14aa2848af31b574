/** From characters of a file to text: references are resolved, and what XML does not allow is taken out. */

/** Characters of the longest reference that is recognised: at the end of a chunk so many are held back. */
export const REFERENCE_LIMIT = 12

// Colours of terminals first, as a whole: without the escape character their rest would stay as text.
const ESCAPE = '\\x1b'
const COLOURS = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g')
/** What XML 1.0 does not allow, production 2. */
const FORBIDDEN = '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]'
const CONTROLS = new RegExp(FORBIDDEN, 'g')
const HAS_CONTROLS = new RegExp(FORBIDDEN)
/** Those that XML knows without a declaration. Others are text: nobody declared them. */
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])
const NUMBER = /^#(?:\d{1,8}|x[\da-f]{1,8})$/i
const SEMICOLON = 0x3b

/** Of text or an attribute's value as it stands in the file. */
export function resolved(text: string): string {
  let amp = text.indexOf('&')
  if (amp === -1) return text
  let out = ''
  let from = 0
  while (amp !== -1) {
    // Looked for within its limit only: a semicolon may be megabytes away.
    let end = amp + 1
    while (end < amp + REFERENCE_LIMIT && text.charCodeAt(end) !== SEMICOLON) end++
    const character = text.charCodeAt(end) === SEMICOLON ? characterOf(text.slice(amp + 1, end)) : undefined
    if (character !== undefined) {
      out += text.slice(from, amp) + character
      from = end + 1
    }
    amp = text.indexOf('&', Math.max(from, amp + 1))
  }
  return out + text.slice(from)
}

/** Colours go, other control characters and half characters become U+FFFD. */
export function cleaned(text: string): string {
  const clean = HAS_CONTROLS.test(text) ? text.replace(COLOURS, '').replace(CONTROLS, '\ufffd') : text
  return clean.toWellFormed()
}

/** XML 1.0, 2.11. */
export function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/**
 * The same text, in memory of its own: V8 keeps the whole chunk alive for every piece that was cut out of it.
 * Pieces below 13 characters are copies anyway.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

/** A number of a control character gives that, for `cleaned` to find. */
function characterOf(reference: string): string | undefined {
  const named = NAMED.get(reference)
  if (named !== undefined || !NUMBER.test(reference)) return named
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
