/** How long to wait between two questions of one kind to one instance, in milliseconds. */
import type { Want } from './observed.js'

/** The gap grows with the time waited: a service of 2 s is noticed within 40 ms, one of a minute within 1 s. */
const SHARE = 0.02
const LONGEST = 1_000
const CLOSEST_PORT = 25
/** Each may be a process in the container. */
const CLOSEST_EXEC = 50
/** While nothing happens the engine is still asked now and then: an event may have been lost. */
export const ROUTINE_INSPECT = 1_000
const INSPECT_UNTIL_RUNNING = 50
const FOLLOW_AGAIN = 1_000

/** `elapsed`: since the instance's start; `duration`: of the last question of this kind. */
export function gapBefore(want: Want, elapsed: number, duration: number): number {
  const grown = Math.min(LONGEST, elapsed * SHARE)
  switch (want.probe) {
    case 'port':
      return Math.max(CLOSEST_PORT, grown)
    case 'listeners':
      return Math.max(CLOSEST_EXEC, want.gap ?? grown, 2 * duration)
    case 'check':
      return Math.max(CLOSEST_EXEC, want.gap ?? grown, duration)
    case 'log':
      return FOLLOW_AGAIN
    case 'inspect':
      return Math.max(INSPECT_UNTIL_RUNNING, grown)
  }
}
