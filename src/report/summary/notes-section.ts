/** Tests that are named although they did not fail: flaky, skipped, slow. Folded. */
import type { Results, TestNote } from '../../contract/results.js'
import { codeCell, tableCell } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { count, placeOf, testName } from '../sentences.js'
import { TESTS_FILE } from '../../contract/tests.js'
import type { Group } from './fit.js'
import { foldedGroup } from './folded.js'
import { rankOf, type Part } from './ranks.js'
import { tablePiece, type Column } from './table.js'

export function flakyGroups({ flaky_tests: notes = [], tests, suites = [] }: Results): Group[] {
  const total = Math.max(tests.flaky, notes.length)
  if (total === 0) return []
  const head = `⚠️ <b>${count(total, 'flaky test')}</b>: failed, then passed when run again`
  return [notesGroup(head, 'flaky', 'flaky tests', notes, total, columnsOf(suites.length > 1, 'Failed with'))]
}

export function skippedGroups({ skipped_tests: notes = [], tests, suites = [] }: Results): Group[] {
  const total = Math.max(tests.skipped, notes.length)
  if (total === 0) return []
  const head = `<b>${count(total, 'skipped test')}</b>`
  return [notesGroup(head, 'skipped', 'skipped tests', notes, total, columnsOf(suites.length > 1, 'Reason'))]
}

export function slowestGroups({ slowest = [], suites = [] }: Results): Group[] {
  const timed = slowest.filter(({ duration_s }) => duration_s !== undefined)
  const first = timed[0]
  if (first?.duration_s === undefined || timed.length < 2) return []
  const head = `<b>Slowest tests</b>, up to ${formatSeconds(first.duration_s)}`
  const [name, place, time] = columnsOf(suites.length > 1, '')
  return [notesGroup(head, 'slowest', 'slowest tests', timed, timed.length, [name, time, place])]
}

function notesGroup(
  head: string,
  part: Part,
  what: string,
  notes: readonly TestNote[],
  total: number,
  columns: readonly Column<TestNote>[]
): Group {
  if (notes.length === 0) {
    return foldedGroup(head, [[{ rank: rankOf(part), what, text: `Their names are in \`${TESTS_FILE}\`.` }]])
  }
  return foldedGroup(head, [tablePiece(columns, notes, { part, what, total })])
}

type Columns = readonly [Column<TestNote>, Column<TestNote>, Column<TestNote>, Column<TestNote>]

export function columnsOf(withSuite: boolean, message: string): Columns {
  return [
    { heading: 'Test', cell: (note) => codeCell(testName(note, withSuite)) },
    { heading: 'Place', cell: (note) => codeCell(placeOf(note), 200), optional: true },
    {
      heading: 'Time:',
      cell: ({ duration_s: seconds }) => (seconds === undefined ? '' : formatSeconds(seconds)),
      optional: true
    },
    { heading: message, cell: ({ message: text = '' }) => tableCell(text, 200), optional: true }
  ]
}
