/** Who is waited for, for the line that shows that a quiet run is alive. */
import { oneLine } from '../escape/terminal.js'
import { formatSeconds } from './format.js'
import { isPending, waitsFor, type RunState, type ServiceView } from './run-state.js'

/** `now`: milliseconds since the epoch. Undefined where nothing is under way. */
export function progressLine(state: RunState, now: number): string | undefined {
  const since = (start: number) => formatSeconds(Math.max(0, now - start) / 1000)
  if (state.suite !== undefined) {
    return `suite ${oneLine(state.suite.name)}: running for ${since(state.suite.since)}`
  }
  const pending = [...state.services.values()].filter(isPending)
  const started = pending.filter((service) => service.state !== 'pending')
  const shown = (started.length > 0 ? started : pending).slice(0, 5)
  const stage = [...state.stages].at(-1)
  if (shown.length === 0 || (started.length === 0 && stage !== undefined && !stage[0].includes('deploy'))) {
    return stage === undefined ? undefined : `stage ${oneLine(stage[0])}: running for ${since(stage[1])}`
  }
  const rest = pending.length - shown.length
  const names = shown.map((service) => serviceProgress(state, service, now))
  return `waiting for ${names.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

/** `db (12.0 s; connection refused)`, `api (waits for db)`. */
function serviceProgress(state: RunState, service: ServiceView, now: number): string {
  const facts: string[] = []
  if (service.startedAt !== undefined) facts.push(formatSeconds(Math.max(0, now - service.startedAt) / 1000))
  const others = waitsFor(state, service)
  if (others.length > 0) facts.push(`waits for ${others.map((name) => oneLine(name)).join(', ')}`)
  if (service.answer !== undefined) facts.push(oneLine(service.answer, 300))
  return facts.length === 0 ? oneLine(service.name) : `${oneLine(service.name)} (${facts.join('; ')})`
}
