/** Reports services that end while nobody asked for it, at once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import type { EngineEvent, Recorder } from '../engine/engine.js'
import { messageOf } from '../errors.js'
import { lastLines } from '../run/head-tail-file.js'
import { appendIfPossible } from '../run/journal.js'
import { shortStamp } from '../run/short-stamp.js'
import type { Run } from './run.js'
import { showLines } from './show.js'

const LINES = 15
/** Milliseconds. */
const LOG_DELAY = 100
/** Milliseconds that the engine has to tell of a death which its own list shows already. */
const SETTLE = 1_000
const SETTLE_INTERVAL = 5

export class DeathWatch {
  readonly #run: Run
  readonly #end = new AbortController()
  readonly #started = new Set<string>()
  /** Containers that do not run, as far as the events say. */
  readonly #down = new Set<string>()
  #recorder: Recorder | undefined

  constructor(run: Run) {
    this.#run = run
  }

  /** Resolves when the watch is on: nothing from then on is missed. */
  async start(recorder: Recorder): Promise<void> {
    const { signal } = this.#end
    for (const { id, running } of await recorder.instances(signal)) (running ? this.#started : this.#down).add(id)
    const events = await recorder.events(signal)
    this.#recorder = recorder
    void this.#follow(events).catch((error: unknown) => {
      if (signal.aborted) return
      const message = `deaths of services are not reported any more: ${messageOf(error)}`
      // The supervisor goes on reporting, where the journal can be written.
      appendIfPossible(this.#run.journal, { type: 'warning', message: this.#run.redactor.text(message) })
    })
  }

  /**
   * Before the verdict: a service may have died in the last moment of the tests, and its event still be on its way. Waits,
   * a moment at most, until the events have told of all that do not run. Never throws.
   */
  async settle(): Promise<void> {
    const deadline = Date.now() + SETTLE
    const limit = AbortSignal.any([this.#end.signal, AbortSignal.timeout(SETTLE)])
    const known = await this.#recorder?.instances(limit).catch(() => [])
    const ended = (known ?? []).filter(({ running }) => !running)
    while (ended.some(({ id }) => !this.#down.has(id)) && Date.now() < deadline) await sleep(SETTLE_INTERVAL)
  }

  stop(): void {
    this.#end.abort()
  }

  async #follow(events: AsyncIterable<EngineEvent>): Promise<void> {
    const { journal } = this.#run
    for await (const event of events) {
      if (this.#end.signal.aborted) return
      const at = event.at.toISOString()
      const { instance: service, id } = event
      if (event.type === 'started') {
        this.#down.delete(id)
        if (this.#started.has(id)) journal.append({ type: 'service_restarted', service, id, at })
        this.#started.add(id)
        continue
      }
      journal.append({
        type: 'service_died',
        service,
        id,
        at,
        exit_code: event.exitCode,
        oom: event.oomKilled,
        deliberate: event.deliberate
      })
      this.#down.add(id)
      // Beside the next events: a second death is not to wait for the lines of the first.
      void this.#showLastLines(event)
    }
  }

  /** While the tests run: before, the failed start says it all; after, the verdict. From the log file, which outlives the container. */
  async #showLastLines(event: EngineEvent & { type: 'died' }): Promise<void> {
    const harmless = event.deliberate || (event.exitCode === 0 && !event.oomKilled)
    if (harmless || this.#run.currentStage !== 'integration_tests') return
    // The supervisor writes what the service said last while this event is on its way.
    await sleep(LOG_DELAY)
    const lines = await lastLines(join(this.#run.plan.output_directory, 'logs', `${event.instance}.log`), LINES)
    if (lines.length > 0 && !this.#end.signal.aborted) {
      showLines(this.#run, `  last lines of ${event.instance}:`, lines.map(shortStamp))
    }
  }
}
