/** Stops what a run started on this host and did not end: test commands, compose calls, and whatever left their groups. */
import { PROCESS_MARKER } from '../process/marker.js'
import type { RunProcesses } from '../run/journal-processes.js'

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 1_000

/** Returns who could not be stopped, each as `process PID`. */
export async function stopRunProcesses(
  runId: string,
  { open, finished }: RunProcesses,
  signal: AbortSignal
): Promise<string[]> {
  // Nothing was started, or all of it ended in order: no need to look through the host's processes. Who was killed may
  // not have come to write down what it had just started.
  if (open.length === 0 && finished) return []
  const { stopProcesses } = await import('../process/stop.js')
  const left = await stopProcesses(
    { groups: open, marker: { name: PROCESS_MARKER, value: runId } },
    { graceMs: GRACE, signal }
  )
  return left.map((process) => `process ${process.pid}`)
}
