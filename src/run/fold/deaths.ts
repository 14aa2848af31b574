import type { Event } from '../../contract/events.js'
import type { ServiceResult } from '../../contract/results.js'
import { isTeardown } from './is-teardown.js'

type Died = Extract<Event, { type: 'service_died' }>
export type Death = Died & { readonly role: ServiceResult['role'] }

/**
 * Services that had been ready and then ended without anybody asking for it, before the run was finished: each once,
 * although main and supervisor both report it. Pure.
 *
 * What exits 0 and publishes nothing has done its work. A test that stops a service on purpose asks the engine for it.
 */
export function deathsOnTheirOwn(events: readonly Event[]): Death[] {
  const planned = new Map<string, Extract<Event, { type: 'service_planned' }>>()
  const ready = new Set<string>()
  const seen = new Set<string>()
  const deaths: Death[] = []
  for (const event of events) {
    if (event.type === 'run_finished' || isTeardown(event)) break
    if (event.type === 'service_planned') planned.set(event.service, event)
    if (event.type === 'service_ready') ready.add(event.service)
    if (event.type !== 'service_died' || event.deliberate || !ready.has(event.service)) continue
    const plan = planned.get(event.service)
    const key = `${event.id} ${event.at}`
    if (plan === undefined || seen.has(key) || (event.exit_code === 0 && !event.oom && !plan.publishes)) continue
    seen.add(key)
    deaths.push({ ...event, role: plan.role })
  }
  return deaths
}
