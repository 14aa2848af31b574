/** What reports say in one line, the same wherever they say it. Foreign names in them are not escaped: renderers do that. */
import type { Budget, Comparison, Coverage, Results, SuiteResult, TestNote } from '../contract/results.js'
import { formatSeconds } from '../platform/terminal/format.js'

type TestName = Pick<TestNote, 'suite' | 'name' | 'class'>

/** `suite: class › name`; the suite is left out where there is one only. */
export function testName({ suite, class: group, name }: TestName, withSuite = true): string {
  return `${withSuite ? `${suite}: ` : ''}${group === undefined || group === '' ? '' : `${group} › `}${name}`
}

/** `src/a.test.ts:12`, empty where it is not known. */
export function placeOf({ file, line }: Pick<TestNote, 'file' | 'line'>): string {
  return file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
}

/** `1,234.5`. Intl would do the same, and take 100 ms to begin with. */
export function thousands(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), fraction].filter((part) => part !== undefined).join('.')
}

export function count(number: number, one: string, several = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : several}`
}

/** Two digits at most, and 100 only where it is reached: `83.4 %`, `99.99 %`. */
export function percent(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return `${value < 100 ? Math.min(rounded, 99.99) : rounded} %`
}

/** `+0.4`, `−1.25`, `±0`. */
export function signed(value: number): string {
  const rounded = Math.round(value * 100) / 100
  if (rounded === 0) return '±0'
  return `${rounded > 0 ? '+' : '−'}${thousands(Math.abs(rounded))}`
}

/** What there is to say after the percentage: `of lines (1,234 of 1,480), minimum 85 %, −0.5 points since the baseline`. */
export function coverageFacts(coverage: Coverage, changes: Comparison | undefined): string {
  const { lines, minimum } = coverage
  const change = changes?.coverage
  return [
    `of lines (${thousands(lines.covered)} of ${thousands(lines.total)})`,
    ...(minimum === undefined ? [] : [`minimum ${percent(minimum)}`]),
    ...(change === undefined ? [] : [`${signed(change.after - change.before)} points since the baseline`])
  ].join(', ')
}

/** Why a suite failed, besides the number of its failed tests, which every report has at its head. */
export function furtherReasons({ reasons, tests: { total, failed, errors } }: SuiteResult): string[] {
  const counted = new RegExp(`^${failed + errors} of ${total} tests? failed$`)
  return reasons.filter((reason) => failed + errors === 0 || !counted.test(reason))
}

/** `budget service-start: api took 12.0 s, allowed: 10.0 s`. */
export function budgetSentence({ name, of, actual_s, max_s }: Budget): string {
  return `budget ${name}: ${of === undefined ? '' : `${of} `}took ${formatSeconds(actual_s)}, allowed: ${formatSeconds(max_s)}`
}

/** Exceeded budgets, the longest first, without those that a line says already (`budget <name>: ...`). */
export function exceededBudgets(results: Results, said: readonly string[]): Budget[] {
  return (results.budgets ?? [])
    .filter(({ status, name }) => status === 'exceeded' && !said.some((line) => line.startsWith(`budget ${name}:`)))
    .sort((a, b) => b.actual_s - b.max_s - (a.actual_s - a.max_s))
}

/** `2 new failures, 1 still failing, 3 fixed, 1 newly slow`; empty where nothing changed. */
export function changesSentence({ counts }: Comparison): string {
  return [
    counts.new_failures === 0 ? undefined : count(counts.new_failures, 'new failure'),
    counts.still_failing === 0 ? undefined : `${thousands(counts.still_failing)} still failing`,
    counts.fixed === 0 ? undefined : `${thousands(counts.fixed)} fixed`,
    counts.newly_slow === 0 ? undefined : `${thousands(counts.newly_slow)} newly slow`
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}
