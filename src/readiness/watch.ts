/** The loop for one instance: asks what `stateOf` wants to know, as closely as that costs, until the state is final. */
import type { EngineEvent, Instance, Kind } from '../engine/engine.js'
import { EngineError, messageOf } from '../errors.js'
import type { Clock } from '../platform/clock.js'
import { Alarm } from './alarm.js'
import type { Greet, Greeting } from './kinds/greeting.js'
import { isFinal, type ObservedEngine, type Verdict, type Want } from './observed.js'
import { gapBefore, ROUTINE_INSPECT } from './pace.js'
import { askPort, awaitLine, runCheck, seeListeners } from './probes.js'
import { Sightings, type Source } from './sightings.js'
import type { Slots } from './slots.js'
import { stateOf } from './state.js'

export interface WatchTools {
  readonly engine: ObservedEngine
  readonly clock: Clock
  /** Shared by all instances. */
  readonly slots: Slots
  readonly greetings: Readonly<Record<Kind, Greet>>
  /** A probe's answer that differs from the one before. */
  readonly probed: (ok: boolean, answer: string) => void
}

interface Asked {
  running: boolean
  startedAt: number
  endedAt: number
}

export class Watch {
  readonly #tools: WatchTools
  readonly #seen: Sightings
  readonly #startedAt: number
  readonly #alarm = new Alarm()
  readonly #asked = new Map<string, Asked>()
  readonly #answers = new Map<string, Greeting>()
  /** The revision of which the engine was asked last. */
  #inspected = -1
  /** An event came that the engine has not been asked about. */
  #stirred = false
  /** Aborts the questions to an incarnation that is no more. */
  #life = new AbortController()
  #verdict: Verdict

  /** To be made when the instance has been started: its time runs from now. */
  constructor(instance: Instance, tools: WatchTools) {
    this.#tools = tools
    this.#startedAt = tools.clock.now()
    this.#seen = new Sightings(instance, this.#startedAt)
    this.#verdict = stateOf(this.#seen.observed(this.#startedAt))
  }

  get verdict(): Verdict {
    return this.#verdict
  }

