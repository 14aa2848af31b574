/** A command inside a running container: three requests, one process less than `docker exec`. */
import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { Demultiplexer } from './demux.js'
import { connectionFailure } from './failure.js'
import { OutputTail } from '../platform/output-tail.js'
import { checked, segment } from './schema.js'

export interface ContainerExecOptions {
  /** Milliseconds for the whole. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Bytes, 4,096 by default: the end is kept. */
  readonly maxOutput?: number | undefined
  readonly env?: readonly string[]
  readonly user?: string
  readonly workingDirectory?: string
}

export interface ContainerExecResult {
  /** -1 if it timed out. A program that can't be started is 126 or 127, with the engine's words as output. */
  readonly exitCode: number
  /** Standard output and error in the order of their arrival. */
  readonly output: string
  readonly timedOut: boolean
}

const created = z.object({ Id: z.string() })
const inspected = z.object({ Running: z.boolean(), ExitCode: z.nullish(z.int()) })

/**
 * Runs a command (no shell) and returns its exit code. On a time-out the connection is closed and the result says so; the
 * API has no way to kill the process, which therefore may live on until its next write or the end of the container.
 * Errors: EngineError, 404 for no such container, 409 if it does not run; the signal's reason.
 */
export async function execInContainer(
  client: DockerClient,
  container: string,
  command: readonly string[],
  options: ContainerExecOptions
): Promise<ContainerExecResult> {
  const deadline = AbortSignal.timeout(options.timeout)
  const signal = AbortSignal.any([options.signal, deadline])
  const output = new OutputTail(options.maxOutput ?? 4_096)
  try {
    const id = await create(client, container, command, options, signal)
    await attach(client, id, output, signal)
    return { exitCode: await exitCode(client, id, signal), output: output.toString(), timedOut: false }
  } catch (error) {
    options.signal.throwIfAborted()
    if (!deadline.aborted) throw error
    return { exitCode: -1, output: output.toString(), timedOut: true }
  }
}

async function create(
  client: DockerClient,
  container: string,
  command: readonly string[],
  options: ContainerExecOptions,
  signal: AbortSignal
): Promise<string> {
  const body = {
    AttachStdout: true,
    AttachStderr: true,
    Cmd: command,
    Env: options.env,
    User: options.user,
    WorkingDir: options.workingDirectory
  }
  const answer = await client.request('POST', `/containers/${segment(container)}/exec`, { body, signal })
  return checked(created, answer, 'a command in a container').Id
}

async function attach(client: DockerClient, id: string, output: OutputTail, signal: AbortSignal): Promise<void> {
  // The engine takes over the connection: the answer ends with it. Without a terminal it is always in frames.
  const body = { Detach: false, Tty: false }
  const response = await client.stream('POST', `/exec/${id}/start`, { body, signal, timeout: 0 })
  const demultiplexer = new Demultiplexer()
  try {
    for await (const chunk of response) {
      if (chunk instanceof Buffer) for (const { data } of demultiplexer.push(chunk)) output.push(data)
    }
  } catch (error) {
    signal.throwIfAborted()
    throw connectionFailure(error, client.endpoint)
  }
}

/** The output may end a moment before the engine has seen the exit, or long before if the command closed it. */
async function exitCode(client: DockerClient, id: string, signal: AbortSignal): Promise<number> {
  for (let pause = 1; ; pause = Math.min(pause * 2, 100)) {
    const answer = await client.request('GET', `/exec/${id}/json`, { signal })
    const { Running, ExitCode } = checked(inspected, answer, 'a command in a container')
    if (!Running && typeof ExitCode === 'number') return ExitCode
    await delay(pause, undefined, { signal })
  }
}
