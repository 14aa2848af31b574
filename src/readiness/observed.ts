/** What was seen of one instance, and what follows from it: the two sides of `stateOf`. Times are the clock's milliseconds. */
import type { Engine, Instance, InstanceState } from '../engine/engine.js'
import type { Needs, PortNeed } from './needs.js'

/** What readiness needs of an engine. */
export type ObservedEngine = Pick<
  Engine,
  'start' | 'inspect' | 'exec' | 'listeners' | 'lastLog' | 'followLog' | 'events'
>

/** One kind of proof: its last answer, and since when it has been good without a break. */
export interface Proof {
  readonly ok: boolean
  readonly answer: string
  readonly notYet: boolean
  /** When the question of the last answer was put. */
  readonly startedAt: number
  /** Of the unbroken row of good answers: when the first and the last came. Undefined after a bad one. */
  readonly okSince: number | undefined
  readonly okAt: number | undefined
}

/** All proofs of one incarnation: a restart voids them. */
export interface Proofs {
  readonly incarnation: string | undefined
  /** When this incarnation was first seen running. */
  readonly since: number
  /** By container port. */
  readonly ports: ReadonlyMap<number, Proof>
  /** `listening`: undefined where it can't be seen. */
  readonly listeners: (Proof & { readonly listening: readonly number[] | undefined }) | undefined
  readonly check: Proof | undefined
  readonly log: Proof | undefined
}

export interface Death {
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly deliberate: boolean
}

export interface Observed {
  readonly instance: Instance
  readonly needs: Needs
  readonly now: number
  /** Its own start. */
  readonly startedAt: number
  /** The engine's last word; undefined before the first. */
  readonly engine: InstanceState | undefined
  /** Why the engine knows the instance no more. */
  readonly gone: string | undefined
  /** The last death that an event told of. */
  readonly death: Death | undefined
  /** Since when the engine says `exited`. */
  readonly exitedSince: number | undefined
  /** How often a new incarnation was seen. */
  readonly restarts: number
  readonly proofs: Proofs
  /** When the engine was asked that said, after the last proof, that it still runs and is the same incarnation. */
  readonly confirmedAt: number | undefined
}

export type State = 'starting' | 'probing' | 'ready' | 'completed' | 'failed'

/** A question worth asking now. */
export type Want =
  | { readonly probe: 'port'; readonly need: PortNeed }
  /** `gap`: at least so many milliseconds between two; undefined: as close as its cost allows. */
  | { readonly probe: 'listeners' | 'check'; readonly gap?: number }
  | { readonly probe: 'log' | 'inspect' }

export interface Verdict {
  readonly state: State
  /** One line for people. */
  readonly reason: string
  readonly wants: readonly Want[]
  /** When the mere passing of time changes the verdict. */
  readonly wakeAt: number | undefined
  /** The deadline, not a fault that was seen. */
  readonly timedOut?: boolean
  /** Ready, but for want of something better. */
  readonly warning?: string
}

export const isFinal = (verdict: Verdict): boolean =>
  verdict.state === 'ready' || verdict.state === 'completed' || verdict.state === 'failed'

/** Milliseconds as a person says them: `0.3 s`, `90 s`. */
export function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(ms < 10_000 ? 1 : 0))} s`
}
