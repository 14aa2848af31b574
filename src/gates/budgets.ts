/** How long the parts of a run took, against what the user allows. Pure. */
import type { BudgetLimit } from '../config/budgets.js'
import type { Budget, Results } from '../contract/results.js'
import { oneLine } from '../platform/escape/terminal.js'
import { formatSeconds } from '../platform/terminal/format.js'

export interface CheckedBudgets {
  /** One for each service and suite where the limit is for each of them; in the order of the limits. */
  readonly budgets: readonly Budget[]
  /** Budgets of parts that this run does not have, one line each. */
  readonly warnings: readonly string[]
}

interface Measured {
  readonly of?: string
  readonly actual_s: number
}

/**
 * `results` as they stand at the verdict, `now` in milliseconds since 1970: what `pipeline` is measured by. A stage that had
 * nothing to do keeps its budget and is left out; so is `teardown`, which comes after the verdict (run/fold/teardown-budget.ts).
 */
export function checkBudgets(results: Results, limits: readonly BudgetLimit[], now: number): CheckedBudgets {
  const budgets: Budget[] = []
  const warnings: string[] = []
  for (const { name, max, action } of limits) {
    if (name === 'teardown') continue
    const measured = measure(results, name, now)
    const max_s = max / 1000
    budgets.push(
      ...measured.map(({ of, actual_s }): Budget => ({
        name,
        ...(of !== undefined && { of }),
        max_s,
        actual_s,
        status: actual_s > max_s ? 'exceeded' : 'ok',
        action
      }))
    )
    // The names of whole stages were checked with the configuration; behind the dot anything may stand.
    if (measured.length === 0 && name.includes('.'))
      warnings.push(`budget ${name}: there was no such stage in this run`)
  }
  return { budgets, warnings }
}

function measure(results: Results, name: string, now: number): Measured[] {
  switch (name) {
    case 'pipeline':
      return [{ actual_s: Math.max(0, now - Date.parse(results.started_at)) / 1000 }]
    case 'service-start':
      return (results.services ?? []).flatMap(({ name: of, ready_after_s: actual_s }) =>
        actual_s === undefined ? [] : [{ of, actual_s }]
      )
    case 'suite':
      return (results.suites ?? []).map(({ name: of, duration_s }) => ({ of, actual_s: duration_s }))
    default: {
      const stage = results.stages[name]
      return stage === undefined || stage.status === 'skipped' ? [] : [{ actual_s: stage.duration_s }]
    }
  }
}

const NAMED = 3

/** `budget service-start: api took 40.0 s, db 31.2 s, allowed: 30.0 s`: one line for all that one limit is about. */
export function exceededLine(name: string, budgets: readonly Budget[]): string {
  const slowestFirst = [...budgets].sort((a, b) => b.actual_s - a.actual_s)
  const took = slowestFirst.slice(0, NAMED).map(({ of, actual_s }, index) => {
    const time = `${index === 0 ? 'took ' : ''}${formatSeconds(actual_s)}`
    return of === undefined ? time : `${oneLine(of, 100)} ${time}`
  })
  const more = budgets.length > NAMED ? ` and ${budgets.length - NAMED} more` : ''
  return `budget ${name}: ${took.join(', ')}${more}, allowed: ${formatSeconds(budgets[0]?.max_s ?? 0)}`
}

/** What was exceeded, by the name of its limit. */
export function exceededByName(budgets: readonly Budget[]): Map<string, Budget[]> {
  return Map.groupBy(
    budgets.filter(({ status }) => status === 'exceeded'),
    ({ name }) => name
  )
}
