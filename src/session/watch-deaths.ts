/** Reports services that end while nobody asked for it, at once. */
import type { Engine, EngineEvent } from '../engine/engine.js'
import type { Instance } from '../engine/engine.js'
import type { Run } from './run.js'

const LINES = 15
/** Milliseconds for the last log lines. */
const LOG_TIMEOUT = 2_000

/** Watches until the signal aborts. Resolves when the watch is on: nothing from then on is missed. */
export async function watchDeaths(run: Run, engine: Engine, instances: readonly Instance[], signal: AbortSignal): Promise<void> {
  const events = await engine.events(signal)
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

  /** While the tests run: before, the failed start says it all. */
  async function showLastLines(event: EngineEvent & { type: 'died' }): Promise<void> {
    const instance = instances.find(({ name }) => name === event.instance)
    const harmless = event.deliberate || (event.exitCode === 0 && !event.oomKilled)
    if (instance === undefined || harmless || run.currentStage !== 'integration_tests') return
    const lines = await engine.lastLog(instance, LINES, AbortSignal.timeout(LOG_TIMEOUT)).catch(() => [])
    run.view.serviceLog(event.instance, lines)
  }
}
