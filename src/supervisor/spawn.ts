/** Starts the supervisor of a run: the same bundle with a hidden argument, in a session of its own. */
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { RunFolder } from '../run/folder.js'
import { SUPERVISE } from './argument.js'

/** Megabytes. Logs of gigabytes pass through the young generation: a small one is collected often, and memory stays flat. */
const MEMORY = '--max-semi-space-size=2'

/**
 * `bundle`: the file that this process was started from. Standard streams go to a file: a child that holds those of a job's
 * step delays the step's end by 5 s. RUNNER_TRACKING_ID stays in its environment, so that the runner's own orphan clean-up
 * finds it too.
 */
export function spawnSupervisor(bundle: string, folder: RunFolder, env: NodeJS.ProcessEnv): number | undefined {
  let log: number | undefined
  try {
    log = openSync(folder.supervisorLog, 'a', 0o600)
    const child = spawn(process.execPath, [MEMORY, bundle, SUPERVISE, folder.path], {
      detached: true,
      stdio: ['ignore', log, log],
      env,
      cwd: '/'
    })
    // Never needed for anything that main or post can't do: a failed spawn is no error of the run.
    child.on('error', () => undefined)
    child.unref()
    return child.pid
  } catch {
    return undefined
  } finally {
    if (log !== undefined) closeSync(log)
  }
}
