/** A suite's output on its two ways: live to whoever looks, redacted into its log. */
import type { Readable } from 'node:stream'
import { messageOf } from '../errors.js'
import type { StreamRedactor } from '../platform/redactor.js'
import type { HeadTailFile } from '../run/head-tail-file.js'

/** Milliseconds without output after which open streams are taken for held by somebody who does not write. */
const IDLE = 200

export interface OutputSinks {
  readonly onOutput: (chunk: Uint8Array) => void | Promise<void>
  readonly log: HeadTailFile
  readonly redactor: StreamRedactor
  readonly onProblem: (line: string) => void
}

export class SuiteOutputPump {
  readonly #sinks: OutputSinks
  readonly #ended: Promise<boolean>
  #logFailed = false
  #showFailed = false
  /** When the last chunk came, by `performance.now()`. */
  lastAt = performance.now()

  constructor(streams: readonly Readable[], sinks: OutputSinks) {
    this.#sinks = sinks
    this.#ended = Promise.all(streams.map((stream) => this.#pump(stream))).then(() => true)
  }

  async #pump(stream: Readable): Promise<void> {
    try {
      // One chunk after the other: who reads slowly slows the tests down instead of filling memory.
      for await (const chunk of stream) {
        if (!Buffer.isBuffer(chunk)) continue
        this.lastAt = performance.now()
        await Promise.all([this.#show(chunk), this.#record(this.#sinks.redactor.write(chunk))])
        this.lastAt = performance.now()
      }
    } catch (error) {
      // Closed by us, with its writer still there, is the normal case.
      if (!stream.destroyed) this.#sinks.onProblem(`the suite's output could not be read on: ${messageOf(error)}`)
    }
  }

  /** A screen that went away is no reason to fail the tests, nor is a full disk. */
  async #show(chunk: Buffer): Promise<void> {
    if (this.#showFailed) return
    try {
      await this.#sinks.onOutput(chunk)
    } catch (error) {
      this.#showFailed = true
      this.#sinks.onProblem(`the suite's output is no longer shown: ${messageOf(error)}`)
    }
  }

  async #record(bytes: Buffer): Promise<void> {
    if (this.#logFailed || bytes.length === 0) return
    try {
      await this.#sinks.log.write(bytes)
    } catch (error) {
      this.#logFailed = true
      this.#sinks.onProblem(`the suite's log ends here: ${messageOf(error)}`)
    }
  }

  /** Whether the output ended, or nothing came for 200 ms: then somebody may hold it who won't write. */
  async settled(): Promise<boolean> {
    const since = performance.now()
    for (;;) {
      const rest = Math.max(this.lastAt, since) + IDLE - performance.now()
      if (rest <= 0) return false
      const timer = Promise.withResolvers<boolean>()
      const timeout = setTimeout(timer.resolve, rest, false)
      const ended = await Promise.race([this.#ended, timer.promise])
      clearTimeout(timeout)
      if (ended) return true
    }
  }

  /** Writes what the redactor held back, and joins the log's head and tail. */
  async finish(): Promise<void> {
    await this.#record(this.#sinks.redactor.flush())
    await this.#sinks.log.finish().catch((error: unknown) => {
      this.#sinks.onProblem(`the suite's log could not be finished: ${messageOf(error)}`)
    })
  }
}
