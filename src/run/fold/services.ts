import type { Event } from '../../contract/events.js'
import type { ServiceResult } from '../../contract/results.js'
import { isTeardown } from './is-teardown.js'
import { seconds } from './stages.js'

/** What became of every service. Pure. */
export function servicesOf(events: readonly Event[]): ServiceResult[] {
  const services = new Map<string, ServiceResult>()
  const startedAt = new Map<string, number>()
  const restarts = new Map<string, Set<string>>()
  const runStart = Date.parse(events[0]?.t ?? '') || 0
  let finished = false
  for (const event of events) {
    if (event.type === 'run_finished' || isTeardown(event)) finished = true
    if (event.type === 'service_planned') {
      const { service: name, role, image } = event
      services.set(name, { name, role, image, state: 'pending', restarts: 0, oom: false, log_file: `logs/${name}.log` })
    }
    if (!('service' in event) || event.service === undefined) continue
    const service = services.get(event.service)
    if (service === undefined) continue
    const now = Date.parse(event.t)
    switch (event.type) {
      case 'service_created':
        if (event.digest !== undefined) service.digest = event.digest
        break
      case 'service_starting':
        startedAt.set(service.name, now)
        service.started_after_s = seconds(now - runStart)
        service.state = 'starting'
        break
      case 'service_probed':
        service.last_probe = event.answer
        if (service.state === 'starting') service.state = 'probing'
        break
      case 'service_ready':
      case 'service_completed':
        service.state = event.type === 'service_ready' ? 'ready' : 'completed'
        service.ready_after_s = seconds(now - (startedAt.get(service.name) ?? now))
        // That is what completion is; its death may be told after the end of the run.
        if (event.type === 'service_completed') service.exit_code = 0
        break
      case 'service_failed':
        service.state = 'failed'
        break
      case 'service_restarted': {
        const known = restarts.get(service.name) ?? new Set<string>()
        service.restarts = restarts.set(service.name, known.add(event.at)).get(service.name)?.size ?? 0
        if (service.state === 'exited') service.state = 'ready'
        break
      }
      case 'service_died':
        // What dies while everything is taken down was stopped by us: its state is that at the end of the run.
        if (finished) break
        service.exit_code = event.exit_code
        service.oom ||= event.oom
        if (service.state === 'ready') service.state = 'exited'
        break
      default:
    }
  }
  return [...services.values()]
}
