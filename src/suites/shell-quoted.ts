/** POSIX: within single quotes nothing is special but the quote itself. What needs no quotes stays as it is. */
export function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