  /** What the probes that did not succeed said last; else the last good answers. */
  get lastProbe(): string {
    const answers = [...this.#answers.values()]
    const bad = answers.filter((greeting) => !greeting.ok)
    return (bad.length > 0 ? bad : answers).map((greeting) => greeting.answer).join('; ')
  }

  /** An event of the engine about this instance: the engine is asked at once what became of it. */
  notify(event: EngineEvent): void {
    if (event.type === 'died') this.#seen.died(event)
    this.#stirred = true
    this.#alarm.ring()
  }

  /** Resolves with the final verdict; rejects with the signal's reason when that aborts. */
  async run(signal: AbortSignal): Promise<Verdict> {
    const end = new AbortController()
    const probes = AbortSignal.any([signal, end.signal])
    try {
      for (;;) {
        signal.throwIfAborted()
        const now = this.#tools.clock.now()
        this.#verdict = stateOf(this.#seen.observed(now))
        if (isFinal(this.#verdict)) return this.#verdict
        const next = Math.min(this.#ask(this.#verdict.wants, now, probes), this.#verdict.wakeAt ?? Infinity)
        await this.#alarm.sleep(this.#tools.clock, Math.max(0, next - now), signal)
      }
    } finally {
      end.abort()
    }
  }

  /** Puts the questions that are due; returns when the next one is. */
  #ask(wants: readonly Want[], now: number, signal: AbortSignal): number {
    let next = Infinity
    const elapsed = now - this.#startedAt
    for (const want of wants) {
      if (want.probe === 'inspect') continue
      const due = this.#dueAt(want, elapsed)
      if (due <= now) this.#put(want, signal)
      else next = Math.min(next, due)
    }
    const inspect = this.#asked.get('inspect')
    if (inspect?.running) return next
    const wanted = wants.find((want) => want.probe === 'inspect')
    const fresh = this.#stirred || (wanted !== undefined && this.#inspected !== this.#seen.revision)
    const gap = wanted === undefined ? ROUTINE_INSPECT : gapBefore(wanted, elapsed, 0)
    const due = fresh || inspect === undefined ? now : inspect.endedAt + gap
    if (due > now) return Math.min(next, due)
    this.#put({ probe: 'inspect' }, signal)
    return next
  }

  #dueAt(want: Want, elapsed: number): number {
    const key = keyOf(want)
    const asked = this.#asked.get(key)
    if (asked?.running) return Infinity
    // Never two processes of ours in one service at once.
    const other = want.probe === 'check' ? 'listeners' : want.probe === 'listeners' ? 'check' : undefined
    if (other !== undefined && this.#asked.get(other)?.running) return Infinity
    return asked === undefined ? -Infinity : asked.endedAt + gapBefore(want, elapsed, asked.endedAt - asked.startedAt)
  }

  #put(want: Want, signal: AbortSignal): void {
    const { clock } = this.#tools
    const asked: Asked = { running: true, startedAt: clock.now(), endedAt: 0 }
    this.#asked.set(keyOf(want), asked)
    const finish = () => {
      asked.running = false
      asked.endedAt = clock.now()
      this.#alarm.ring()
    }
    const life = want.probe === 'inspect' ? signal : AbortSignal.any([signal, this.#life.signal])
    this.#answerTo(want, asked, life).then(finish, finish)
  }

  async #answerTo(want: Want, asked: Asked, signal: AbortSignal): Promise<void> {
    const { engine, slots, greetings } = this.#tools
    const { instance, needs } = this.#seen
    const record = (source: Source, greeting: Greeting, matters = true) => {
      if (signal.aborted) return
      this.#seen.answered(source, greeting, asked.startedAt, this.#tools.clock.now())
      if (matters) this.#report(keyOf(want), greeting)
    }
    // The time in the queue for a place is not the question's own.
    const exec = <T>(work: () => Promise<T>) =>
      slots.run(signal, () => {
        asked.startedAt = this.#tools.clock.now()
        return work()
      })
    switch (want.probe) {
      case 'port':
        record({ port: want.need.target }, await askPort(want.need, instance, greetings, signal))
        break
      case 'listeners': {
        const { listening, greeting } = await exec(() => seeListeners(instance, needs, engine, signal))
        record({ listening }, greeting, listening !== undefined || needs.listen !== undefined)
        break
      }
      case 'check':
        record('check', await exec(() => runCheck(instance, needs, engine, signal)))
        break
      case 'log':
        record('log', await awaitLine(instance, needs.log ?? '', engine, signal))
        break
      case 'inspect':
        await this.#inspect(signal)
    }
  }

  async #inspect(signal: AbortSignal): Promise<void> {
    const asked = { at: this.#tools.clock.now(), revision: this.#seen.revision }
    this.#inspected = asked.revision
    this.#stirred = false
    try {
      const state = await this.#tools.engine.inspect(this.#seen.instance, signal)
      const isNew = this.#seen.engineSaid(state, asked, this.#tools.clock.now())
      if (!isNew) return
      this.#life.abort()
      this.#life = new AbortController()
    } catch (error) {
      if (signal.aborted) return
      // Anything else may pass: the engine is asked again, and the deadline ends it.
      if (error instanceof EngineError && error.status === 404) this.#seen.isGone(messageOf(error))
    }
  }

  #report(key: string, greeting: Greeting): void {
    const before = this.#answers.get(key)
    this.#answers.set(key, greeting)
    if (before?.ok !== greeting.ok || before.answer !== greeting.answer)
      this.#tools.probed(greeting.ok, greeting.answer)
  }
}

function keyOf(want: Want): string {
  return want.probe === 'port' ? `port ${want.need.target}` : want.probe
}
