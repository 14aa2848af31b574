/** Streams the log of every instance into its file, from its first line on, across restarts, with flat memory. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recorder } from '../engine/engine.js'
import type { StreamRedactor } from '../platform/redactor.js'
import { openHeadTailFile, type HeadTailFile } from '../run/head-tail-file.js'

export interface LogCollectorOptions {
  readonly recorder: Recorder
  /** `logs/` of the output directory. */
  readonly directory: string
  /** Bytes a service. */
  readonly limit: number
  readonly redactor: () => StreamRedactor
}

interface Log {
  readonly file: HeadTailFile
  readonly redact: StreamRedactor
  /** Time stamp of the last whole line: where to go on after a restart. */
  last: string | undefined
  /** Ends when the container's present life has been written down. */
  following: Promise<void>
}

export class LogCollector {
  readonly #options: LogCollectorOptions
  readonly #logs = new Map<string, Promise<Log>>()
  readonly #stop = new AbortController()

  constructor(options: LogCollectorOptions) {
    this.#options = options
  }

  /** Call it whenever the instance has started: what it is following already is followed once. */
  follow(instance: string, id: string): void {
    const log = (this.#logs.get(instance) ?? this.#open(instance)).then((opened) => {
      opened.following = opened.following.then(() => this.#copy(opened, id)).catch(() => undefined)
      return opened
    })
    // A log that can't be written must not end the supervisor; `finish` meets the same error.
    log.catch(() => undefined)
    this.#logs.set(instance, log)
  }

  /** Waits until the logs of all that have ended are written, at most `timeout` milliseconds. */
  async drain(timeout: number): Promise<void> {
    const all = Promise.allSettled([...this.#logs.values()].map(async (log) => (await log).following))
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, timeout).unref())])
  }

  /** Stops following and joins the files. */
  async finish(): Promise<void> {
    this.#stop.abort()
    await Promise.allSettled(
      [...this.#logs.values()].map(async (opening) => {
        const log = await opening
        await log.following
        await log.file.write(log.redact.flush())
        await log.file.finish()
      })
    )
  }

  async #open(instance: string): Promise<Log> {
    const { directory, limit, redactor } = this.#options
    await mkdir(directory, { recursive: true })
    const file = await openHeadTailFile(join(directory, `${instance}.log`), limit)
    return { file, redact: redactor(), last: undefined, following: Promise.resolve() }
  }

  async #copy(log: Log, id: string): Promise<void> {
    for await (const chunk of this.#options.recorder.recordLog(id, log.last, this.#stop.signal)) {
      log.last = lastTimeStamp(chunk) ?? log.last
      await log.file.write(log.redact.write(chunk))
    }
  }
}

/** Of the last line that begins in this chunk and is whole: `2026-01-02T03:04:05.678901234Z`. */
function lastTimeStamp(chunk: Buffer): string | undefined {
  const end = chunk.lastIndexOf(0x0a)
  if (end < 0) return undefined
  const start = chunk.lastIndexOf(0x0a, end - 1) + 1
  const stamp = chunk.toString('latin1', start, Math.min(start + 35, end)).split(' ', 1)[0] ?? ''
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(stamp) ? stamp : undefined
}
