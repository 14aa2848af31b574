/** Versions of the engine's API. Engine 20.10 speaks 1.41; engine 29 refuses what is older than 1.44. */
import { EngineUnavailableError } from '../errors.js'

/** Newest version that this client was written for. */
export const NEWEST_API = '1.51'
/** Docker 20.10, Podman 4. */
export const OLDEST_API = '1.41'

/** Whether `a` is older than (negative), the same as (0) or newer than `b`. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number)
  const [majorB = 0, minorB = 0] = b.split('.').map(Number)
  return majorA - majorB || minorA - minorB
}

/** The engine's own version, at most the newest that we know. Errors: EngineUnavailableError for an engine that is too old. */
export function chooseVersion(spoken: string, where: string): string {
  if (!/^\d+\.\d+$/.test(spoken)) {
    throw new EngineUnavailableError(`The Docker engine at ${where} speaks an unknown version of its API`)
  }
  if (compareVersions(spoken, OLDEST_API) < 0) {
    throw new EngineUnavailableError(
      `The Docker engine at ${where} is too old: it speaks API ${spoken}, not ${OLDEST_API}`,
      {
        hint: 'Update it to Docker 20.10 or Podman 4, or newer'
      }
    )
  }
  return compareVersions(spoken, NEWEST_API) > 0 ? NEWEST_API : spoken
}
