/**
 * The state of one instance as a pure function of what was observed of it (the model is kstatus of
 * kubernetes-sigs/cli-utils). Ready means proved, in this order: the service answers through its port, then the declared
 * check passes, and it is still the same instance.
 */
import type { Instance } from '../engine/engine.js'
import { accepted, evidence, gapOf, silenceOf } from './accept.js'
import { endOf } from './ends.js'
import { oneLine } from './kinds/greeting.js'
import { type Observed, type Proof, type Verdict, seconds, type Want } from './observed.js'

/** Milliseconds without dying that must do where nothing can be asked. */
export const MOMENT = 500
/** A port's answer older than this when the check was run is asked for again. */
export const FRESH = 1_000

/** Milliseconds from its own start to the deadline; a declared start period is never cut short. */
export function allowance(instance: Instance): number {
  return Math.max(instance.timeout, instance.healthCheck?.startPeriod ?? 0)
}

export function stateOf(seen: Observed): Verdict {
  const end = endOf(seen)
  if (end !== undefined && end.state !== 'starting') return end
  if (seen.needs.impossible !== undefined) {
    return { state: 'failed', reason: seen.needs.impossible, wants: [], wakeAt: undefined }
  }
  const verdict = end ?? (seen.engine?.status === 'running' ? runningState(seen) : unseenState(seen))
  if (verdict.state === 'ready') return verdict
  const deadline = seen.startedAt + allowance(seen.instance)
  if (seen.now >= deadline) {
    const task = seen.instance.oneShot ? 'not finished' : 'not ready'
    const reason = oneLine(`${task} after ${seconds(allowance(seen.instance))}: ${verdict.reason}`)
    return { state: 'failed', reason, wants: [], wakeAt: undefined, timedOut: true }
  }
  return { ...verdict, wakeAt: Math.min(deadline, verdict.wakeAt ?? deadline) }
}

function unseenState(seen: Observed): Verdict {
  const reason = seen.engine === undefined ? 'being started' : 'created, not running yet'
  return { state: 'starting', reason, wants: [{ probe: 'inspect' }], wakeAt: undefined }
}

function runningState(seen: Observed): Verdict {
  if (seen.instance.oneShot) return probing('runs, must end with exit code 0', [])
  const open = openGates(seen)
  if (open.missing.length > 0) return gatesClosed(seen, open)
  const { needs, proofs, now } = seen
  if (open.moment !== undefined && now < open.moment) {
    return { state: 'probing', reason: 'runs, watched for a moment', wants: [], wakeAt: open.moment }
  }
  const wants: Want[] = []
  const waiting: string[] = []
  if (needs.command !== undefined) {
    const { check } = proofs
    const counts = check?.okSince !== undefined && check.startedAt >= open.since
    if (!counts) {
      wants.push({ probe: 'check' })
      waiting.push(check === undefined ? 'answers, its check is being run' : check.answer)
    } else {
      const stale = needs.ports.filter((port) => (proofs.ports.get(port.target)?.okAt ?? 0) < check.startedAt - FRESH)
      wants.push(...stale.map((need) => ({ probe: 'port', need }) as const))
      if (needs.listen !== undefined && !isBlind(seen) && (proofs.listeners?.okAt ?? 0) < check.startedAt - FRESH) {
        wants.push({ probe: 'listeners' })
      }
      if (wants.length > 0) waiting.push('its check passes, its port is asked once more')
    }
  }
  if (needs.log !== undefined && proofs.log?.okSince === undefined) {
    wants.push({ probe: 'log' })
    waiting.push(`no log line matches ready.log ${needs.log}`)
  }
  if (wants.length > 0) return probing(waiting.join('; '), wants)
  const moment = open.moment !== undefined
  return confirmedState(seen, moment ? 'runs' : 'answers', open.moment ?? seen.startedAt, undefined)
}

/** `notBefore`: an older confirmation does not count. */
function confirmedState(seen: Observed, reason: string, notBefore: number, warning: string | undefined): Verdict {
  const confirmed = seen.confirmedAt !== undefined && seen.confirmedAt >= notBefore
  if (!confirmed) return probing('proved, the engine is asked whether it is still the same', [{ probe: 'inspect' }])
  const verdict: Verdict = { state: 'ready', reason, wants: [], wakeAt: undefined }
  return warning === undefined ? verdict : { ...verdict, warning }
}

const probing = (reason: string, wants: readonly Want[]): Verdict => ({
  state: 'probing',
  reason: oneLine(reason),
  wants,
  wakeAt: undefined
})

interface Gates {
  /** What has to answer and does not, with the question for it. */
  readonly missing: readonly { readonly want: Want; readonly words: string }[]
  /** Since when all of them have answered. */
  readonly since: number
  /** When it has run for long enough, where nothing can be asked. */
  readonly moment: number | undefined
}

function openGates(seen: Observed): Gates {
  const { needs, proofs } = seen
  const missing: { want: Want; words: string }[] = []
  let since = proofs.since
  const gate = (proof: Proof | undefined, want: Want, words: string) => {
    if (proof?.okSince === undefined) missing.push({ want, words: proof?.answer ?? words })
    else since = Math.max(since, proof.okSince)
  }
  for (const need of needs.ports) {
    gate(proofs.ports.get(need.target), { probe: 'port', need }, `port ${need.target}: not asked yet`)
  }
  const blind = isBlind(seen)
  if (needs.listen !== undefined && !blind) {
    gate(proofs.listeners, { probe: 'listeners' }, 'not seen yet what it listens on')
  }
  const asksNothing = needs.command === undefined && needs.log === undefined && needs.ports.length === 0
  const byTime = asksNothing && (needs.listen === undefined || blind)
  return { missing, since, moment: byTime ? proofs.since + MOMENT : undefined }
}

/**
 * What can't be seen can't be demanded, except of a database, whose check alone proves nothing, and where the user's
 * rule is about nothing else.
 */
function isBlind({ needs, proofs, instance }: Observed): boolean {
  const unseen = proofs.listeners !== undefined && proofs.listeners.listening === undefined
  return unseen && !needs.twoPhase && instance.ready?.tcp === undefined
}

/** The port is silent: go on asking it, and see whether the check alone may do. */
function gatesClosed(seen: Observed, { missing }: Gates): Verdict {
  const { needs, proofs, now } = seen
  const wants: Want[] = missing.map(({ want }) => want)
  if (needs.log !== undefined && proofs.log?.okSince === undefined) wants.push({ probe: 'log' })
  const reason = missing.map(({ words }) => words).join('; ')
  if (needs.command === undefined && needs.log === undefined) return probing(reason, wants)
  const grace = proofs.since + silenceOf(seen)
  if (now < grace) return { ...probing(reason, wants), wakeAt: grace }
  const acceptance = accepted(seen)
  if (acceptance !== undefined)
    return confirmedState(seen, 'its check keeps passing', seen.startedAt, acceptance.warning)
  const gap = gapOf(seen)
  if (!wants.some((want) => want.probe === 'listeners')) wants.push({ probe: 'listeners', gap })
  const allowed = evidence(seen)
  if (allowed && needs.command !== undefined) wants.push({ probe: 'check', gap })
  // A check that passed is no proof any more once what listens speaks against it.
  const check = allowed ? proofs.check : undefined
  if (check?.ok === true) return probing(`${reason}; its check passes`, wants)
  // Where no port is known, it may well be that none is meant to be listened on: then the check is what it lacks.
  const [first, second] = needs.listen === 'any' ? [check?.answer, reason] : [reason, check?.answer]
  return probing([first, second].filter((words) => words !== undefined).join('; '), wants)
}
