/** Ends what only compose ends as the file says: hooks before a stop (`pre_stop`), and programs that provide a service. */
import { runFolderAt } from '../../run/folder.js'
import type { RemovalPlan } from '../engine.js'
import { findCompose, runCompose } from './model/cli.js'
import { generatedEnvironment } from './model/environment.js'

/** Milliseconds. Best effort: the removal follows in any case. */
const BUDGET = 20_000

export async function stopThroughCompose(plan: RemovalPlan, runFolder: string, signal: AbortSignal): Promise<void> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(BUDGET)])
  const call = { cwd: runFolder, env: generatedEnvironment(process.env), signal: bounded, timeout: BUDGET }
  const grace = ['--timeout', String(Math.ceil(plan.stop_grace_s))]
  try {
    const program = await findCompose(call)
    const place = ['--file', runFolderAt(runFolder).compose, '--project-name', plan.project]
    const { stop_through_compose: stops, providers } = plan
    if (stops.length > 0) await runCompose(program, [...place, 'stop', ...grace, ...stops], call)
    // Of these services only: nothing else is removed by compose.
    if (providers.length > 0) await runCompose(program, [...place, 'down', ...grace, ...providers], call)
  } catch {
    // No compose, no file, no time: what runs is killed next.
  }
}
