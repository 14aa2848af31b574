/** A connection to the engine through `docker system dial-stdio`, for engines that only the docker client can reach (ssh). */
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { Agent } from 'node:http'
import { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import type { EngineEndpoint } from '../contract/plan.js'
import { codeOf, oneLine } from './failure.js'

type DialEndpoint = Extract<EngineEndpoint, { transport: 'dial-stdio' }>

const MAX_COMPLAINT = 2_000

/** Every connection is a child process; kept alive, because each one is an ssh handshake. */
export class DialStdioAgent extends Agent {
  readonly #arguments: readonly string[]

  constructor(endpoint: DialEndpoint) {
    super({ keepAlive: true })
    const engine =
      endpoint.dockerHost === undefined ? ['--context', endpoint.context ?? 'default'] : ['--host', endpoint.dockerHost]
    this.#arguments = [...engine, 'system', 'dial-stdio']
  }

  override createConnection(): Duplex {
    // A session of its own: Ctrl-C in the terminal must not cut the connection that the teardown needs.
    return new PipeSocket(spawn('docker', this.#arguments, { stdio: 'pipe', detached: true }))
  }
}

/** The child's standard streams as the socket that `node:http` expects. */
class PipeSocket extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams
  #complaint = ''
  #answered = false

  constructor(child: ChildProcessWithoutNullStreams) {
    super()
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => {
      this.#answered = true
      if (!this.push(chunk)) child.stdout.pause()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-MAX_COMPLAINT)
    })
    // Writing to a child that is gone: the exit says why, with the client's own words.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => this.destroy(spawnFailure(error)))
    child.on('close', (code) => {
      if (this.#answered) this.push(null)
      else
        this.destroy(
          new Error(oneLine(this.#complaint) || `docker system dial-stdio exited with ${code ?? 'a signal'}`)
        )
    })
  }

  override _read(): void {
    this.#child.stdout.resume()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#child.stdin.write(chunk, () => callback())
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#child.stdin.end(() => callback())
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    // The client ignores SIGTERM while it copies. An ssh behind it ends with its standard input.
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy()
    this.#child.kill('SIGKILL')
    callback(error)
  }

  ref(): this {
    return this.#hold('ref')
  }

  /** The agent lets go of idle sockets, so that they don't keep this process alive. */
  unref(): this {
    return this.#hold('unref')
  }

  #hold(verb: 'ref' | 'unref'): this {
    this.#child[verb]()
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
      if (stream instanceof Socket) stream[verb]()
    }
    return this
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  setTimeout(): this {
    return this
  }
}

function spawnFailure(error: Error): Error {
  return codeOf(error) === 'ENOENT'
    ? new Error('it needs the docker client, which is not on PATH', { cause: error })
    : error
}
