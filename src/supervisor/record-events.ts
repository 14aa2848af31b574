/** Writes what happens to the instances into the journal, and keeps their logs followed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineEvent, Recorder } from '../engine/engine.js'
import type { Journal } from '../run/journal.js'
import type { LogCollector } from './log-collector.js'

/** Milliseconds before an engine that went away is asked again. */
const RECONNECT = 1_000

/** Runs until the signal aborts. An engine that restarts is waited for: its containers may come back. */
export async function recordEvents(
  recorder: Recorder,
  journal: Journal,
  logs: LogCollector,
  signal: AbortSignal
): Promise<void> {
  const started = new Set<string>()
  while (!signal.aborted) {
    try {
      const events = await recorder.events(signal)
      // What started before the stream was open is met here; `follow` knows what it follows already.
      for (const known of await recorder.instances(signal)) {
        if (started.has(known.id)) continue
        if (known.running) started.add(known.id)
        logs.follow(known.instance, known.id)
      }
      for await (const event of events) recordEvent(event, journal, logs, started)
    } catch {
      // The engine is gone or restarts; asked again below.
    }
    await sleep(RECONNECT, undefined, { signal }).catch(() => undefined)
  }
}

function recordEvent(event: EngineEvent, journal: Journal, logs: LogCollector, started: Set<string>): void {
  const { instance: service, id } = event
  const at = event.at.toISOString()
  if (event.type === 'started') {
    logs.follow(service, id)
    if (started.has(id)) journal.append({ type: 'service_restarted', service, id, at })
    started.add(id)
    return
  }
  const { exitCode: exit_code, oomKilled: oom, deliberate } = event
  journal.append({ type: 'service_died', service, id, at, exit_code, oom, deliberate })
}
