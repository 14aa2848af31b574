/** Character codes and classes of XML, for a scanner that looks at one character at a time. */
export const SPACE = 0x20
export const QUOTE = 0x22
export const APOSTROPHE = 0x27
export const SLASH = 0x2f
export const LESS = 0x3c
export const EQUALS = 0x3d
export const GREATER = 0x3e
export const QUESTION = 0x3f
export const EXCLAMATION = 0x21

const NAME_START = 1
const NAME = 2
const WHITE = 4
/** Ends the name of an attribute. */
const DELIMITER = 8

const CLASSES = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_:]/.test(character)) CLASSES[code] = NAME_START | NAME
  if (/[0-9.-]/.test(character)) CLASSES[code] = NAME
  if (/[\t\n\r ]/.test(character)) CLASSES[code] = WHITE | DELIMITER
  if (/["'<=>/]/.test(character)) CLASSES[code] = DELIMITER
}

/** Instead of a character where there is none any more; it belongs to no class. */
export const END = 0x10000

/** A plain number in any case: NaN would cost the compiled code of its callers. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END
}

export function isNameStart(code: number): boolean {
  return code < 128 ? is(code, NAME_START) : isForeignLetter(code)
}

export function isNamePart(code: number): boolean {
  return code < 128 ? is(code, NAME) : isForeignLetter(code)
}

export function isSpace(code: number): boolean {
  return code < 128 && is(code, WHITE)
}

/** Looser than a name: `[attr]`, `@click` and worse are there in real files. */
export function isAttributePart(code: number): boolean {
  return code < 128 ? !is(code, DELIMITER) : code !== END
}

function is(code: number, kind: number): boolean {
  return ((CLASSES[code] ?? 0) & kind) !== 0
}

function isForeignLetter(code: number): boolean {
  return code !== END && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
