/** Stops the services whose file says what is to be done before a stop (`pre_stop`), which only compose does. */
import { runFolderAt } from '../../run/folder.js'
import type { RemovalPlan } from '../engine.js'
import { findCompose, runCompose } from './model/cli.js'
import { generatedEnvironment } from './model/environment.js'

/** Milliseconds. Best effort: the removal follows in any case. */
const BUDGET = 20_000

export async function stopThroughCompose(plan: RemovalPlan, runFolder: string, signal: AbortSignal): Promise<void> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(BUDGET)])
  const call = { cwd: runFolder, env: generatedEnvironment(process.env), signal: bounded, timeout: BUDGET }
  try {
    const program = await findCompose(call)
    const file = runFolderAt(runFolder).compose
    const grace = String(Math.ceil(plan.stop_grace_s))
    await runCompose(
      program,
      ['--file', file, '--project-name', plan.project, 'stop', '--timeout', grace, ...plan.stop_through_compose],
      call
    )
  } catch {
    // No compose, no file, no time: what runs is killed next.
  }
}
