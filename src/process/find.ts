/** Which processes belong to a run or to one of its suites. */
import { describeOnLinux, listOnLinux } from './linux.js'
import { describeOnMacos, listOnMacos } from './macos.js'
import type { Marker } from './marker.js'
import type { ProcessDetails, ProcessEntry, ProcessIdentity } from './types.js'

export interface ProcessTarget {
  /** Ids of process groups that were started as leaders of a session of their own. */
  readonly groups: readonly number[]
  readonly marker: Marker
  /** The leaders of `groups` as they were started, where that is known. */
  readonly leaders?: readonly ProcessIdentity[]
}

export interface Found {
  readonly processes: readonly ProcessEntry[]
  /** Those of the groups that are proved to be the target's own, and are not ours as well. */
  readonly groups: readonly number[]
}

export async function listProcesses(marker: Marker): Promise<ProcessEntry[]> {
  return process.platform === 'linux' ? listOnLinux(marker) : listOnMacos(marker)
}

export function describe(entry: ProcessEntry): ProcessDetails {
  return process.platform === 'linux' ? describeOnLinux(entry) : describeOnMacos(entry)
}

/** All live processes of the target: members of its groups and sessions, and whoever carries its marker. */
export async function findProcesses(target: ProcessTarget): Promise<Found> {
  return select(await listProcesses(target.marker), target, process.pid)
}

/** `self` and its ancestors never belong to a target: a tool that was started inside of it may clean up after it. */
export function select(all: readonly ProcessEntry[], target: ProcessTarget, self: number): Found {
  const spared = ancestors(all, self)
  const groups = target.groups.filter((group) => isProved(all, group, target))
  const member = (entry: ProcessEntry): boolean => groups.some((group) => isMember(entry, group))
  const processes = all.filter((entry) => !spared.has(entry.pid) && (entry.marked || member(entry)))
  const own = all.find(({ pid }) => pid === self)?.group
  return { processes, groups: groups.filter((group) => group !== own) }
}

function isMember(entry: ProcessEntry, group: number): boolean {
  return entry.group === group || entry.session === group
}

/**
 * A group's id goes to somebody else some time after its last member ended. It is ours if its leader is the one that we
 * started, or ended with nobody else in its place, or if one of its members carries the marker.
 */
function isProved(all: readonly ProcessEntry[], group: number, { leaders = [] }: ProcessTarget): boolean {
  const leader = all.find(({ pid }) => pid === group)
  const known = leaders.find(({ pid }) => pid === group)
  if (known !== undefined && (leader === undefined || leader.started === known.started)) return true
  return all.some((entry) => entry.marked && isMember(entry, group))
}

function ancestors(all: readonly ProcessEntry[], self: number): Set<number> {
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const seen = new Set<number>([1])
  for (let pid: number | undefined = self; pid !== undefined && pid > 0 && !seen.has(pid); pid = parents.get(pid)) {
    seen.add(pid)
  }
  return seen
}
