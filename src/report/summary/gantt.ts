/** A Gantt chart in Mermaid's language, which GitHub draws. */
import { mermaidLabel, MERMAID_LIMIT } from '../../platform/escape/mermaid.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import type { Bar } from './bars.js'

/** Seconds between two marks of the axis. */
const TICKS = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 86400]
const MOST_TICKS = 10
const HOUR = 3600
const WEEK = 604_800

const TAG: Readonly<Record<Bar['kind'], string>> = { main: '', aside: 'done, ', failed: 'crit, ' }

/** A fenced block of at most 50,000 characters: what GitHub takes. The width is fixed, since a folded chart has none. */
export function ganttChart(bars: readonly Bar[]): string {
  const total = Math.max(0.1, ...bars.map(({ from, seconds }) => from + seconds))
  const tick = TICKS.find((seconds) => total / seconds <= MOST_TICKS) ?? WEEK
  const head = [
    `%%{init: {'gantt': {'useWidth': 1000, 'leftPadding': 90}}}%%`,
    'gantt',
    'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `axisFormat ${tick < 1 ? '%S.%L' : total < HOUR ? '%M:%S' : '%H:%M'}`,
    `tickInterval ${intervalOf(tick)}`,
    'todayMarker off'
  ]
  const lines: string[] = []
  let size = head.join('\n').length + 20
  let section: string | undefined
  for (const bar of bars) {
    const next = [...(bar.section === section ? [] : [`section ${bar.section}`]), lineOf(bar)]
    size += next.join('\n').length + 1
    if (size > MERMAID_LIMIT) break
    lines.push(...next)
    section = bar.section
  }
  return ['```mermaid', ...head, ...lines, '```'].join('\n')
}

function lineOf({ name, from, seconds, kind }: Bar): string {
  const label = mermaidLabel(`${name} ${formatSeconds(seconds)}`)
  return `${label} :${TAG[kind]}${timeOf(from)}, ${Math.max(1, Math.round(seconds * 1000))}ms`
}

/** On a day without a change of clocks: the axis shows local time, so the time that is written is the time that is read. */
function timeOf(seconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.round(seconds * 1000)).toISOString().slice(0, 23).replace('T', ' ')
}

function intervalOf(seconds: number): string {
  if (seconds < 1) return `${seconds * 1000}millisecond`
  return seconds < 60 ? `${seconds}second` : `${seconds / 60}minute`
}
