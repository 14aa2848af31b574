import { plainText } from './terminal.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}

/** Foreign text as HTML text or as a quoted attribute value. Control and bidi characters are removed, newlines stay. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign)
}
