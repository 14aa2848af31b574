/**
 * A port that never answers although the declared check keeps passing: a protocol that we don't speak, a host that can't
 * reach it, a worker that listens nowhere. It is accepted after a while. What must not be accepted is the temporary
 * server of a database image, for which stock checks pass for as long as its scripts run: so there has to be a listening
 * socket too, which that server does not have.
 */
import type { Observed, Proof } from './observed.js'

/** Milliseconds the port must have been silent before the check is tried without it. */
export const SILENCE = 2_000
/** Milliseconds the check must keep passing, and the gap between two of them. */
export const ACCEPT = { passing: 5_000, gap: 1_000 } as const
/** The same where no port at all is known: most such services are workers. */
export const ACCEPT_WORKER = { silence: 500, passing: 1_000, gap: 500 } as const

/** Nothing tells of a port that could be proved. */
const isWorker = (seen: Observed): boolean => seen.needs.listen === 'any' && !seen.needs.twoPhase

export const silenceOf = (seen: Observed): number => (isWorker(seen) ? ACCEPT_WORKER.silence : SILENCE)
export const gapOf = (seen: Observed): number => (isWorker(seen) ? ACCEPT_WORKER.gap : ACCEPT.gap)

/** Whether what listens in the container allows the check alone to decide. */
export function evidence(seen: Observed): boolean {
  const { needs, proofs, instance } = seen
  for (const port of needs.ports) if (proofs.ports.get(port.target)?.notYet) return false
  // A rule of the user's that names the port is not talked away.
  if (instance.ready?.http !== undefined || instance.ready?.tcp !== undefined) return false
  if (proofs.listeners === undefined) return false
  const { listening } = proofs.listeners
  if (listening === undefined) return needs.serverPort === undefined && !needs.twoPhase
  if (needs.serverPort !== undefined) return listening.includes(needs.serverPort)
  if (needs.ports.length > 0 || needs.twoPhase) return listening.length > 0
  return true
}

function lasts(proof: Proof | undefined, until: number | undefined, atLeast: number): boolean {
  return proof?.okSince !== undefined && until !== undefined && until - proof.okSince >= atLeast
}

/** Ready without the port, and the warning that goes with it (none for a worker). */
export function accepted(seen: Observed): { readonly warning?: string } | undefined {
  const { needs, proofs } = seen
  if (needs.command === undefined && needs.log === undefined) return undefined
  const atLeast = isWorker(seen) ? ACCEPT_WORKER.passing : ACCEPT.passing
  if (needs.command !== undefined && !lasts(proofs.check, proofs.check?.okAt, atLeast)) return undefined
  if (needs.log !== undefined && !lasts(proofs.log, seen.now, atLeast)) return undefined
  if (!evidence(seen)) return undefined
  if (isWorker(seen)) return {}
  const unanswered = needs.ports.filter((port) => proofs.ports.get(port.target)?.okSince === undefined)
  const what =
    unanswered.length > 0
      ? `port ${unanswered.map((port) => port.target).join(', ')} never answered from here`
      : `nothing listens on its port ${Array.isArray(needs.listen) ? needs.listen.join(', ') : ''}`
  const proof = needs.command === undefined ? 'its log matches' : 'its check keeps passing'
  return { warning: `${seen.instance.name}: ${what}, but ${proof}: taken as ready` }
}
