/** What a container printed, as a stream. Nothing is collected: a log of gigabytes takes no more memory than a short one. */
import type { IncomingMessage } from 'node:http'
import type { DockerClient } from './client.js'
import { inspectContainer } from './containers.js'
import { Demultiplexer } from './demux.js'
import type { OutputChunk } from './demux.js'
import { EngineError } from '../errors.js'
import { connectionFailure, oneLine } from './failure.js'
import { seconds, segment } from './schema.js'

export interface LogOptions {
  /** Go on with what is printed from now on, until the container ends. */
  readonly follow?: boolean
  /** Only what is of this time or newer: nanoseconds since 1970, as precise as the time stamps. */
  readonly since?: bigint | undefined
  /** Only the last lines, counted over both streams, also where only one is asked for. */
  readonly tail?: number
  /** Every frame (see `OutputChunk.start`), or with a terminal every line, begins with an RFC 3339 time and a space. */
  readonly timestamps?: boolean
  readonly stdout?: boolean
  readonly stderr?: boolean
  readonly signal: AbortSignal
}

const FRAMES = 'application/vnd.docker.multiplexed-stream'
const RAW = 'application/vnd.docker.raw-stream'

/**
 * The log is open when the promise resolves. Chunks come in batches, one for each time something was received; a slow reader
 * slows the engine down. Containers with a terminal have one stream, `stdout`.
 * The iteration ends with the log, or when the signal aborts, without an error. Errors: EngineError, EngineUnavailableError.
 */
export async function openLogs(
  client: DockerClient,
  container: string,
  options: LogOptions
): Promise<AsyncIterable<readonly OutputChunk[]>> {
  const query = {
    follow: options.follow ?? false,
    stdout: options.stdout ?? true,
    stderr: options.stderr ?? true,
    timestamps: options.timestamps ?? false,
    tail: options.tail,
    since: options.since === undefined ? undefined : seconds(options.since)
  }
  const { signal } = options
  const response = await client.stream('GET', `/containers/${segment(container)}/logs`, { query, signal })
  const framed = await isFramed(client, container, response, signal)
  return batches(client, response, framed, signal)
}

/** From API 1.42 on the answer says it; before, and with Podman, it follows from whether the container has a terminal. */
async function isFramed(
  client: DockerClient,
  container: string,
  response: IncomingMessage,
  signal: AbortSignal
): Promise<boolean> {
  const type = response.headers['content-type']
  if (type === FRAMES) return true
  if (type === RAW) return false
  try {
    return !(await inspectContainer(client, container, signal)).Config.Tty
  } catch (error) {
    response.destroy()
    throw error
  }
}

async function* batches(
  client: DockerClient,
  response: IncomingMessage,
  framed: boolean,
  signal: AbortSignal
): AsyncGenerator<readonly OutputChunk[]> {
  const demultiplexer = new Demultiplexer()
  try {
    for await (const chunk of response) {
      if (!(chunk instanceof Buffer)) continue
      const batch: OutputChunk[] = framed
        ? demultiplexer.push(chunk)
        : [{ stream: 'stdout', data: chunk, start: false }]
      refuseSystem(batch)
      yield batch
    }
  } catch (error) {
    if (!signal.aborted) throw connectionFailure(error, client.endpoint)
  } finally {
    response.destroy()
  }
}

function refuseSystem(batch: readonly OutputChunk[]): void {
  const system = batch.find((chunk) => chunk.stream === 'system')
  if (system !== undefined)
    throw new EngineError(`The Docker engine can't read the log: ${oneLine(system.data.toString())}`)
}
