/** Tables in GitHub's Markdown. */
import type { Piece } from './fit.js'
import { rankOf, type Part } from './ranks.js'
import { thousands } from '../sentences.js'

/** A heading that ends with `:` is aligned to the right. */
export interface Column<T> {
  readonly heading: string
  /** Escaped, without a newline. Empty: nothing to say. */
  readonly cell: (row: T) => string
  /** Left out where no row has anything to say there. */
  readonly optional?: true
}

export function tableLines<T>(columns: readonly Column<T>[], rows: readonly T[]): string[] {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const kept = columns.map(({ optional }, index) => optional !== true || cells.some((row) => row[index] !== ''))
  const line = (texts: readonly string[]): string =>
    `| ${texts
      .filter((_, index) => kept[index])
      .map((text) => (text === '' ? ' ' : text))
      .join(' | ')} |`
  return [
    line(columns.map(({ heading }) => heading.replace(/:$/, ''))),
    line(columns.map(({ heading }) => (heading.endsWith(':') ? '---:' : '---'))),
    ...cells.map(line)
  ]
}

export interface TableOptions {
  readonly part: Part
  /** What the rows are, in the plural, for what is said of those that are left out. */
  readonly what: string
  /** How many there are in all, where the rows are not all of them. */
  readonly total?: number
  /** Markdown before the table. */
  readonly before?: string
}

const FEW = 10
const MOST = 200

/** A table of all rows, up to a bound, where there is room, and of the first ones where there is not. */
export function tablePiece<T>(columns: readonly Column<T>[], rows: readonly T[], options: TableOptions): Piece {
  const { part, what, before, total = rows.length } = options
  const of = (shown: number): string => {
    const lines = tableLines(columns, rows.slice(0, shown)).join('\n')
    const rest = total - Math.min(shown, rows.length)
    return [before, lines, rest > 0 ? `and ${thousands(rest)} more ${what}` : undefined]
      .filter((text) => text !== undefined)
      .join('\n\n')
  }
  const first = { rank: rankOf(part), what, text: of(FEW) }
  if (rows.length <= FEW) return [first]
  return [first, { rank: Math.max(rankOf(part), rankOf('moreRows')), what: `some of the ${what}`, text: of(MOST) }]
}
