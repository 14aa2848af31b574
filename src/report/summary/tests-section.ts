import type { Failure, Results, SuiteResult } from '../../contract/results.js'
import { escapeHtml } from '../../platform/escape/html.js'
import { truncated } from '../../platform/escape/bound.js'
import { codeCell, fencedBlock } from '../../platform/escape/markdown.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import type { Verdict } from '../verdict.js'
import { section } from './blocks.js'
import { tableLines } from './table.js'

const FAILURES_SHOWN = 50
const SUITES_SHOWN = 100
/** Characters. Fifty of them stay far below what a summary may hold. */
const MESSAGE_LIMIT = 6000

/** Totals of each suite. */
export function suiteBlocks(results: Results): string[] {
  const suites = results.suites ?? []
  if (suites.length === 0) return []
  const headings = ['Suite', 'Result', 'Passed:', 'Failed:', 'Errors:', 'Skipped:', 'Flaky:', 'Time:']
  const rows = suites.slice(0, SUITES_SHOWN).map(suiteRow)
  const rest = suites.length - rows.length
  return [section('Tests', tableLines(headings, rows)), ...(rest > 0 ? [`and ${rest} more suites`] : [])]
}

function suiteRow({ name, status, tests, duration_s: seconds }: SuiteResult): string[] {
  const counts = [tests.passed, tests.failed, tests.errors, tests.skipped, tests.flaky].map(String)
  return [codeCell(name), status, ...counts, formatSeconds(seconds)]
}

/** The failed tests with their messages, folded; then how many more there are. */
export function failureBlocks(verdict: Verdict): string[] {
  if (verdict.failureCount === 0) return []
  const shown = verdict.failures.slice(0, FAILURES_SHOWN)
  const rest = verdict.failureCount - shown.length
  return [
    '### Failed tests',
    ...shown.map(failureBlock),
    ...(rest > 0 ? [`${shown.length === 0 ? '' : 'and '}${rest} ${shown.length === 0 ? '' : 'more '}failed tests`] : [])
  ]
}

function failureBlock(failure: Failure): string {
  const group = failure.class === undefined ? '' : `${failure.class} › `
  const title = escapeHtml(oneLine(`${failure.suite}: ${group}${failure.name}`, 300))
  const place =
    failure.file === undefined ? '' : `${failure.file}${failure.line === undefined ? '' : `:${failure.line}`}`
  const where = place === '' ? '' : ` <sub><code>${escapeHtml(oneLine(place, 300))}</code></sub>`
  const message = fencedBlock(truncated(failure.message, MESSAGE_LIMIT))
  return `<details><summary><code>${title}</code>${where}</summary>\n\n${message}\n\n</details>`
}
