/** Short calls of command line tools. Never through a shell, never with our own standard streams. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { OutputTail } from './output-tail.js'

export interface CommandOptions {
  readonly cwd?: string | undefined
  /** The whole environment; ours by default. */
  readonly env?: NodeJS.ProcessEnv | undefined
  readonly signal?: AbortSignal | undefined
  /** Milliseconds. */
  readonly timeout?: number | undefined
  /** Bytes of each stream that are kept, 16 MiB by default. */
  readonly maxOutput?: number | undefined
  /** Standard input; nothing by default. */
  readonly input?: string | undefined
  /** Each line as it comes, without its end, cut at 16 Ki characters. Foreign text. */
  readonly onLine?: ((line: string, stream: 'stdout' | 'stderr') => void) | undefined
  /** A process group of its own, so that it can be ended with all that it started. Default true. */
  readonly processGroup?: boolean | undefined
  /** Called once it runs. With `processGroup` the id is the group's, too. */
  readonly onSpawn?: ((pid: number) => void) | undefined
}

export interface CommandResult {
  /** Null if a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  /** The end of it, if it was longer than `maxOutput`. */
  readonly stderr: string
  readonly timedOut: boolean
  /** The caller's signal ended it. */
  readonly aborted: boolean
}

const DEFAULT_MAX_OUTPUT = 16 * 1024 * 1024
const MAX_LINE = 16 * 1024
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000
/** Milliseconds that the streams may stay open after the exit: a background process may hold them for ever. */
const DRAIN = 500

/**
 * Runs a program to its end. On a time-out or when the signal aborts, its group gets SIGTERM and 2 s later SIGKILL, and the
 * result says so. Rejects only if it could not be started (the system's error with its `code`, or the signal's reason), or if
 * it printed more than `maxOutput` to standard output: half of an answer is worse than none.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {}
): Promise<CommandResult> {
  options.signal?.throwIfAborted()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: options.processGroup ?? true,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
  })
  const stop = new Stop(child, options.processGroup ?? true)
  const { maxOutput = DEFAULT_MAX_OUTPUT, onLine } = options
  const stdout = new OutputTail(maxOutput)
  const stderr = new OutputTail(maxOutput)
  read(child.stdout, onLine && ((line) => onLine(line, 'stdout')), (chunk) => {
    stdout.push(chunk)
    if (stdout.cut) stop.now('overflow')
  })
  read(child.stderr, onLine && ((line) => onLine(line, 'stderr')), (chunk) => stderr.push(chunk))
  // A program that does not read its input to the end is not an error.
  child.stdin?.on('error', () => undefined).end(options.input)

  const onAbort = (): void => stop.now('abort')
  options.signal?.addEventListener('abort', onAbort, { once: true })
  const timer = options.timeout === undefined ? undefined : setTimeout(() => stop.now('timeout'), options.timeout)
  try {
    const { exitCode, signal } = await ended(child, options.onSpawn)
    const { reason } = stop
    if (stdout.cut && (reason === undefined || reason === 'overflow')) {
      throw new Error(`${command} printed more than ${maxOutput} bytes`)
    }
    return {
      exitCode,
      signal,
      stdout: stdout.toString(),
      stderr: stderr.toString(),
      timedOut: reason === 'timeout',
      aborted: reason === 'abort'
    }
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', onAbort)
    stop.finish()
  }
}

function ended(
  child: ChildProcess,
  onSpawn: CommandOptions['onSpawn']
): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      if (child.pid !== undefined) onSpawn?.(child.pid)
    })
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}

function read(
  stream: Readable | null,
  onLine: ((line: string) => void) | undefined,
  onChunk: (chunk: Buffer) => void
): void {
  const lines = onLine && new LineSplitter(onLine)
  stream?.on('data', (chunk: Buffer) => {
    onChunk(chunk)
    lines?.push(chunk)
  })
  stream?.once('close', () => lines?.end())
}

/** Ends a child in two steps, with all of its group, once. */
class Stop {
  reason: 'timeout' | 'abort' | 'overflow' | undefined
  readonly #child: ChildProcess
  readonly #group: boolean
  #kill: NodeJS.Timeout | undefined
  #drain: NodeJS.Timeout | undefined

  constructor(child: ChildProcess, group: boolean) {
    this.#child = child
    this.#group = group
    child.once('exit', () => {
      // After a stop the kill comes first: then only what left the group can still hold the streams.
      const patience = this.reason === undefined ? DRAIN : GRACE + DRAIN
      this.#drain = setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, patience)
    })
  }

  now(reason: NonNullable<Stop['reason']>): void {
    // Already over: only its streams are still held by somebody.
    if (this.reason !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.reason = reason
    this.#send('SIGTERM')
    this.#kill = setTimeout(() => this.#send('SIGKILL'), GRACE)
  }

  /** After its end: nothing of a stopped group may be left, even if it has closed its streams. */
  finish(): void {
    clearTimeout(this.#kill)
    clearTimeout(this.#drain)
    if (this.reason !== undefined && this.#group) this.#send('SIGKILL')
  }

  #send(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    if (!this.#group) {
      this.#child.kill(signal)
      return
    }
    try {
      process.kill(-pid, signal)
    } catch {
      // The whole group is gone already.
    }
  }
}

class LineSplitter {
  readonly #decoder = new StringDecoder('utf8')
  readonly #onLine: (line: string) => void
  #rest = ''

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  push(chunk: Buffer): void {
    const lines = (this.#rest + this.#decoder.write(chunk)).split('\n')
    // A line without an end is kept to its limit only, and one more character, so that it is not taken for a shorter one.
    this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE + 1)
    for (const line of lines) this.#emit(line)
  }

  end(): void {
    const last = this.#rest + this.#decoder.end()
    this.#rest = ''
    if (last !== '') this.#emit(last)
  }

  #emit(line: string): void {
    this.#onLine((line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, MAX_LINE))
  }
}
