/** One line for one event; most events of a service have one. Foreign text is escaped here. */
import type { Event } from '../../contract/events.js'
import { oneLine } from '../escape/terminal.js'
import type { Colours } from './colours.js'
import { formatChain, formatSeconds, formatTotals } from './format.js'
import { howItEnded, type RunState } from './run-state.js'

export type Level = 'problem' | 'progress' | 'detail'
export interface Line {
  readonly level: Level
  readonly text: string
}

/** `state` is the run's state after the event. Undefined: nothing to say. */
export function describe(event: Event, state: RunState, colours: Colours): Line | undefined {
  const problem = (text: string): Line => ({ level: 'problem', text })
  const progress = (text: string): Line => ({ level: 'progress', text })
  const detail = (text: string): Line => ({ level: 'detail', text })
  const done = colours.green('✓')
  const bad = colours.red('✗')
  switch (event.type) {
    case 'run_started':
      return progress(
        colours.dim(`${oneLine(event.tool.name)} ${oneLine(event.tool.version)}, run ${oneLine(event.run_id)}`)
      )
    case 'engine':
      return detail(`engine ${oneLine(event.name)} ${oneLine(event.version)}`)
    case 'stage_started':
      return detail(`stage ${oneLine(event.stage)}`)
    case 'stage_ended':
      // A failed one is named by the verdict, which follows.
      return detail(`stage ${oneLine(event.stage)}: ${event.status}`)
    case 'service_starting':
      return progress(
        `${colours.dim('·')} ${oneLine(event.service)} starting ${colours.dim(imageOf(state, event.service))}`
      )
    case 'service_probed':
      return detail(
        `${colours.dim('·')} ${oneLine(event.service)} ${event.ok ? 'answers' : 'not ready'}: ${oneLine(event.answer)}`
      )
    case 'service_ready':
      return progress(`${done} ${oneLine(event.service)} ready${after(state, event.service)}`)
    case 'service_completed':
      return progress(`${done} ${oneLine(event.service)} completed${after(state, event.service)}`)
    case 'service_failed':
      return problem(`${bad} ${oneLine(event.service)} failed: ${oneLine(event.reason, 1000)}`)
    case 'service_died':
      return describeDeath(event, state, bad)
    case 'service_restarted':
      return problem(`${colours.yellow('!')} ${oneLine(event.service)} was restarted`)
    case 'testbed_ready':
      return progress(
        `${done} ${event.chain.length === 0 ? 'ready' : formatChain(event.chain, (name) => oneLine(name))}`
      )
    case 'suite_started':
      return progress(
        `${colours.bold(`suite ${oneLine(event.suite)}`)}${attempt(event.attempt)}: ${oneLine(event.command)}`
      )
    case 'suite_ended':
      return describeSuiteEnd(event, done, bad)
    case 'warning':
      return problem(`${colours.yellow('warning:')} ${oneLine(event.message, 2000)}`)
    case 'error':
      // The verdict, which follows at once, begins with it.
      return detail(`${colours.red('error:')} ${oneLine(event.symptom, 2000)}`)
    case 'cancelled':
      return problem(`${colours.yellow('cancelled')} by ${oneLine(event.signal)}`)
    case 'left_behind':
      return problem(`${colours.yellow('left behind:')} ${event.resources.map((name) => oneLine(name)).join(', ')}`)
    default:
      return undefined
  }
}

function describeDeath(
  event: Extract<Event, { type: 'service_died' }>,
  state: RunState,
  bad: string
): Line | undefined {
  const service = state.services.get(event.service)
  // The end of a one-shot service, what follows a failure that has been told already, and the teardown's work.
  if (state.finished || service?.state === 'completed' || service?.state === 'failed') return undefined
  // Before it was ready: whether that is a failure, and which, is told next.
  if (event.deliberate || service?.state === 'starting' || service?.state === 'probing')
    return { level: 'detail', text: `${oneLine(event.service)} ${howItEnded(event)}` }
  if (event.exit_code === 0 && !event.oom && service?.publishes !== true)
    return { level: 'progress', text: `${oneLine(event.service)} ${howItEnded(event)}` }
  return { level: 'problem', text: `${bad} ${oneLine(event.service)} ${howItEnded(event)}` }
}

function describeSuiteEnd(event: Extract<Event, { type: 'suite_ended' }>, done: string, bad: string): Line {
  const ok = event.status === 'ok'
  const reasons = event.reasons.map((reason) => `\n    ${oneLine(reason, 1000)}`).join('')
  // A suite that names no JUnit files is judged by its exit code alone.
  const counted = event.tests.total > 0 || event.junit.length > 0
  const totals = counted
    ? `${formatTotals(event.tests)}${ok ? '' : ` (${event.status})`}`
    : ok
      ? 'passed'
      : event.status
  return {
    level: ok ? 'progress' : 'problem',
    text: `${ok ? done : bad} suite ${oneLine(event.suite)}${attempt(event.attempt)}: ${totals}${reasons}`
  }
}

function imageOf(state: RunState, service: string): string {
  const image = state.services.get(service)?.image
  return image === undefined ? '' : `(${oneLine(image)})`
}

function after(state: RunState, service: string): string {
  const seconds = state.services.get(service)?.seconds
  return seconds === undefined ? '' : ` in ${formatSeconds(seconds)}`
}

function attempt(number: number): string {
  return number > 1 ? `, attempt ${number}` : ''
}
