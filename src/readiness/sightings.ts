/** Keeps what was seen of one instance, and voids proofs when it turns out to be another incarnation. */
import type { Instance, InstanceState } from '../engine/engine.js'
import type { Greeting } from './kinds/greeting.js'
import { needsOf } from './needs.js'
import type { Death, Observed, Proof, Proofs } from './observed.js'

/** `listening` belongs to answers about listening sockets. */
export type Source = { readonly port: number } | { readonly listening: readonly number[] | undefined } | 'check' | 'log'

export class Sightings {
  readonly instance: Instance
  readonly needs
  readonly #startedAt: number
  #engine: InstanceState | undefined
  #gone: string | undefined
  #death: Death | undefined
  #exitedSince: number | undefined
  #restarts = 0
  #proofs: Proofs
  #confirmedAt: number | undefined
  /** Grows with everything that an earlier confirmation can't have taken into account. */
  #revision = 0

  constructor(instance: Instance, startedAt: number) {
    this.instance = instance
    this.needs = needsOf(instance)
    this.#startedAt = startedAt
    this.#proofs = noProofs(undefined, startedAt)
  }

  get revision(): number {
    return this.#revision
  }

  observed(now: number): Observed {
    return {
      instance: this.instance,
      needs: this.needs,
      now,
      startedAt: this.#startedAt,
      engine: this.#engine,
      gone: this.#gone,
      death: this.#death,
      exitedSince: this.#exitedSince,
      restarts: this.#restarts,
      proofs: this.#proofs,
      confirmedAt: this.#confirmedAt
    }
  }

  /**
   * `asked`: when, and at which revision, the engine was asked. True where it speaks of another incarnation than before:
   * questions that are still out were put to one that is no more.
   */
  engineSaid(state: InstanceState, asked: { at: number; revision: number }, now: number): boolean {
    this.#engine = state
    if (state.status === 'exited') this.#exitedSince ??= now
    else this.#exitedSince = undefined
    if (state.status !== 'running') {
      this.#confirmedAt = undefined
      return false
    }
    if (state.incarnation !== this.#proofs.incarnation) {
      if (this.#proofs.incarnation !== undefined) this.#restarts++
      this.#proofs = noProofs(state.incarnation, now)
      this.#change()
      return true
    }
    if (asked.revision === this.#revision) this.#confirmedAt = asked.at
    return false
  }

  isGone(why: string): void {
    this.#gone = why
  }

  died(death: Death): void {
    this.#death = death
    this.#change()
  }

  /** An answer of the present incarnation to a question put at `startedAt`. */
  answered(source: Source, greeting: Greeting, startedAt: number, now: number): void {
    const proofs = this.#proofs
    if (source === 'check' || source === 'log') {
      this.#proofs = { ...proofs, [source]: proofOf(proofs[source], greeting, startedAt, now) }
    } else if ('port' in source) {
      const proof = proofOf(proofs.ports.get(source.port), greeting, startedAt, now)
      this.#proofs = { ...proofs, ports: new Map(proofs.ports).set(source.port, proof) }
    } else {
      const proof = proofOf(proofs.listeners, greeting, startedAt, now)
      this.#proofs = { ...proofs, listeners: { ...proof, listening: source.listening } }
    }
    this.#change()
  }

  #change(): void {
    this.#revision++
    this.#confirmedAt = undefined
  }
}

function noProofs(incarnation: string | undefined, since: number): Proofs {
  return { incarnation, since, ports: new Map(), listeners: undefined, check: undefined, log: undefined }
}

function proofOf(before: Proof | undefined, greeting: Greeting, startedAt: number, now: number): Proof {
  return {
    ok: greeting.ok,
    answer: greeting.answer,
    notYet: greeting.notYet ?? false,
    startedAt,
    okSince: greeting.ok ? (before?.okSince ?? now) : undefined,
    okAt: greeting.ok ? now : undefined
  }
}
