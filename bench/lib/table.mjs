/** One table for people: Markdown that reads well on a terminal too. */
export function renderTable(rows) {
  const head = ['what', 'median (min to max)', 'ratio, difference', 'target', '']
  const cells = rows.map(({ what, value, beside = '', target = '', met }) => [
    what,
    value,
    beside,
    target,
    verdict(met)
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column].length), 3))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

function verdict(met) {
  return met === undefined ? '' : met ? 'met' : 'missed'
}
