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
  const lastTime = Date.parse(events.at(-1)?.t ?? '') || 0
  for (const event of events) {
    if (event.type === 'stage_started') began.set(event.stage, Date.parse(event.t))
    if (event.type !== 'stage_ended') continue
    stages[event.stage] = {
      duration_s: seconds(Date.parse(event.t) - (began.get(event.stage) ?? Date.parse(event.t))),
      status: event.status
    }
    began.delete(event.stage)
  }
  for (const [stage, start] of began) stages[stage] = { duration_s: seconds(lastTime - start), status: 'cancelled' }
  for (const suite of suiteStages(events)) stages[`integration_tests.${suite.name}`] = suite.result
  for (const name of REQUIRED_STAGES) stages[name] ??= SKIPPED
  return withWorstChild(stages)
}

function suiteStages(events: readonly Event[]): { name: string; result: StageResult }[] {
  const began = new Map<string, number>()
  for (const event of events)
    if (event.type === 'suite_started' && !began.has(event.suite)) began.set(event.suite, Date.parse(event.t))
  return lastAttempts(events).map((suite) => ({
    name: suite.suite,
    result: {
      duration_s: seconds(Date.parse(suite.t) - (began.get(suite.suite) ?? Date.parse(suite.t))),
      status: suite.status
    }
  }))
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
