/** Text as a strict parser accepts it. */

/** Characters of the longest reference that is recognised: at the end of a chunk so many are held back. */
export const ENTITY_HOLD = 34

// Colours of terminals first, as a whole: without the escape character their rest would stay as text.
const ESCAPE = '\\x1b'
const COLOURS = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g')
/** What XML 1.0 does not allow, production 2. */
const FORBIDDEN = '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]'
const CONTROLS = new RegExp(FORBIDDEN, 'g')
const HAS_CONTROLS = new RegExp(FORBIDDEN)
const BARE_AMPERSAND = /&(?!(?:#\d{1,8}|#x[0-9a-f]{1,8}|[a-z][a-z0-9]{0,30});)/gi

/** Colours go, control characters become U+FFFD, and (outside of CDATA) bare ampersands and `<` are escaped. */
export function cleanText(text: string, escape = true): string {
  const clean = HAS_CONTROLS.test(text) ? text.replace(COLOURS, '').replace(CONTROLS, '\ufffd') : text
  if (!escape) return clean
  return clean.replace(BARE_AMPERSAND, '&amp;').replaceAll('<', '&lt;')
}
