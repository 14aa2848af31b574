/** What a failed deployment shows of each instance: reason, last probe, last log lines. */
import type { Instance } from '../engine/engine.js'
import type { Clock } from '../platform/clock.js'
import { type Node, type Phase, unmet, waitWords } from './graph.js'
import type { ObservedEngine } from './observed.js'
import type { DeployFailure } from './outcome.js'
import type { Watch } from './watch.js'

export interface Ended {
  readonly member: { readonly instance: Instance; readonly watch: Watch | undefined }
  readonly phase: Phase
  readonly reason: string
  readonly cause?: unknown
}

const LOG_LINES = 20
const LONGEST_LINE = 1_000
/** Milliseconds for the logs: they help, but must not hold up the verdict. */
const LOG_LIMIT = 2_000

async function lastLog(
  instance: Instance,
  engine: ObservedEngine,
  clock: Clock,
  signal: AbortSignal
): Promise<readonly string[]> {
  const end = new AbortController()
  const limit = clock.sleep(LOG_LIMIT, end.signal).then(
    () => end.abort(),
    () => undefined
  )
  try {
    const lines = engine.lastLog(instance, LOG_LINES, AbortSignal.any([signal, end.signal]))
    const found = await Promise.race([lines, limit.then((): readonly string[] => [])])
    return found.slice(-LOG_LINES).map((line) => line.slice(0, LONGEST_LINE))
  } catch {
    return []
  } finally {
    end.abort()
  }
}

/** Of an instance that did not fail by itself: what it was waiting for. */
function reasonOf({ member, phase, reason }: Ended, nodes: readonly Node[]): string {
  if (phase === 'pending') return `not started: ${waitWords(unmet(member.instance, nodes))}`
  if (phase === 'starting') return `${reason}: its start did not come back`
  if (phase === 'started' && member.watch !== undefined && member.watch.verdict.state !== 'failed') {
    return `${reason}: ${member.watch.verdict.reason}`
  }
  return reason
}

export async function collectFailures(
  ended: readonly Ended[],
  nodes: readonly Node[],
  engine: ObservedEngine,
  clock: Clock,
  signal: AbortSignal
): Promise<DeployFailure[]> {
  return Promise.all(
    ended.map(async (one) => {
      const { member, phase, cause } = one
      const reason = one.cause === undefined ? reasonOf(one, nodes) : one.reason
      const log = phase === 'pending' ? [] : await lastLog(member.instance, engine, clock, signal)
      const lastProbe = member.watch?.lastProbe ?? ''
      const failure = { instance: member.instance, phase, reason, lastProbe, lastLog: log }
      return cause === undefined ? failure : { ...failure, cause }
    })
  )
}
