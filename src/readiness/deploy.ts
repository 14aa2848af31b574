/** Brings up a graph of instances: each starts as soon as its own dependencies' conditions hold, and is watched until ready. */
import type { EngineEvent, Instance, Kind } from '../engine/engine.js'
import { messageOf } from '../errors.js'
import { type Clock, systemClock } from '../platform/clock.js'
import type { Timing } from './chain.js'
import { mayComplete, exitWords } from './ends.js'
import { collectFailures, type Ended } from './failures.js'
import { checkGraph, type Node, type Phase, unmet } from './graph.js'
import type { Greet } from './kinds/greeting.js'
import { greetings } from './kinds/index.js'
import { type ObservedEngine, seconds } from './observed.js'
import type { DeployObserver, DeployOutcome } from './outcome.js'
import { Slots } from './slots.js'
import { Watch } from './watch.js'

export interface DeployOptions {
  /** Milliseconds for all instances together. */
  readonly startTimeout: number
  /** Ends the deployment: the promise is rejected with its reason. */
  readonly signal: AbortSignal
  readonly observer?: DeployObserver
  /** Ready or completed already: dependencies on them hold. */
  readonly running?: readonly Instance[]
  readonly clock?: Clock
  readonly slots?: Slots
  readonly greetings?: Readonly<Record<Kind, Greet>>
}

interface Member extends Node {
  instance: Instance
  phase: Phase
  watch: Watch | undefined
  startingAt: number
  startedAt: number
  doneAt: number
}

/** Milliseconds that requests which were cut short get to come back. */
const UNWIND = 2_000

class Deployment {
  readonly #engine: ObservedEngine
  readonly #options: DeployOptions
  readonly #clock: Clock
  readonly #slots: Slots
  readonly #members: Member[]
  readonly #nodes: readonly Node[]
  readonly #stop = new AbortController()
  readonly #end = Promise.withResolvers<undefined>()
  readonly #ended: Ended[] = []
  readonly #work = new Set<Promise<void>>()
  #timedOut = false

  constructor(instances: readonly Instance[], engine: ObservedEngine, options: DeployOptions) {
    this.#engine = engine
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#slots = options.slots ?? new Slots()
    const blank = { watch: undefined, startingAt: 0, startedAt: 0, doneAt: 0 }
    this.#members = instances.map((instance) => ({ instance, phase: 'pending', ...blank }))
    const running = (options.running ?? []).map((instance): Node => {
      return { instance, phase: instance.oneShot ? 'completed' : 'ready' }
    })
    this.#nodes = [...running, ...this.#members]
  }

