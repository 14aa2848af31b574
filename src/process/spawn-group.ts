/** Starts a command as the leader of a process group, and of a session, of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { messageOf, TestbedError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { processIdentity } from './alive.js'
import type { ProcessTarget } from './find.js'
import { startedOrEndedOnLinux } from './linux.js'
import type { Marker } from './marker.js'
import { openPipes, type OutputPipe } from './output-pipe.js'
import { stopProcesses } from './stop.js'
import type { ProcessDetails, ProcessExit } from './types.js'

/** A command that could not be started: no such program, no such folder, not executable. */
export class SpawnError extends TestbedError {
  readonly code = 'SPAWN'
  override readonly exitCode = 1
}

export interface SpawnOptions {
  readonly cwd: string
  /** The whole environment; the marker is added. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly marker: Marker
  /** Standard error goes where standard output goes, in the order in which it was written. */
  readonly merge?: boolean
}

export interface ProcessGroup {
  /** The leader's id, which is the group's. */
  readonly group: number
  /** What finds all of it: for `stopProcesses` and `describeProcesses`. */
  readonly target: ProcessTarget
  /** Bytes as they come. It ends when the last process that holds it has ended: not before, and not with the leader. */
  readonly stdout: Readable
  /** Undefined where both are one. */
  readonly stderr: Readable | undefined
  /** Settles when the leader ended, whoever else still lives and holds its output. */
  readonly exited: Promise<ProcessExit>
  /** Stops everything, see `stopProcesses`; returns who is left. */
  stop(graceMs: number, signal: AbortSignal): Promise<ProcessDetails[]>
  /** Lets go of the output, for what we can't stop and still holds it. */
  closeOutput(): void
}

/** `command`: program and arguments, no shell. Standard input is empty. Throws SpawnError. */
export async function spawnGroup(
  command: readonly [string, ...string[]],
  options: SpawnOptions
): Promise<ProcessGroup> {
  const pipes = await openPipes(options.merge === true ? 1 : 2)
  const { child, leader, exited } = await start(command, options, pipes)
  const group = leader.pid
  const [stdout, stderr] = pipes?.map(({ readable }) => readable) ?? [child.stdout, child.stderr]
  if (!stdout) throw new SpawnError(`${oneLine(command[0])}: no output to read`)
  const known = leader.started ?? (await processIdentity(group))?.started
  const target: ProcessTarget = {
    groups: [group],
    marker: options.marker,
    leaders: known === undefined ? [] : [{ pid: group, started: known }]
  }
  return {
    group,
    target,
    stdout,
    stderr: stderr ?? undefined,
    exited,
    stop: (graceMs, signal) => stopProcesses(target, { graceMs, signal }),
    closeOutput: () => {
      stdout.destroy()
      stderr?.destroy()
    }
  }
}

interface Started {
  readonly child: ChildProcess
  readonly leader: { readonly pid: number; readonly started: string | undefined }
  readonly exited: Promise<ProcessExit>
}

async function start(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env, marker }: SpawnOptions,
  pipes: readonly OutputPipe[] | undefined
): Promise<Started> {
  const [out, err = out] = pipes?.map(({ writeFd }) => writeFd) ?? []
  const spawned = Promise.withResolvers<undefined>()
  try {
    const child = spawn(program, args, {
      cwd,
      env: { ...env, [marker.name]: marker.value },
      detached: true,
      stdio: ['ignore', out ?? 'pipe', err ?? 'pipe']
    })
    const exited = new Promise<ProcessExit>((resolve) => {
      child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
    })
    child.once('error', spawned.reject)
    child.once('spawn', () => spawned.resolve(undefined))
    const pid = child.pid
    // At once: from the next turn of the loop on, one that ended already is gone without a trace.
    const started = pid === undefined || process.platform !== 'linux' ? undefined : startedOrEndedOnLinux(pid)
    await spawned.promise
    if (pid === undefined) throw new Error('no process id')
    return { child, leader: { pid, started }, exited }
  } catch (error) {
    for (const { readable } of pipes ?? []) readable.destroy()
    throw spawnError(program, cwd, error)
  } finally {
    for (const { writeFd } of pipes ?? []) closeSync(writeFd)
  }
}

function spawnError(program: string, cwd: string, cause: unknown): SpawnError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const name = oneLine(program)
  // The system says ENOENT for both.
  if (code === 'ENOENT' && !existsSync(cwd))
    return new SpawnError(`${name}: the folder ${oneLine(cwd)} isn't there`, { cause })
  if (code === 'ENOENT') return new SpawnError(`${name}: not found`, { cause, hint: 'Is it installed, and in PATH?' })
  if (code === 'EACCES') return new SpawnError(`${name}: not executable`, { cause, hint: 'chmod +x makes it so.' })
  return new SpawnError(`${name} could not be started: ${oneLine(messageOf(cause))}`, { cause })
}
