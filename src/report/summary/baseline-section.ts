import type { Comparison, Results } from '../../contract/results.js'
import { htmlCode, markdownText } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { changesSentence, signed, thousands } from '../sentences.js'
import type { Group, Piece } from './fit.js'
import { foldedGroup } from './folded.js'
import { columnsOf } from './notes-section.js'
import { rankOf } from './ranks.js'
import { tablePiece, type Column } from './table.js'

type Slow = Comparison['newly_slow'][number]

/** One line; folded, what changed test by test. */
export function baselineGroups({ baseline, suites = [] }: Results): Group[] {
  if (baseline === undefined) return []
  const { counts, new_failures, fixed, newly_slow, lacks } = baseline
  const [name, place, time, message] = columnsOf(suites.length > 1, 'Message')
  const before: Column<Slow> = { heading: 'Before:', cell: ({ before_s }) => formatSeconds(before_s) }
  const part = 'changedTests'
  const table = (total: number, what: string) =>
    ({
      part,
      what,
      total,
      before: `**${what.slice(0, 1).toUpperCase()}${what.slice(1)}** (${thousands(total)})`
    }) as const
  const pieces: Piece[] = [
    [{ rank: rankOf('changes'), what: 'what changed since the baseline', text: againstLine(baseline) }],
    ...(new_failures.length === 0
      ? []
      : [tablePiece([name, place, message], new_failures, table(counts.new_failures, 'new failures'))]),
    ...(fixed.length === 0 ? [] : [tablePiece([name, place], fixed, table(counts.fixed, 'fixed tests'))]),
    ...(newly_slow.length === 0
      ? []
      : [tablePiece<Slow>([name, time, before, place], newly_slow, table(counts.newly_slow, 'newly slow tests'))]),
    ...lacks
      .slice(0, 10)
      .map((line): Piece => [
        { rank: rankOf(part), what: 'what the baseline lacks', text: `- ${markdownText(line, 300)}` }
      ])
  ]
  return [foldedGroup(headOf(baseline), pieces)]
}

function headOf(baseline: Comparison): string {
  const { counts, coverage } = baseline
  const sign = counts.new_failures > 0 ? '🆕 ' : ''
  const parts = [changesSentence(baseline), coverage && `coverage ${signed(coverage.after - coverage.before)} points`]
  const changes = parts.filter((part) => part !== undefined && part !== '').join(', ')
  return `${sign}<b>Since the baseline</b>: ${changes === '' ? 'no test changed' : changes}`
}

/** Which run it is compared with, and how many tests there are more or fewer. */
function againstLine({ run_id, completed_at, tests }: Comparison): string {
  const deltas = (['total', 'passed', 'failed', 'errors', 'skipped'] as const)
    .filter((key) => tests[key] !== 0)
    .map((key) => `${key} ${signed(tests[key])}`)
  const when = htmlCode(completed_at.slice(0, 16).replace('T', ' '))
  return `<div>Compared with ${htmlCode(run_id, 100)} of ${when} UTC; tests: ${deltas.length === 0 ? 'as many' : deltas.join(', ')}</div>`
}
