import type { Event } from '../../contract/events.js'
import type { Budget } from '../../contract/results.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { stagesOf } from './stages.js'

/**
 * The budget of the teardown, which ends after the verdict, and often in another process: it can only warn. Undefined where
 * it has no limit or has not ended. Pure.
 */
export function teardownBudget(events: readonly Event[]): Budget | undefined {
  const checked = events.find((event) => event.type === 'budgets_checked')
  const max_s = checked?.type === 'budgets_checked' ? checked.teardown_max_s : undefined
  const ended = events.some((event) => event.type === 'stage_ended' && event.stage === 'teardown')
  if (max_s === undefined || !ended) return undefined
  const actual_s = stagesOf(events).teardown?.duration_s ?? 0
  return { name: 'teardown', max_s, actual_s, status: actual_s > max_s ? 'exceeded' : 'ok', action: 'warn' }
}

/** One line; empty where it was kept. */
export function teardownBudgetWarning(events: readonly Event[]): string[] {
  const budget = teardownBudget(events)
  if (budget?.status !== 'exceeded') return []
  return [`budget teardown: took ${formatSeconds(budget.actual_s)}, allowed: ${formatSeconds(budget.max_s)}`]
}
