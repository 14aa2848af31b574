/** `reap`: removes dead runs of any owner, for hosts that many jobs share. */
import { reapRuns } from '../session/reap.js'
import { print, type CommandContext } from './context.js'

export async function reapCommand(context: CommandContext): Promise<number> {
  const reaped = await reapRuns(context.env)
  const left = reaped.flatMap((run) => run.left)
  if (context.json) print(JSON.stringify({ reaped }))
  else if (reaped.length === 0) print('nothing to remove')
  else
    for (const run of reaped)
      print(`${run.run_id}: ${run.left.length === 0 ? 'removed' : `could not remove ${run.left.join(', ')}`}`)
  return left.length === 0 ? 0 : 2
}
