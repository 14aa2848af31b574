import type { Coverage, CoverageCount, Results } from '../../contract/results.js'
import { codeCell } from '../../platform/escape/markdown.js'
import { coverageFacts, percent, thousands } from '../sentences.js'
import type { Group } from './fit.js'
import { foldedGroup } from './folded.js'
import { tablePiece, type Column } from './table.js'

interface Row {
  readonly name: string
  readonly lines: CoverageCount
  readonly branches?: CoverageCount | undefined
}

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Folder', cell: ({ name }) => name },
  { heading: 'Lines:', cell: ({ lines }) => percent(lines.percent) },
  { heading: 'Covered:', cell: ({ lines }) => fraction(lines) },
  {
    heading: 'Branches:',
    cell: ({ branches }) => (branches === undefined ? '' : percent(branches.percent)),
    optional: true
  }
]

/** One line; folded, by folder. */
export function coverageGroups({ coverage, baseline }: Results): Group[] {
  if (coverage === undefined) return []
  const facts = coverageFacts(coverage, baseline)
  const head = `${signOf(coverage)}<b>Coverage ${percent(coverage.lines.percent)}</b> ${facts}`
  const rows: Row[] = [
    { name: '**all**', lines: coverage.lines, branches: coverage.branches },
    ...coverage.folders.map(({ path, lines, branches }) => ({ name: codeCell(path, 200), lines, branches }))
  ]
  return [foldedGroup(head, [tablePiece(COLUMNS, rows, { part: 'coverage', what: 'folders' })])]
}

function signOf({ status, minimum }: Coverage): string {
  if (status === 'failed') return '❌ '
  return minimum === undefined ? '' : '✅ '
}

function fraction({ covered, total }: CoverageCount): string {
  return `${thousands(covered)} of ${thousands(total)}`
}
