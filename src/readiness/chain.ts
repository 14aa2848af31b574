/** The critical chain: the services whose start decided when everything was ready. */
import type { Dependency } from '../engine/engine.js'

/** Times of one instance, milliseconds on one clock. */
export interface Timing {
  readonly instance: string
  readonly service: string
  readonly dependsOn: readonly Dependency[]
  /** When its own dependencies held and its start was asked for. */
  readonly startingAt: number
  readonly startedAt: number
  /** Ready, or completed. */
  readonly doneAt: number
}

export interface Link {
  readonly service: string
  readonly seconds: number
}

/** The instance that a start waited for longest, and when it let go. */
function heldBy(timing: Timing, timings: readonly Timing[]): { timing: Timing; until: number } | undefined {
  const held = timing.dependsOn.flatMap(({ service, condition }) =>
    timings
      .filter((other) => other.service === service && other.instance !== timing.instance)
      .map((other) => ({ timing: other, until: condition === 'service_started' ? other.startedAt : other.doneAt }))
  )
  return held.sort((a, b) => b.until - a.until)[0]
}

/**
 * From the service that was ready last back to one that waited for nobody, in order of time, each with its own share:
 * `db 2.1 -> migrate 1.4 -> api 0.7`. The shares add up to the time from `begin` (of the first start, where not given)
 * to the last one ready.
 */
export function criticalChain(timings: readonly Timing[], begin?: number): Link[] {
  const [last] = [...timings].sort((a, b) => b.doneAt - a.doneAt)
  const start = begin ?? Math.min(...timings.map((timing) => timing.startingAt))
  const links: Link[] = []
  let link = last === undefined ? undefined : { timing: last, until: last.doneAt }
  while (link !== undefined && links.length < timings.length) {
    const before = heldBy(link.timing, timings)
    links.unshift({ service: link.timing.instance, seconds: (link.until - (before?.until ?? start)) / 1000 })
    link = before
  }
  return links
}
