/** Processes as `/proc` shows them, proc(5). Everything here may vanish between two reads, which is never an error. */
import { readFileSync, readdirSync } from 'node:fs'
import { oneLine } from '../platform/escape/terminal.js'
import type { Marker } from './marker.js'
import type { ProcessDetails, ProcessEntry } from './types.js'

/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const MS_PER_TICK = 10
const COMMAND_LIMIT = 200

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}

let boot: string | undefined
/** Start times count from the boot: with the boot's id they are unique on this machine. */
function bootId(): string {
  boot ??= (read('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8)
  return boot
}

interface Stat {
  readonly name: string
  readonly state: string
  readonly parent: number
  readonly group: number
  readonly session: number
  readonly cpuTicks: number
  readonly startTicks: number
}

/** The name stands in parentheses and may itself hold parentheses and spaces: fields count from the last one. */
function readStat(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  const end = text.lastIndexOf(')')
  const fields = text.slice(end + 2).split(' ')
  const number = (index: number): number => Number(fields[index] ?? Number.NaN)
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    state: fields[0] ?? '?',
    parent: number(1),
    group: number(2),
    session: number(3),
    cpuTicks: number(11) + number(12),
    startTicks: number(19)
  }
}

const isGone = (stat: Stat): boolean => stat.state === 'Z' || stat.state === 'X'
const startOf = (stat: Stat): string => `${bootId()}-${stat.startTicks}`

/** Undefined if there is no such process, or only its zombie. */
export function startedOnLinux(pid: number): string | undefined {
  const stat = readStat(pid)
  return stat === undefined || isGone(stat) ? undefined : startOf(stat)
}

/** As `startedOnLinux`, but a zombie counts: for a child that was just started and may have ended already. */
export function startedOrEndedOnLinux(pid: number): string | undefined {
  const stat = readStat(pid)
  return stat && startOf(stat)
}

function carries(pid: number, marker: Marker): boolean {
  const wanted = Buffer.from(`${marker.name}=${marker.value}`).toString('latin1')
  // Of other users' processes it can't be read, and they are not ours to stop.
  return read(`/proc/${pid}/environ`)?.split('\0').includes(wanted) ?? false
}

/** Every process that this one can see, without zombies. */
export function listOnLinux(marker: Marker): ProcessEntry[] {
  const entries: ProcessEntry[] = []
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const stat = readStat(pid)
    if (stat === undefined || isGone(stat)) continue
    const { parent, group, session, state } = stat
    entries.push({ pid, started: startOf(stat), parent, group, session, state, marked: carries(pid, marker) })
  }
  return entries
}

/** Adds what a reader wants to know. A process that ended meanwhile keeps what is known of it. */
export function describeOnLinux(entry: ProcessEntry): ProcessDetails {
  const stat = readStat(entry.pid)
  if (stat === undefined || startOf(stat) !== entry.started) {
    return { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined }
  }
  const words = Buffer.from(read(`/proc/${entry.pid}/cmdline`) ?? '', 'latin1').toString('utf8')
  const wchan = read(`/proc/${entry.pid}/wchan`)?.trim()
  const uptime = Number((read('/proc/uptime') ?? '').split(' ')[0])
  const age = uptime * 1000 - stat.startTicks * MS_PER_TICK
  return {
    ...entry,
    state: stat.state,
    command: oneLine(words.replaceAll('\0', ' '), COMMAND_LIMIT) || `[${oneLine(stat.name, COMMAND_LIMIT)}]`,
    ageMs: Number.isFinite(age) ? Math.max(0, age) : undefined,
    cpuMs: stat.cpuTicks * MS_PER_TICK,
    // `0` where the kernel does not tell.
    waitsIn: wchan === undefined || wchan === '' || wchan === '0' ? undefined : oneLine(wchan, 60)
  }
}
