/** A Markdown table. Cells have been escaped; a heading that ends with `:` is aligned to the right. */
export function tableLines(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`
  return [
    row(headings.map((heading) => heading.replace(/:$/, ''))),
    row(headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'))),
    ...rows.map(row)
  ]
}
