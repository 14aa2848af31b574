/** `down`: removes the testbed of `up`. */
import { removeRun } from '../session/clean-up.js'
import { print, type CommandContext } from './context.js'
import { findRun } from './find-run.js'

/** Exit code 2 where something is left, which is named. */
export async function downCommand(context: CommandContext): Promise<number> {
  const run = await findRun(context)
  const began = Date.now()
  const left = await removeRun(run)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  if (context.json) print(JSON.stringify({ run_id: run.plan.run_id, left }))
  else if (left.length === 0 && !context.quiet) print(`${run.plan.run_id}: removed in ${seconds} s`)
  else if (left.length > 0) print(`${run.plan.run_id}: could not remove ${left.join(', ')}`)
  return left.length === 0 ? 0 : 2
}
