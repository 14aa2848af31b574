/** How many tests, by suite and, where a suite ran more than once, by attempt. */
import type { Results, StageStatus, TestTotals } from '../../contract/results.js'
import { codeCell } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import type { Group } from './fit.js'
import { STATUS_SIGN } from './signs.js'
import { tablePiece, type Column } from './table.js'
import { thousands } from '../sentences.js'

interface Row {
  readonly name: string
  readonly status?: StageStatus
  readonly tests: TestTotals
  readonly seconds: number
}

const number = (value: number): string => thousands(value)
const some = (value: number): string => (value === 0 ? '' : number(value))

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Suite', cell: ({ name, status }) => `${status === undefined ? '' : `${STATUS_SIGN[status]} `}${name}` },
  { heading: 'Tests:', cell: ({ tests }) => number(tests.total) },
  { heading: 'Passed:', cell: ({ tests }) => number(tests.passed) },
  { heading: 'Failed:', cell: ({ tests }) => some(tests.failed), optional: true },
  { heading: 'Errors:', cell: ({ tests }) => some(tests.errors), optional: true },
  { heading: 'Flaky:', cell: ({ tests }) => some(tests.flaky), optional: true },
  { heading: 'Skipped:', cell: ({ tests }) => some(tests.skipped), optional: true },
  { heading: 'Time:', cell: ({ seconds }) => formatSeconds(seconds) }
]

export function totalsGroups(results: Results): Group[] {
  const suites = results.suites ?? []
  if (suites.length === 0 && results.tests.total === 0) return []
  const bySuite = suites.flatMap(({ name, status, tests, duration_s, attempts = [] }): Row[] => [
    { name: codeCell(name, 100), status, tests, seconds: duration_s },
    ...attempts.map((attempt) => ({
      name: `&emsp;${STATUS_SIGN[attempt.status]} attempt ${attempt.attempt}`,
      tests: attempt.tests,
      seconds: attempt.duration_s
    }))
  ])
  const rows = suites.length === 1 ? bySuite : [allOf(results), ...bySuite]
  const pieces = [tablePiece(COLUMNS, rows, { part: 'totals', what: 'suites' })]
  return [{ joint: '\n\n', pieces }]
}

function allOf({ tests, stages, suites = [] }: Results): Row {
  const waited = suites.reduce((sum, suite) => sum + suite.duration_s, 0)
  return {
    name: '**all**',
    tests,
    seconds: stages.integration_tests.duration_s || waited || tests.duration_s
  }
}
