/** Streams the log of every instance into its file, from its first line on, across restarts, with flat memory. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recorder } from '../engine/engine.js'
import type { StreamRedactor } from '../platform/redactor.js'
import { openHeadTailFile, type HeadTailFile } from '../run/head-tail-file.js'
import { LineStamps } from './line-stamps.js'

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
  /** Where to go on after a restart. */
  readonly stamps: LineStamps
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

  /** Call it whenever the instance has started, or may have: no line is written twice. */
  follow(instance: string, id: string): void {
    // `finish` has joined the files, or is about to.
    if (this.#stop.signal.aborted) return
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
    return { file, redact: redactor(), stamps: new LineStamps(), following: Promise.resolve() }
  }

  async #copy(log: Log, id: string): Promise<void> {
    const { signal } = this.#stop
    const { stamps } = log
    try {
      for await (const chunk of this.#options.recorder.recordLog(id, stamps.ofLastWhole, signal)) {
        stamps.push(chunk)
        await log.file.write(log.redact.write(chunk))
      }
      if (!signal.aborted) await this.#endLine(log)
    } finally {
      stamps.forgetLine()
    }
  }

  /** The next life begins on a line of its own. */
  async #endLine({ stamps, file, redact }: Log): Promise<void> {
    const open = stamps.inLine
    stamps.endLine()
    if (open) await file.write(redact.write('\n'))
  }
}
