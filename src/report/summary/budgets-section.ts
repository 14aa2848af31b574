import type { Budget, Results } from '../../contract/results.js'
import { codeCell, htmlCode } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { count } from '../sentences.js'
import type { Group } from './fit.js'
import { foldedGroup } from './folded.js'
import { tablePiece, type Column } from './table.js'

const COLUMNS: readonly Column<Budget>[] = [
  { heading: 'Budget', cell: (budget) => `${signOf(budget)} ${codeCell(budget.name, 100)}` },
  { heading: 'Of', cell: ({ of = '' }) => codeCell(of, 100), optional: true },
  { heading: 'Took:', cell: ({ actual_s }) => formatSeconds(actual_s) },
  { heading: 'Allowed:', cell: ({ max_s }) => formatSeconds(max_s) },
  { heading: 'If exceeded', cell: ({ action }) => (action === 'fail' ? 'fails' : 'warns') }
]

/** One line; folded, each of them, the exceeded ones first. */
export function budgetGroups({ budgets = [] }: Results): Group[] {
  if (budgets.length === 0) return []
  const exceeded = budgets.filter(({ status }) => status === 'exceeded')
  const rows = [...exceeded, ...budgets.filter(({ status }) => status === 'ok')]
  return [
    foldedGroup(headOf(exceeded, budgets.length), [tablePiece(COLUMNS, rows, { part: 'budgets', what: 'budgets' })])
  ]
}

function headOf(exceeded: readonly Budget[], total: number): string {
  const [first] = exceeded
  if (first === undefined) return `✅ <b>${count(total, 'budget')}</b> kept`
  const of = first.of === undefined ? '' : ` ${htmlCode(first.of, 100)}`
  const took = `${htmlCode(first.name, 100)}${of} took ${formatSeconds(first.actual_s)}, allowed: ${formatSeconds(first.max_s)}`
  const more = exceeded.length > 1 ? ` and ${exceeded.length - 1} more` : ''
  const sign = exceeded.some(({ action }) => action === 'fail') ? '❌' : '⚠️'
  return `${sign} <b>${exceeded.length} of ${count(total, 'budget')} exceeded</b>: ${took}${more}`
}

function signOf({ status, action }: Budget): string {
  if (status === 'ok') return '✅'
  return action === 'fail' ? '❌' : '⚠️'
}
