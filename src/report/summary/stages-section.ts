import type { Results } from '../../contract/results.js'
import { codeCell, htmlCode } from '../../platform/escape/markdown.js'
import { formatChain, formatSeconds } from '../../platform/terminal/format.js'
import { count } from '../sentences.js'
import { barsOf } from './bars.js'
import type { Group, Piece } from './fit.js'
import { foldedGroup } from './folded.js'
import { ganttChart } from './gantt.js'
import { rankOf } from './ranks.js'
import { STATUS_SIGN } from './signs.js'
import { tablePiece, type Column } from './table.js'
import { stagesInOrder, type NamedStage } from './trail.js'

const MOST_LINKS = 12

const COLUMNS: readonly Column<NamedStage>[] = [
  {
    heading: 'Stage',
    cell: ({ name, status }) => `${name.includes('.') ? '&emsp;' : ''}${STATUS_SIGN[status]} ${codeCell(name, 100)}`
  },
  { heading: 'Time:', cell: ({ duration_s: seconds }) => formatSeconds(seconds) }
]

/** A chart of stages, services and suites over time; a table for those who read the Markdown as it is. */
export function stageGroups(results: Results): Group[] {
  const stages = stagesInOrder(results)
  if (stages.length === 0) return []
  const whole = stages.filter(({ name }) => !name.includes('.'))
  const table = tablePiece(COLUMNS, stages, { part: 'stages', what: 'stages' })
  return [
    foldedGroup(`<b>${count(whole.length, 'stage')}</b>${chainOf(results)}`, [
      ...chartPieces(results, whole.length),
      table
    ])
  ]
}

function chartPieces(results: Results, stages: number): Piece[] {
  if (stages < 2) return []
  const legend = 'Grey: nothing waited for it. Red: it failed.'
  const chart = ganttChart(barsOf(results))
  return [[{ rank: rankOf('chart'), what: 'the chart of stages', text: `${chart}\n\n${legend}` }]]
}

/** What decided when the testbed was ready. */
function chainOf({ critical_chain: chain = [] }: Results): string {
  if (chain.length === 0) return ''
  const sum = formatChain(chain, (name) => htmlCode(name, 60)).replaceAll(' -> ', ' → ')
  return `, ${chain.length > MOST_LINKS ? sum.slice(0, sum.indexOf(' = ')) : sum}`
}
