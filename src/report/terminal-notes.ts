/** What a verdict says besides success or failure, in few lines: flaky tests, coverage, budgets, what changed. */
import type { TestNote } from '../contract/results.js'
import { oneLine } from '../platform/escape/terminal.js'
import type { Colours } from '../platform/terminal/colours.js'
import { formatSeconds } from '../platform/terminal/format.js'
import { budgetSentence, changesSentence, count, coverageFacts, percent, testName } from './sentences.js'
import type { Verdict } from './verdict.js'

const NAMED = 3
const BUDGETS_SHOWN = 3

/** Nothing where there is nothing to say; the coverage of a green run is in its title. */
export function noteLines(verdict: Verdict, colours: Colours): string[] {
  return [
    ...flakyLines(verdict, colours),
    ...coverageLines(verdict),
    ...budgetLines(verdict, colours),
    ...changeLines(verdict)
  ]
}

function flakyLines({ flaky, flakyCount }: Verdict, colours: Colours): string[] {
  if (flakyCount === 0) return []
  return [`${colours.yellow('flaky:')} ${count(flakyCount, 'test')}${named(flaky, flakyCount)}`]
}

/** Of a green run only what it lost. */
function coverageLines({ coverage, changes, outcome }: Verdict): string[] {
  if (coverage === undefined) return []
  const change = changes?.coverage
  const fell = change !== undefined && change.after < change.before
  if (outcome === 'passed' && !fell) return []
  return [`coverage: ${percent(coverage.lines.percent)} ${coverageFacts(coverage, changes)}`]
}

function budgetLines({ exceeded }: Verdict, colours: Colours): string[] {
  const rest = exceeded.length - BUDGETS_SHOWN
  return [
    ...exceeded
      .slice(0, BUDGETS_SHOWN)
      .map((budget) => `${colours.yellow('slow:')} ${oneLine(budgetSentence(budget), 300)}`),
    ...(rest > 0 ? [`  and ${count(rest, 'more exceeded budget')}`] : [])
  ]
}

function changeLines({ changes }: Verdict): string[] {
  const sentence = changes === undefined ? '' : changesSentence(changes)
  if (changes === undefined || sentence === '') return []
  const slow = changes.newly_slow.slice(0, NAMED).map((test) => {
    const now = test.duration_s === undefined ? '' : ` ${formatSeconds(test.duration_s)},`
    return `  slower: ${oneLine(testName(test), 200)}${now} was ${formatSeconds(test.before_s)}`
  })
  const fixed = changes.counts.fixed === 0 ? [] : [`  fixed${named(changes.fixed, changes.counts.fixed)}`]
  return [`since the baseline: ${sentence}`, ...fixed, ...slow]
}

/** `: a, b, c and 4 more`. */
function named(notes: readonly TestNote[], total: number): string {
  const names = notes.slice(0, NAMED).map((note) => oneLine(testName(note), 200))
  if (names.length === 0) return ''
  return `: ${names.join(', ')}${total > names.length ? ` and ${total - names.length} more` : ''}`
}
