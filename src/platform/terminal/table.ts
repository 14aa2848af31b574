/** The live table: one line per service. */
import { oneLine } from '../escape/terminal.js'
import type { Colours } from './colours.js'
import { formatSeconds } from './format.js'
import { isPending, waitsFor, type RunState, type ServiceView } from './run-state.js'

export interface TableSize {
  readonly columns: number
  readonly rows: number
}

/** Where not all services fit, those that are done are counted in one line. `now`: milliseconds since the epoch. */
export function serviceTable(state: RunState, colours: Colours, size: TableSize, now: number): string {
  const all = [...state.services.values()]
  const room = Math.max(3, size.rows - 2)
  const done = all.filter((service) => service.state === 'ready' || service.state === 'completed')
  const folded = all.length > room && done.length > 0
  const shown = folded ? all.filter((service) => !done.includes(service)) : all
  const width = Math.min(30, Math.max(0, ...shown.map((service) => oneLine(service.name, 30).length)))
  const lines = shown.slice(0, room).map((service) => serviceLine(state, service, width, colours, size, now))
  if (shown.length > room) lines.push(colours.dim(`… ${shown.length - room} more`))
  return [...(folded ? [`${colours.green('✓')} ${done.length} services ready`] : []), ...lines].join('\n')
}

function serviceLine(
  state: RunState,
  service: ServiceView,
  width: number,
  colours: Colours,
  size: TableSize,
  now: number
): string {
  const name = oneLine(service.name, 30).padEnd(width)
  // Cut before it is coloured: a line that wraps would move the table.
  const text = oneLine(stateText(state, service, now), 1000)
  const room = Math.max(20, size.columns - width - 5)
  const cut = text.length > room ? `${text.slice(0, room - 1)}…` : text
  return `${symbol(service, colours)} ${name}  ${service.state === 'failed' ? colours.red(cut) : colours.dim(cut)}`
}

function stateText(state: RunState, service: ServiceView, now: number): string {
  const seconds = service.startedAt === undefined ? 0 : Math.max(0, now - service.startedAt) / 1000
  switch (service.state) {
    case 'pending': {
      const others = waitsFor(state, service)
      return others.length === 0 ? 'waiting' : `waits for ${others.join(', ')}`
    }
    case 'starting':
      return `starting ${formatSeconds(seconds)}`
    case 'probing':
      return `probing ${formatSeconds(seconds)}: ${service.answer ?? 'no answer yet'}`
    case 'ready':
      return service.seconds === undefined ? 'ready' : `ready in ${formatSeconds(service.seconds)}`
    case 'completed':
      return service.seconds === undefined ? 'completed' : `completed in ${formatSeconds(service.seconds)}`
    case 'failed':
    case 'exited':
      return service.reason ?? service.state
    case 'removed':
      return 'removed'
  }
}

function symbol(service: ServiceView, colours: Colours): string {
  if (isPending(service)) return service.state === 'pending' ? colours.dim('·') : colours.cyan('●')
  if (service.state === 'ready' || service.state === 'completed') return colours.green('✓')
  return service.state === 'removed' ? colours.dim('-') : colours.red('✗')
}
