/** Writes what happens to the instances into the journal, and keeps their logs followed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineEvent, Recorder } from '../engine/engine.js'
import { appendIfPossible, type Journal } from '../run/journal.js'
import type { LogCollector } from './log-collector.js'

/** Milliseconds before an engine that went away is asked again. */
const RECONNECT = 1_000

/** Whether an instance runs, by its id, as far as it has been told. */
type Lives = Map<string, boolean>

/** Runs until the signal aborts. An engine that restarts is waited for: its containers may come back. */
export async function recordEvents(
  recorder: Recorder,
  journal: Pick<Journal, 'append'>,
  logs: Pick<LogCollector, 'follow'>,
  signal: AbortSignal,
  reconnect = RECONNECT
): Promise<void> {
  const lives: Lives = new Map()
  while (!signal.aborted) {
    try {
      const events = await recorder.events(signal)
      // What started before the stream was open is met here. Again after an engine was away, which ended every log.
      for (const { instance, id, running } of await recorder.instances(signal)) {
        if (running || lives.has(id)) lives.set(id, running)
        logs.follow(instance, id)
      }
      for await (const event of events) recordEvent(event, journal, logs, lives)
    } catch {
      // The engine is gone or restarts; asked again below.
    }
    await sleep(reconnect, undefined, { signal }).catch(() => undefined)
  }
}

function recordEvent(
  event: EngineEvent,
  journal: Pick<Journal, 'append'>,
  logs: Pick<LogCollector, 'follow'>,
  lives: Lives
): void {
  const { instance: service, id } = event
  const at = event.at.toISOString()
  if (event.type === 'started') {
    logs.follow(service, id)
    // One that runs has been met in the list already, a moment before its event came.
    if (lives.get(id) === false) appendIfPossible(journal, { type: 'service_restarted', service, id, at })
    lives.set(id, true)
    return
  }
  lives.set(id, false)
  const { exitCode: exit_code, oomKilled: oom, deliberate } = event
  appendIfPossible(journal, { type: 'service_died', service, id, at, exit_code, oom, deliberate })
}
