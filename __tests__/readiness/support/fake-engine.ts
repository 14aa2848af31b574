/** An engine in memory whose instances follow a script in the time of a fake clock. */
import type { EngineEvent, ExecOptions, ExecResult, Instance, InstanceState, Kind } from '../../../src/engine/engine.js'
import type { Greet, Greeting } from '../../../src/readiness/kinds/greeting.js'
import type { ObservedEngine } from '../../../src/readiness/observed.js'
import type { FakeClock } from './fake-clock.js'

/** Times are milliseconds since the instance's own start. */
export interface Script {
  /** How long the engine takes to start it. */
  readonly startTakes?: number
  readonly startFails?: Error
  /** Container port to what it answers; refused where not given. */
  readonly port?: (target: number, time: number) => Greeting | boolean
  readonly listeners?: (time: number) => readonly number[] | undefined
  readonly listenersTake?: number
  readonly check?: (time: number) => boolean
  readonly checkTakes?: number
  readonly log?: readonly (readonly [time: number, line: string])[]
  /** Its deaths in order; `again`: how long after it the engine starts it again. */
  readonly deaths?: readonly {
    at: number
    exitCode: number
    oomKilled?: boolean
    deliberate?: boolean
    again?: number
    silent?: boolean
  }[]
  readonly lastLog?: readonly string[]
  readonly lastLogHangs?: boolean
}

interface Life {
  startedAt: number
  state: InstanceState
}

export class FakeEngine implements ObservedEngine {
  /** `start db`, `exec db` ... in order, with the time. */
  readonly calls: { readonly what: string; readonly at: number }[] = []
  mostExecs = 0
  mostExecsOfOne = 0
  readonly #clock: FakeClock
  readonly #scripts: Readonly<Record<string, Script>>
  readonly #lives = new Map<string, Life>()
  readonly #ports = new Map<number, { instance: Instance; target: number }>()
  readonly #events: EngineEvent[] = []
  readonly #execs: string[] = []
  #wake: () => void = () => undefined

  constructor(clock: FakeClock, scripts: Readonly<Record<string, Script>>) {
    this.#clock = clock
    this.#scripts = scripts
  }

  callsOf(what: string): number[] {
    return this.calls.filter((call) => call.what === what).map((call) => call.at)
  }

