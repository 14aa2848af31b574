import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../../src/contract/events.js'
import { foldResults } from '../../../src/run/fold/fold.js'
import { FINISHED, HEAD, journalOf, stage, STARTED, suite } from '../helpers.js'

const checked = (change: Partial<Extract<EventBody, { type: 'budgets_checked' }>> = {}): EventBody => ({
  type: 'budgets_checked',
  budgets: [{ name: 'pipeline', max_s: 60, actual_s: 9, status: 'ok', action: 'fail' }],
  ...change
})

/** Events are a second apart: so long takes the teardown. */
function fold(budgets: EventBody, ...after: EventBody[]) {
  const {
    exit_code,
    budgets: all,
    warnings
  } = foldResults(HEAD, journalOf(STARTED, ...suite('unit'), budgets, FINISHED, ...after))
  return { exit_code, teardown: all?.find(({ name }) => name === 'teardown'), count: all?.length, warnings }
}

describe('the budget of the teardown', () => {
  it('is looked at when it has ended', () => {
    const kept = { name: 'teardown', max_s: 1, actual_s: 1, status: 'ok', action: 'warn' }
    expect(fold(checked({ teardown_max_s: 1 }), ...stage('teardown'))).toEqual({
      exit_code: 0,
      teardown: kept,
      count: 2,
      warnings: []
    })
  })

  it('only warns: the verdict has been said', () => {
    expect(fold(checked({ teardown_max_s: 0.5 }), ...stage('teardown'))).toMatchObject({
      exit_code: 0,
      teardown: { actual_s: 1, status: 'exceeded', action: 'warn' },
      warnings: ['budget teardown: took 1.0 s, allowed: 0.5 s']
    })
  })

  it('is not there before, nor without a limit', () => {
    const none = { exit_code: 0, teardown: undefined, count: 1, warnings: [] }
    expect(fold(checked({ teardown_max_s: 0.5 }))).toEqual(none)
    expect(fold(checked({ teardown_max_s: 0.5 }), { type: 'stage_started', stage: 'teardown' })).toEqual(none)
    expect(fold(checked(), ...stage('teardown'))).toEqual(none)
  })
})
