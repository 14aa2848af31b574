/** Ends what a suite started: on purpose, or because the command left it behind. */
import { systemClock } from '../platform/clock.js'
import { isAlive } from '../process/alive.js'
import type { ProcessGroup } from '../process/spawn-group.js'
import { describeProcesses, processLine, processTree } from '../process/tree.js'
import type { ProcessDetails } from '../process/types.js'

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000
/** The same for what was left behind: the tests have ended, and their verdict waits. */
const LEFTOVER_GRACE = 300
/** Milliseconds for the whole; then who is left is reported. */
const LIMIT = 15_000
/** Milliseconds in which a process that is about to end may do so: helpers of a pipeline, a reader of the last line. */
const SETTLE = 100
/** Names in one warning. */
const MAX_NAMED = 5

/** Shows what still runs below a headline, stops all of it, and returns a warning line for who could not be. */
export async function stopSuite(
  group: ProcessGroup,
  headline: string,
  onNotice: (line: string) => void
): Promise<string[]> {
  onNotice(headline)
  for (const line of processTree(await describeProcesses(group.target))) onNotice(`  ${line}`)
  return stopAll(group)
}

/** As `stopSuite`, without a word: for a run that was cancelled. `grace` in milliseconds. */
export async function stopAll(group: ProcessGroup, grace = GRACE): Promise<string[]> {
  const left = await group.stop(grace, AbortSignal.timeout(LIMIT))
  return left.length === 0 ? [] : [`could not be stopped: ${named(left)}`]
}

/** After the command has ended: stops what it left running. Returns warning lines: none normally. */
export async function stopLeftovers(group: ProcessGroup): Promise<string[]> {
  const found = await describeProcesses(group.target)
  const left = found.length === 0 ? [] : await stillThere(found)
  if (left.length === 0) return []
  return [`left running by the test command, and stopped: ${named(left)}`, ...(await stopAll(group, LEFTOVER_GRACE))]
}

async function stillThere(found: readonly ProcessDetails[]): Promise<ProcessDetails[]> {
  const deadline = performance.now() + SETTLE
  const never = new AbortController().signal
  let left = [...found]
  for (let step = 2; left.length > 0 && performance.now() < deadline; step *= 2) {
    await systemClock.sleep(Math.min(step, SETTLE), never)
    const alive = await Promise.all(left.map(isAlive))
    left = left.filter((_, index) => alive[index])
  }
  return left
}

function named(processes: readonly ProcessDetails[]): string {
  const lines = processes.slice(0, MAX_NAMED).map(processLine)
  const more = processes.length - lines.length
  return `${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}
