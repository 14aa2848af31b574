/** Processes as `ps` of macOS prints them, ps(1). */
import { runCommand } from '../platform/exec.js'
import { oneLine } from '../platform/escape/terminal.js'
import type { Marker } from './marker.js'
import type { ProcessDetails, ProcessEntry } from './types.js'

/** Milliseconds. */
const TIMEOUT = 5_000
const COMMAND_LIMIT = 200
/** pid, ppid, pgid, stat, lstart (five words), command. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/

async function ps(args: readonly string[]): Promise<string> {
  const { stdout } = await runCommand('ps', args, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' }, timeout: TIMEOUT })
  return stdout
}

/** Undefined if there is no such process, or only its zombie. */
export async function startedOnMacos(pid: number): Promise<string | undefined> {
  const line = (await ps(['-o', 'stat=,lstart=', '-p', String(pid)])).trim()
  const state = line.split(/\s+/, 1)[0] ?? ''
  return line === '' || state.startsWith('Z') ? undefined : line.slice(state.length).trim().replace(/\s+/g, ' ')
}

/** Two listings: the environment stands behind the command, with nothing between them that would tell where it begins. */
export async function listOnMacos(marker: Marker): Promise<ProcessDetails[]> {
  const [plain, withEnvironment] = await Promise.all([
    ps(['-axww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']),
    ps(['-axwwE', '-o', 'pid=,command='])
  ])
  return parseListing(plain, withEnvironment, marker)
}

export function parseListing(plain: string, withEnvironment: string, marker: Marker): ProcessDetails[] {
  const wanted = ` ${marker.name}=${marker.value} `
  const marked = new Set<number>()
  for (const line of withEnvironment.split('\n')) if (`${line} `.includes(wanted)) marked.add(Number.parseInt(line, 10))
  const entries: ProcessDetails[] = []
  for (const line of plain.split('\n')) {
    const [, pid, parent, group, state = '', started = '', command = ''] = LINE.exec(line) ?? []
    if (pid === undefined || state.startsWith('Z')) continue
    entries.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: undefined,
      state: state.slice(0, 1),
      started: started.replace(/\s+/g, ' '),
      marked: marked.has(Number(pid)),
      command: oneLine(command, COMMAND_LIMIT),
      ageMs: ageOf(started),
      cpuMs: undefined,
      waitsIn: undefined
    })
  }
  return entries
}

/** Seconds are all that `lstart` knows. */
function ageOf(started: string): number | undefined {
  const at = Date.parse(started)
  return Number.isNaN(at) ? undefined : Math.max(0, Date.now() - at)
}

/** The listing knows it all already. */
export function describeOnMacos(entry: ProcessEntry | ProcessDetails): ProcessDetails {
  return 'command' in entry
    ? entry
    : { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined }
}
