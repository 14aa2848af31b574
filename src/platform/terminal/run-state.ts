/** What a view has to know of the run so far: a small fold of the journal's events. */
import type { Event } from '../../contract/events.js'
import type { ServiceState } from '../../contract/results.js'

export interface ServiceView {
  readonly name: string
  readonly image: string
  readonly dependsOn: readonly string[]
  readonly publishes: boolean
  readonly state: ServiceState
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
  /** Seconds from its own start to ready, or to its end if it is a one-shot service. */
  readonly seconds?: number
  /** The last probe's answer. */
  readonly answer?: string
  /** Why it failed, how it ended. */
  readonly reason?: string
}

export interface RunState {
  readonly services: Map<string, ServiceView>
  /** Stages that have begun and not ended, with the time of their start (milliseconds since the epoch). */
  readonly stages: Map<string, number>
  /** Deaths and restarts that were told: main and supervisor both tell them. */
  readonly told: Set<string>
  suite: { readonly name: string; readonly since: number } | undefined
  /** What ends from now on is stopped by the teardown. */
  finished: boolean
}

export function createRunState(): RunState {
  return { services: new Map(), stages: new Map(), told: new Set(), suite: undefined, finished: false }
}

/** Whether the service still has to become ready. */
export function isPending(service: ServiceView): boolean {
  return service.state === 'pending' || service.state === 'starting' || service.state === 'probing'
}

/** The dependencies that a pending service waits for; replicas of one are named each. */
export function waitsFor(state: RunState, service: ServiceView): string[] {
  if (service.state !== 'pending') return []
  return [...state.services.values()]
    .filter((other) => isPending(other) && service.dependsOn.some((name) => isReplicaOf(other.name, name)))
    .map((other) => other.name)
}

function isReplicaOf(instance: string, service: string): boolean {
  return (
    instance === service || (instance.startsWith(`${service}-`) && /^\d+$/.test(instance.slice(service.length + 1)))
  )
}

/** Returns false for what was told before. */
export function applyEvent(state: RunState, event: Event): boolean {
  if (event.type === 'service_died' || event.type === 'service_restarted') {
    const key = `${event.type} ${event.id} ${event.at}`
    if (state.told.has(key)) return false
    state.told.add(key)
  }
  apply(state, event)
  return true
}

function apply(state: RunState, event: Event): void {
  const at = Date.parse(event.t)
  switch (event.type) {
    case 'stage_started':
      state.stages.set(event.stage, at)
      break
    case 'stage_ended':
      state.stages.delete(event.stage)
      break
    case 'suite_started':
      state.suite = { name: event.suite, since: at }
      break
    case 'suite_ended':
      state.suite = undefined
      break
    case 'run_finished':
      state.finished = true
      break
    case 'service_planned': {
      const { service: name, image, depends_on: dependsOn, publishes } = event
      state.services.set(name, { name, image, dependsOn, publishes, state: 'pending' })
      break
    }
    default:
      if ('service' in event && event.service !== undefined) applyServiceEvent(state, event.service, event, at)
  }
}

function applyServiceEvent(state: RunState, name: string, event: Event, at: number): void {
  const before = state.services.get(name)
  if (before === undefined) return
  const seconds = before.startedAt === undefined ? {} : { seconds: Math.max(0, at - before.startedAt) / 1000 }
  const set = (change: Partial<ServiceView>) => state.services.set(name, { ...before, ...change })
  switch (event.type) {
    case 'service_starting':
      set({ state: 'starting', startedAt: at })
      break
    case 'service_probed':
      set({ state: isPending(before) ? 'probing' : before.state, answer: event.answer })
      break
    case 'service_ready':
      set({ state: 'ready', ...seconds })
      break
    case 'service_completed':
      set({ state: 'completed', ...seconds })
      break
    case 'service_failed':
      set({ state: 'failed', reason: event.reason })
      break
    case 'service_died':
      // A failure that was told before says more than the exit itself; a one-shot service is told as completed.
      if (before.state !== 'failed' && before.state !== 'completed') set({ state: 'exited', reason: howItEnded(event) })
      break
    case 'service_restarted':
      set({ state: 'starting', startedAt: at })
      break
    default:
      break
  }
}

/** `exited with code 1`, `was killed: out of memory`, `was stopped`. */
export function howItEnded(event: { exit_code: number; oom: boolean; deliberate: boolean }): string {
  if (event.oom) return 'was killed: out of memory'
  if (event.deliberate) return 'was stopped'
  return `exited with code ${event.exit_code}`
}
