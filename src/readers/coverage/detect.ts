/** Of which format a coverage file is: by its beginning, never by its name. */

/** Characters that are enough to tell. */
export const HEAD = 16 * 1024
/** With the white space before them. */
export const HEAD_LIMIT = 1024 * 1024

export type Syntax = 'xml' | 'lcov' | 'go-cover'

/** `head`: how the file begins. Undefined for what is none of them. */
export function syntaxOf(head: string): Syntax | undefined {
  if (/^\s*</.test(head)) return 'xml'
  if (/^\s*mode: *(?:set|count|atomic)\s/.test(head)) return 'go-cover'
  // Test names, comments and versions may come before the first source file.
  if (/^(?:TN:|SF:)/m.test(head)) return 'lcov'
  return undefined
}

/** What else it may be, for a hint. */
export function hintFor(head: string): string {
  const formats = 'Read are LCOV, Cobertura, JaCoCo XML, Go cover profiles and Clover.'
  if (/^\s*[{[]/.test(head))
    return `It looks like JSON. ${formats} Istanbul writes them as reporters lcov and cobertura.`
  if (/^(?:GROUP,PACKAGE,CLASS)/.test(head)) return `It is JaCoCo's CSV. ${formats}`
  return formats
}