  /** Greetings of all kinds, answered by the scripts. */
  readonly greet: Greet = async (target) => {
    const port = this.#ports.get(target.port)
    if (port === undefined) return { ok: false, answer: 'connection refused' }
    this.#note(`greet ${port.instance.name}`)
    const answer = this.#running(port.instance)
      ? (this.#script(port.instance).port?.(port.target, this.#time(port.instance)) ?? false)
      : false
    if (typeof answer !== 'boolean') return answer
    return answer ? { ok: true, answer: 'answers' } : { ok: false, answer: 'connection refused' }
  }

  get greetings(): Record<Kind, Greet> {
    const { greet } = this
    return { postgres: greet, mysql: greet, redis: greet, rabbitmq: greet, http: greet, tcp: greet }
  }

  async start(instance: Instance, signal: AbortSignal): Promise<Instance> {
    const script = this.#script(instance)
    this.#note(`start ${instance.name}`)
    await this.#clock.sleep(script.startTakes ?? 0, signal)
    if (script.startFails !== undefined) throw script.startFails
    const startedAt = this.#clock.now()
    const state: InstanceState = {
      status: 'running',
      exitCode: 0,
      oomKilled: false,
      restartCount: 0,
      incarnation: `${instance.name}#0`,
      error: ''
    }
    this.#lives.set(instance.name, { startedAt, state })
    for (const port of instance.ports) this.#ports.set(port.published, { instance, target: port.target })
    for (const death of script.deaths ?? []) this.#clock.at(startedAt + death.at, () => this.#die(instance, death))
    return instance
  }

  async inspect(instance: Instance): Promise<InstanceState> {
    this.#note(`inspect ${instance.name}`)
    return this.#life(instance).state
  }

  async exec(instance: Instance, _command: readonly string[], { signal }: ExecOptions): Promise<ExecResult> {
    this.#note(`exec ${instance.name}`)
    await this.#inside(instance, this.#script(instance).checkTakes ?? 40, signal)
    const ok = this.#script(instance).check?.(this.#time(instance)) ?? false
    return { exitCode: ok ? 0 : 1, output: ok ? '' : 'no response\n', timedOut: false }
  }

  async listeners(instance: Instance, signal: AbortSignal): Promise<readonly number[] | undefined> {
    this.#note(`listeners ${instance.name}`)
    await this.#inside(instance, this.#script(instance).listenersTake ?? 0, signal)
    return this.#script(instance).listeners?.(this.#time(instance))
  }

  /** A process in the container. */
  async #inside(instance: Instance, takes: number, signal: AbortSignal): Promise<void> {
    this.#execs.push(instance.name)
    this.mostExecs = Math.max(this.mostExecs, this.#execs.length)
    const ofOne = this.#execs.filter((name) => name === instance.name).length
    this.mostExecsOfOne = Math.max(this.mostExecsOfOne, ofOne)
    try {
      await this.#clock.sleep(takes, signal)
    } finally {
      this.#execs.splice(this.#execs.indexOf(instance.name), 1)
    }
  }

  async lastLog(instance: Instance, lines: number, signal: AbortSignal): Promise<readonly string[]> {
    if (this.#script(instance).lastLogHangs) await this.#clock.sleep(Infinity, signal)
    return (this.#script(instance).lastLog ?? []).slice(-lines)
  }

  async *followLog(instance: Instance, signal: AbortSignal): AsyncIterable<string> {
    const { startedAt } = this.#life(instance)
    for (const [time, line] of this.#script(instance).log ?? []) {
      await this.#clock.sleep(Math.max(0, startedAt + time - this.#clock.now()), signal)
      yield line
    }
    await this.#clock.sleep(Infinity, signal)
  }

  async events(signal: AbortSignal): Promise<AsyncIterable<EngineEvent>> {
    this.#note('events')
    return this.#stream(signal)
  }

  async *#stream(signal: AbortSignal): AsyncIterable<EngineEvent> {
    signal.addEventListener('abort', () => this.#wake(), { once: true })
    while (!signal.aborted) {
      const event = this.#events.shift()
      if (event !== undefined) yield event
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
    }
  }

  #die(instance: Instance, death: NonNullable<Script['deaths']>[number]): void {
    const life = this.#life(instance)
    const { exitCode, oomKilled = false, deliberate = false, again } = death
    const restarts = again !== undefined
    const restartCount = life.state.restartCount + (restarts ? 1 : 0)
    life.state = { ...life.state, status: restarts ? 'restarting' : 'exited', exitCode, oomKilled, restartCount }
    if (!death.silent) this.#emit({ type: 'died', ...this.#about(instance), exitCode, oomKilled, deliberate })
    if (again === undefined) return
    this.#clock.at(this.#clock.now() + again, () => {
      const incarnation = `${instance.name}#${restartCount}`
      life.state = { ...life.state, status: 'running', exitCode: 0, oomKilled: false, incarnation }
      if (!death.silent) this.#emit({ type: 'started', ...this.#about(instance) })
    })
  }

  #emit(event: EngineEvent): void {
    this.#events.push(event)
    this.#wake()
  }

  #about(instance: Instance) {
    return { instance: instance.name, id: instance.name, at: new Date(0) }
  }

  #note(what: string): void {
    this.calls.push({ what, at: this.#clock.now() })
  }

  #script(instance: Instance): Script {
    return this.#scripts[instance.name] ?? {}
  }

  #life(instance: Instance): Life {
    const life = this.#lives.get(instance.name)
    if (life === undefined) throw new Error(`${instance.name} was never started`)
    return life
  }

  #running(instance: Instance): boolean {
    return this.#life(instance).state.status === 'running'
  }

  #time(instance: Instance): number {
    return this.#clock.now() - this.#life(instance).startedAt
  }
}
