/** Reports services that end while nobody asked for it, at once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import type { EngineEvent, Recorder } from '../engine/engine.js'
import { lastLines } from '../run/head-tail-file.js'
import type { Run } from './run.js'
import { showLines } from './show.js'

const LINES = 15
/** Milliseconds. */
const LOG_DELAY = 100

/** Watches until the signal aborts. Resolves when the watch is on: nothing from then on is missed. */
export async function watchDeaths(run: Run, recorder: Recorder, signal: AbortSignal): Promise<void> {
  const events = await recorder.events(signal)
  const started = new Set<string>()
  void follow().catch((error: unknown) => {
    if (!signal.aborted) run.warn(`deaths of services are not reported any more: ${String(error)}`)
  })

  async function follow(): Promise<void> {
    for await (const event of events) {
      if (signal.aborted) return
      const at = event.at.toISOString()
      const { instance: service, id } = event
      if (event.type === 'started') {
        if (started.has(id)) run.journal.append({ type: 'service_restarted', service, id, at })
        started.add(id)
        continue
      }
      run.journal.append({
        type: 'service_died',
        service,
        id,
        at,
        exit_code: event.exitCode,
        oom: event.oomKilled,
        deliberate: event.deliberate
      })
      await showLastLines(event)
    }
  }

  /** While the tests run: before, the failed start says it all. From the log file, which outlives the container. */
  async function showLastLines(event: EngineEvent & { type: 'died' }): Promise<void> {
    const harmless = event.deliberate || (event.exitCode === 0 && !event.oomKilled)
    if (harmless || run.currentStage !== 'integration_tests') return
    // The supervisor writes what the service said last while this event is on its way.
    await sleep(LOG_DELAY)
    const lines = await lastLines(join(run.plan.output_directory, 'logs', `${event.instance}.log`), LINES)
    if (lines.length > 0) showLines(run, `  last lines of ${event.instance}:`, lines)
  }
}
