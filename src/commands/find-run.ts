/** Which run `down`, `status`, `logs` and `env` mean: the one live run of this owner. */
import { locate } from '../config/load.js'
import type { Plan } from '../contract/plan.js'
import { findEndpoint } from '../docker/endpoint.js'
import { ConfigError } from '../errors.js'
import { knownRuns, type KnownRun } from '../session/clean-up.js'
import { ownerKeyOf } from '../session/owner.js'
import type { CommandContext } from './context.js'

/** Errors: ConfigError where there is none, or where there are several: it lists them. */
export async function findRun(context: CommandContext): Promise<KnownRun> {
  const runs = await ownRuns(context)
  const wanted = context.flags['project-name']
  const matching =
    typeof wanted === 'string' ? runs.filter(({ plan }) => plan.project === wanted || plan.run_id === wanted) : runs
  const [only, ...others] = matching
  if (only === undefined) {
    throw new ConfigError(typeof wanted === 'string' ? `no testbed ${wanted} is up here` : 'no testbed is up here', {
      hint: 'start one with: integration-testbed up'
    })
  }
  if (others.length === 0) return only
  throw new ConfigError(`several testbeds are up here: ${matching.map(({ plan }) => plan.run_id).join(', ')}`, {
    hint: 'say which one: --project-name <name>'
  })
}

/** The ids of what else is up here, beside the run `mine`: from now on the other commands must be told which is meant. */
export async function othersUp(context: CommandContext, mine: string): Promise<readonly string[]> {
  const runs = await ownRuns(context)
  return runs
    .map(({ plan }) => plan)
    .filter(isOfUp)
    .map(({ run_id }) => run_id)
    .filter((id) => id !== mine)
}

/** Nobody's death ends it. */
function isOfUp({ keep, owner_process }: Plan): boolean {
  return keep || owner_process === undefined
}

/** Live runs of this owner, and those that nobody's death ends: kept ones, and testbeds of `up` without a supervisor. */
async function ownRuns({ env, cwd, flags }: CommandContext): Promise<KnownRun[]> {
  const place = await locate({ flags, inputs: {}, env, cwd })
  const owner = ownerKeyOf(place, await findEndpoint(env), env)
  const runs = await knownRuns(env)
  return runs.filter(
    ({ plan, live }) => plan.owner_key === owner && plan.borrowed_from === undefined && (live || isOfUp(plan))
  )
}