  async run(): Promise<DeployOutcome> {
    const { signal, startTimeout } = this.#options
    const all = AbortSignal.any([signal, this.#stop.signal])
    const cancel = () => this.#end.resolve(undefined)
    signal.addEventListener('abort', cancel, { once: true })
    try {
      signal.throwIfAborted()
      // Open before the first start, so that no early death goes unseen.
      const events = await this.#engine.events(all)
      // A stream that breaks off costs promptness only: the engine is asked now and then as well.
      this.#dispatch(events).catch(() => undefined)
      this.#limit(startTimeout, all).catch(() => undefined)
      this.#advance(all)
      await this.#end.promise
      signal.throwIfAborted()
      // Before anything is aborted: what the others were waiting for is part of the failure.
      const stuck = this.#timedOut ? this.#unfinished() : []
      this.#stop.abort()
      const failures = await collectFailures([...this.#ended, ...stuck], this.#nodes, this.#engine, this.#clock, signal)
      for (const { instance, phase, reason } of failures) {
        if (phase !== 'pending') this.#options.observer?.failed?.(instance, reason)
      }
      return { ready: this.#ready(), failures, timedOut: this.#timedOut, timings: this.#timings() }
    } finally {
      this.#stop.abort()
      signal.removeEventListener('abort', cancel)
      await this.#unwind()
    }
  }

  /** Starts whatever may start now; ends the deployment when nothing is left. */
  #advance(signal: AbortSignal): void {
    if (signal.aborted || this.#ended.length > 0) return
    for (const member of this.#members) {
      if (member.phase !== 'pending' || unmet(member.instance, this.#nodes).length > 0) continue
      member.phase = 'starting'
      this.#track(this.#bringUp(member, signal))
    }
    if (this.#members.every(({ phase }) => phase === 'ready' || phase === 'completed')) this.#end.resolve(undefined)
  }

  async #bringUp(member: Member, signal: AbortSignal): Promise<void> {
    const { observer } = this.#options
    member.startingAt = this.#clock.now()
    observer?.starting?.(member.instance)
    try {
      member.instance = await this.#engine.start(member.instance, signal)
    } catch (error) {
      this.#fail(member, messageOf(error), signal, error)
      return
    }
    if (signal.aborted) return
    member.phase = 'started'
    member.startedAt = this.#clock.now()
    observer?.started?.(member.instance)
    member.watch = new Watch(member.instance, {
      engine: this.#engine,
      clock: this.#clock,
      slots: this.#slots,
      greetings: this.#options.greetings ?? greetings,
      probed: (ok, answer) => observer?.probed?.(member.instance, ok, answer)
    })
    this.#advance(signal)
    const verdict = await member.watch.run(signal)
    if (verdict.state === 'failed') {
      this.#timedOut ||= verdict.timedOut ?? false
      this.#fail(member, verdict.reason, signal)
      return
    }
    if (verdict.warning !== undefined) observer?.warning?.(verdict.warning)
    member.doneAt = this.#clock.now()
    if (verdict.state === 'completed') {
      member.phase = 'completed'
      observer?.completed?.(member.instance)
    } else {
      member.phase = 'ready'
      observer?.ready?.(member.instance, { waitedFor: member.doneAt - member.startedAt })
    }
    this.#advance(signal)
  }

  #fail(member: Member, reason: string, signal: AbortSignal, cause?: unknown): void {
    if (signal.aborted) return
    this.#ended.push({ member, phase: member.phase, reason, ...(cause === undefined ? {} : { cause }) })
    member.phase = 'failed'
    this.#end.resolve(undefined)
  }

  async #dispatch(events: AsyncIterable<EngineEvent>): Promise<void> {
    for await (const event of events) {
      const member = this.#members.find(({ instance }) => instance.name === event.instance)
      if (member === undefined) continue
      if (member.phase === 'started') member.watch?.notify(event)
      else if (member.phase === 'ready' && event.type === 'died') this.#diedWhenReady(member, event)
    }
  }

  /** While others still start: what they wait for may never come. */
  #diedWhenReady(member: Member, event: Extract<EngineEvent, { type: 'died' }>): void {
    const { instance } = member
    const words = event.oomKilled ? 'killed for memory (OOM)' : `ended with ${exitWords(event.exitCode)}`
    const benign = event.deliberate || instance.restarts || (event.exitCode === 0 && mayComplete(instance))
    if (event.oomKilled || !benign) this.#fail(member, `${words} after it was ready`, this.#stop.signal)
    else if (event.exitCode !== 0) this.#options.observer?.warning?.(`${instance.name}: ${words} after it was ready`)
  }

  async #limit(ms: number, signal: AbortSignal): Promise<void> {
    await this.#clock.sleep(ms, signal)
    this.#timedOut = true
    this.#end.resolve(undefined)
  }

  #unfinished(): Ended[] {
    const over = this.#ended.map(({ member }) => member)
    const stuck = this.#members.filter(({ phase }) => phase !== 'ready' && phase !== 'completed')
    // Where one instance ran out of its own time, the others have only not come to an end yet.
    const reason = over.length > 0 ? 'not ready yet' : `not ready within ${seconds(this.#options.startTimeout)}`
    return stuck.filter((member) => !over.includes(member)).map((member) => ({ member, phase: member.phase, reason }))
  }

  #ready(): Instance[] {
    return this.#members.filter(({ phase }) => phase === 'ready' || phase === 'completed').map((m) => m.instance)
  }

  #timings(): Timing[] {
    return this.#members
      .filter(({ phase }) => phase === 'ready' || phase === 'completed')
      .map(({ instance: { name, service, dependsOn }, startingAt, startedAt, doneAt }) => {
        return { instance: name, service, dependsOn, startingAt, startedAt, doneAt }
      })
  }

  /** What fails has been dealt with where it failed; what is left is what the abort itself causes. */
  #track(work: Promise<void>): void {
    const quiet = work.catch(() => undefined)
    this.#work.add(quiet)
    void quiet.finally(() => this.#work.delete(quiet))
  }

  async #unwind(): Promise<void> {
    const end = new AbortController()
    const limit = this.#clock.sleep(UNWIND, end.signal).catch(() => undefined)
    await Promise.race([Promise.all(this.#work), limit])
    end.abort()
  }
}

/**
 * Starts `instances` in dependency order, as parallel as it allows, and resolves when all are ready, when one can't be
 * any more, or when time is up; the outcome says which. Throws StartError for a graph that can't be started, and the
 * signal's reason when that aborts.
 */
export async function deploy(
  instances: readonly Instance[],
  engine: ObservedEngine,
  options: DeployOptions
): Promise<DeployOutcome> {
  checkGraph([...(options.running ?? []), ...instances])
  if (instances.length === 0) return { ready: [], failures: [], timedOut: false, timings: [] }
  return new Deployment(instances, engine, options).run()
}
