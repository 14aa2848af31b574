import type { Event } from '../../contract/events.js'
import { REQUIRED_STAGES, type StageResult, type StageStatus } from '../../contract/results.js'
import { lastAttempts } from './exit-code.js'

const SKIPPED: StageResult = { duration_s: 0, status: 'skipped' }
const WORST_FIRST: readonly StageStatus[] = ['failed', 'cancelled', 'ok', 'skipped']

type Stages = Record<string, StageResult>

/**
 * Every stage with its time in seconds. One that never ended was cut short: it lasted until the run's last event. A
 * parent's status is its worst child's. Pure.
 */
export function stagesOf(events: readonly Event[]): Stages {
  const stages: Stages = {}
  const began = new Map<string, number>()
  const open = new Set<string>()
  const end = (stage: string, time: number, status: StageStatus): void => {
    stages[stage] = { duration_s: seconds(time - (began.get(stage) ?? time)), status }
    open.delete(stage)
  }
  for (const event of events) {
    const time = Date.parse(event.t)
    if (event.type === 'stage_started') {
      // Two processes may tear down at once: both of their ends count from the first start.
      if (!open.has(event.stage)) began.set(event.stage, time)
      open.add(event.stage)
    }
    if (event.type === 'stage_ended') end(event.stage, time, event.status)
  }
  const lastTime = Date.parse(events.at(-1)?.t ?? '') || 0
  for (const stage of [...open]) end(stage, lastTime, 'cancelled')
  for (const suite of suiteStages(events, lastTime)) stages[`integration_tests.${suite.name}`] = suite.result
  for (const name of REQUIRED_STAGES) stages[name] ??= SKIPPED
  return withWorstChild(stages)
}

function suiteStages(events: readonly Event[], lastTime: number): { name: string; result: StageResult }[] {
  const began = new Map<string, number>()
  for (const event of events)
    if (event.type === 'suite_started' && !began.has(event.suite)) began.set(event.suite, Date.parse(event.t))
  const ended = new Map(lastAttempts(events).map((suite) => [suite.suite, suite]))
  return [...new Set([...began.keys(), ...ended.keys()])].map((name) => {
    const suite = ended.get(name)
    const end = suite === undefined ? lastTime : Date.parse(suite.t)
    return {
      name,
      result: { duration_s: seconds(end - (began.get(name) ?? end)), status: suite?.status ?? 'cancelled' }
    }
  })
}

function withWorstChild(stages: Stages): Stages {
  const parents = Object.keys(stages).filter((name) => !name.includes('.'))
  for (const parent of parents) {
    const family = Object.entries(stages).filter(([name]) => name === parent || name.startsWith(`${parent}.`))
    const worst = WORST_FIRST.find((status) => family.some(([, stage]) => stage.status === status))
    const own = stages[parent]
    if (worst !== undefined && own !== undefined) stages[parent] = { ...own, status: worst }
  }
  return stages
}

export function seconds(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds) / 1000)
}
