/** What still runs, for a reader: who started whom, for how long, and what it waits for. */
import { describe, findProcesses, type ProcessTarget } from './find.js'
import type { ProcessDetails } from './types.js'

/** Lines of a printed tree. */
const MAX_LINES = 60
const MAX_INDENT = 10

const STATES: Readonly<Record<string, string>> = {
  R: 'running',
  S: 'sleeping',
  D: 'in the kernel',
  T: 'stopped',
  t: 'traced',
  I: 'idle',
  U: 'in the kernel'
}

/** All live processes of a target with their details, in the order of their ids. */
export async function describeProcesses(target: ProcessTarget): Promise<ProcessDetails[]> {
  const { processes } = await findProcesses(target)
  return processes.map(describe).sort((a, b) => a.pid - b.pid)
}

/**
 * One line a process, children indented below their parents: id, state, age, command, what it waits in. The text is
 * bounded and safe for a screen; other sinks escape it for themselves.
 */
export function processTree(processes: readonly ProcessDetails[]): string[] {
  const pids = new Set(processes.map(({ pid }) => pid))
  const children = Map.groupBy(processes, ({ parent }) => (pids.has(parent) ? parent : 0))
  const lines: string[] = []
  // A stack of its own: a chain of processes may be deeper than the engine's.
  const open = (children.get(0) ?? []).map((process) => ({ process, depth: 0 })).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { process, depth } = next
    lines.push(`${'  '.repeat(Math.min(depth, MAX_INDENT))}${processLine(process)}`)
    for (const child of (children.get(process.pid) ?? []).toReversed()) open.push({ process: child, depth: depth + 1 })
  }
  if (lines.length <= MAX_LINES) return lines
  return [...lines.slice(0, MAX_LINES), `... and ${lines.length - MAX_LINES} more processes`]
}

export function processLine({ pid, state, ageMs, command, waitsIn }: ProcessDetails): string {
  const age = ageMs === undefined ? '' : ` for ${(ageMs / 1000).toFixed(ageMs < 10_000 ? 1 : 0)} s`
  const waits = waitsIn === undefined ? '' : `, waits in ${waitsIn}`
  return `${pid} ${command} (${STATES[state] ?? state}${age}${waits})`
}
