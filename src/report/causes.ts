/** What explains a failure: the diagnoses of the run, each with the service that it is about. Pure. */
import type { Diagnosis, Results, ServiceResult, ServiceState } from '../contract/results.js'
import { lastLines } from '../platform/escape/bound.js'
import { usualCause } from './hints.js'

export interface VerdictContext {
  /** The last log lines of a service, oldest first; empty where there are none. Asked only for services that matter. */
  logTail(service: string): readonly string[]
}

export interface Cause {
  readonly symptom: string
  readonly stage?: string
  readonly service?: ServiceFacts
  /** The likely cause in words. */
  readonly cause?: string
  /** What to do, the most particular first. */
  readonly hints: readonly string[]
  /** Last lines of a build or a probe. */
  readonly details: readonly string[]
  /** The service's last log lines. */
  readonly log: readonly string[]
}

export interface ServiceFacts {
  readonly name: string
  readonly image?: string
  readonly state?: ServiceState
  readonly exitCode?: number
  readonly oom: boolean
  readonly restarts: number
  readonly lastProbe?: string
  readonly logFile?: string
}

const LOG_LINES = 20
const DETAIL_LINES = 30
/** More services are named, but without their logs. */
const SERVICES_WITH_LOG = 5
const MOST_CAUSES = 20

export function causesOf(results: Results, context: VerdictContext): Cause[] {
  const told = results.diagnosis ?? []
  const toldServices = new Set(told.map((diagnosis) => diagnosis.service))
  const silent = (results.services ?? []).filter((service) => needsWords(service) && !toldServices.has(service.name))
  const all: Diagnosis[] = [...told, ...silent.map(describeService)]
  if (all.length === 0 && results.error !== undefined) all.push({ symptom: results.error })
  const withLog = new Set<string>()
  return all.slice(0, MOST_CAUSES).map((diagnosis) => {
    const name = diagnosis.service
    const shows = name !== undefined && !withLog.has(name) && withLog.size < SERVICES_WITH_LOG
    if (shows) withLog.add(name)
    return causeOf(diagnosis, results, shows ? lastLines(context.logTail(name), LOG_LINES) : [])
  })
}

function causeOf(diagnosis: Diagnosis, results: Results, log: readonly string[]): Cause {
  const { symptom, stage, service: name } = diagnosis
  const result = results.services?.find((service) => service.name === name)
  const details = lastLines(
    (diagnosis.details ?? '').split('\n').filter((line) => line.trim() !== ''),
    DETAIL_LINES
  )
  const usual = usualCause({
    exitCode: result?.exit_code,
    oom: result?.oom ?? false,
    beforeStart: /^(?:image_cache|build)(?:\.|$)/.test(stage ?? ''),
    text: [symptom, result?.last_probe ?? '', ...details, ...log].join('\n'),
    log: log.join('\n')
  })
  const hints = [usual?.hint, diagnosis.hint].filter((hint) => hint !== undefined)
  const cause = diagnosis.cause ?? usual?.cause
  return {
    symptom,
    ...(stage !== undefined && { stage }),
    ...(name !== undefined && { service: factsOf(name, result) }),
    ...(cause !== undefined && { cause }),
    hints: [...new Set(hints)],
    details,
    log
  }
}

function factsOf(name: string, result: ServiceResult | undefined): ServiceFacts {
  if (result === undefined) return { name, oom: false, restarts: 0 }
  return {
    name,
    image: result.image,
    state: result.state,
    ...(result.exit_code !== undefined && { exitCode: result.exit_code }),
    oom: result.oom,
    restarts: result.restarts,
    ...(result.last_probe !== undefined && { lastProbe: result.last_probe }),
    ...(result.log_file !== undefined && { logFile: result.log_file })
  }
}

/** A service in trouble that no diagnosis speaks of: of those that merely wait for others there is nothing to say. */
function needsWords(service: ServiceResult): boolean {
  if (service.state === 'failed' || service.state === 'starting' || service.state === 'probing' || service.oom)
    return true
  return service.state === 'exited' && service.exit_code !== undefined && service.exit_code !== 0
}

function describeService(service: ServiceResult): Diagnosis {
  const how = service.oom
    ? 'was killed: out of memory'
    : service.exit_code !== undefined && service.exit_code !== 0
      ? `exited with code ${service.exit_code}`
      : service.state === 'failed'
        ? 'failed'
        : 'was not ready'
  return { symptom: `${service.name} ${how}`, service: service.name }
}
