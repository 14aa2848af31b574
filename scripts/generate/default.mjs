/** The default of an option in words, as Markdown. */
export function defaultOf(row) {
  return row.default === undefined ? (row.defaultText ?? 'none') : `\`${row.default}\``
}
