/** What happened when: stages, the start of services, suites, as bars on one axis. */
import type { Results, ServiceResult } from '../../contract/results.js'
import { isInTrouble } from './signs.js'
import { stagesInOrder, type NamedStage } from './trail.js'

export interface Bar {
  readonly section: 'Stages' | 'Services' | 'Suites'
  readonly name: string
  /** Seconds since the run began. */
  readonly from: number
  readonly seconds: number
  /** `aside`: nothing waited for it. */
  readonly kind: 'main' | 'aside' | 'failed'
}

/** More would be a wall. Those that decided, and those that took longest, are kept. */
const SERVICES_SHOWN = 40
const STAGES_SHOWN = 40
const SUITES_SHOWN = 40
const SUITE_PREFIX = 'integration_tests.'

/**
 * Stages follow each other; the deploys begin with their first service, since both belong to one graph. That is how they
 * are run: the results have the stages' durations, not their beginnings.
 */
export function barsOf(results: Results): Bar[] {
  const stages = stagesInOrder(results)
  const whole = stages.filter(({ name }) => !name.includes('.')).slice(0, STAGES_SHOWN)
  const stageBars = barsOfStages(whole, results)
  const tests = stageBars.find(({ name }) => name === 'integration_tests')
  const suites = stages.filter(({ name }) => name.startsWith(SUITE_PREFIX)).slice(0, SUITES_SHOWN)
  const end = Math.max(0, ...stageBars.filter(({ name }) => name !== 'teardown').map(endOf))
  return [
    ...stageBars,
    ...barsOfServices(results, end),
    // One suite is as long as its stage.
    ...(suites.length < 2 ? [] : inARow(suites, tests?.from ?? 0, 'Suites'))
  ]
}

function barsOfStages(stages: readonly NamedStage[], results: Results): Bar[] {
  const bars: Bar[] = []
  let cursor = 0
  for (const stage of stages) {
    const from = deployStart(stage.name, results) ?? cursor
    bars.push({ section: 'Stages', name: stage.name, from, seconds: stage.duration_s, kind: kindOf(stage) })
    cursor = Math.max(cursor, from + stage.duration_s)
  }
  return bars
}

/** The first service of that kind; before infrastructure starts, it is created. */
function deployStart(stage: string, { services = [], stages }: Results): number | undefined {
  const role = stage === 'infra_deploy' ? 'infrastructure' : stage === 'service_deploy' ? 'application' : undefined
  const starts = services.flatMap((service) => (service.role === role ? (service.started_after_s ?? []) : []))
  if (starts.length === 0) return undefined
  const created = role === 'infrastructure' ? (stages['infra_deploy.create']?.duration_s ?? 0) : 0
  return Math.max(0, Math.min(...starts) - created)
}

/** `end`: of the last stage, for those that never got ready. */
function barsOfServices({ services = [], critical_chain = [] }: Results, end: number): Bar[] {
  const chain = new Set(critical_chain.map(({ service }) => service))
  const bars = services.flatMap((service): Bar[] => {
    const from = service.started_after_s
    if (from === undefined) return []
    const seconds = service.ready_after_s ?? Math.max(0, end - from)
    const kind = neverReady(service) ? 'failed' : chain.has(service.name) || chain.size === 0 ? 'main' : 'aside'
    return [{ section: 'Services', name: service.name, from, seconds, kind }]
  })
  const weight = { failed: 2, main: 1, aside: 0 }
  const kept = new Set(
    [...bars].sort((a, b) => weight[b.kind] - weight[a.kind] || b.seconds - a.seconds).slice(0, SERVICES_SHOWN)
  )
  return bars.filter((bar) => kept.has(bar)).sort((a, b) => a.from - b.from)
}

function neverReady(service: ServiceResult): boolean {
  return service.ready_after_s === undefined && (isInTrouble(service) || service.state === 'probing')
}

function inARow(stages: readonly NamedStage[], start: number, section: Bar['section']): Bar[] {
  let from = start
  return stages.map((stage) => {
    const name = stage.name.slice(SUITE_PREFIX.length)
    const bar = { section, name, from, seconds: stage.duration_s, kind: kindOf(stage) }
    from = endOf(bar)
    return bar
  })
}

function kindOf({ status }: NamedStage): Bar['kind'] {
  return status === 'failed' || status === 'cancelled' ? 'failed' : 'main'
}

function endOf({ from, seconds }: Pick<Bar, 'from' | 'seconds'>): number {
  return from + seconds
}
