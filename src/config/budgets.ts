/** Budgets: how long parts of a run may take. */
import * as z from 'zod/mini'
import { limit } from './values.js'

/** Budgets that are no stage: the whole run, the start of each service, each suite. */
export const BUDGET_SCOPES = ['pipeline', 'service-start', 'suite'] as const

/** Stages that a run may have, besides those of suites: `integration_tests.<suite>`. */
const STAGES =
  /^(?:pipeline|service-start|suite|(?:image_cache|build|namespace|infra_deploy|migrations|seed_data|service_deploy|integration_tests|profiling|collect|teardown)(?:\.[A-Za-z0-9._-]+)?)$/

const name = z
  .string()
  .check(
    z.regex(
      STAGES,
      `expected a stage such as infra_deploy, or ${BUDGET_SCOPES.map((scope) => `"${scope}"`).join(', ')}`
    )
  )

const action = z.enum(['warn', 'fail'])

/** As written -> by name `{ max: milliseconds, action }`. */
export const budgets = z.record(
  name,
  z.union([
    z.pipe(
      limit,
      z.transform((max) => ({ max, action: 'warn' as const }))
    ),
    z.strictObject({ max: limit, action: z._default(action, 'warn') })
  ])
)

export interface BudgetLimit {
  readonly name: string
  /** Milliseconds. */
  readonly max: number
  readonly action: 'warn' | 'fail'
}
