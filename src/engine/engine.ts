/** The port to what runs services. Capabilities (readiness, suites, teardown ...) know this file only, never an engine. */
import type { Plan } from '../contract/plan.js'

export type Role = 'infrastructure' | 'application'
/** Protocols that readiness can greet. */
export type Kind = 'postgres' | 'mysql' | 'redis' | 'rabbitmq' | 'http' | 'tcp'

export type DependencyCondition = 'service_started' | 'service_healthy' | 'service_completed_successfully'

export interface Dependency {
  /** A service's name, without replica: all replicas must fulfil the condition. */
  readonly service: string
  readonly condition: DependencyCondition
}

/** A declared check, of the file or else of the image. */
export interface HealthCheck {
  /** `['CMD', program, ...]` or `['CMD-SHELL', script]`. */
  readonly test: readonly string[]
  /** Milliseconds. */
  readonly timeout: number
  /** Milliseconds. */
  readonly startPeriod: number
}

/** `x-testbed.ready`, which takes the place of a declared check. */
export interface ReadyRule {
  /** Path that answers 2xx or 3xx on the service's first TCP port. */
  readonly http?: string | undefined
  /** Container port that must answer. */
  readonly tcp?: number | undefined
  /** Regular expression that a log line must match. */
  readonly log?: string | undefined
  /** Command that must exit 0 inside the container. */
  readonly command?: string | readonly string[] | undefined
}

export interface PublishedPort {
  /** Port inside the container. */
  readonly target: number
  readonly protocol: 'tcp' | 'udp'
  /** Port on the host: always concrete, never 0. */
  readonly published: number
  /** Host address to reach it at, for example 127.0.0.1. */
  readonly host: string
}

/** One container, pod or process: a replica of a service. */
export interface Instance {
  /** Unique in the testbed: the service's name, for further replicas `<service>-<n>`. */
  readonly name: string
  readonly service: string
  /** From 1. */
  readonly replica: number
  readonly role: Role
  readonly image: string
  readonly dependsOn: readonly Dependency[]
  readonly kind: Kind | undefined
  readonly healthCheck: HealthCheck | undefined
  readonly ready: ReadyRule | undefined
  /** Ends by itself and must exit 0: others wait for its completion. */
  readonly oneShot: boolean
  /** Whether the engine starts it again after a failure. */
  readonly restarts: boolean
  /** Milliseconds from its own start to ready (or, one-shot, to its end). */
  readonly timeout: number
  /** In the file's order. Replaced by what the engine really bound, see `Engine.start`. */
  readonly ports: readonly PublishedPort[]
  /** TCP ports inside the container that are not published but known (`expose`, the image). */
  readonly exposed: readonly number[]
  /** Resolved environment of the container, for credentials. */
  readonly environment: Readonly<Record<string, string>>
  /** `x-testbed.url`, a template. */
  readonly url?: string | undefined
}

export interface ExecResult {
  readonly exitCode: number
  /** Standard output and error, bounded by `maxOutput`. */
  readonly output: string
  readonly timedOut: boolean
}

export interface ExecOptions {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Bytes, 4,096 by default: the end is kept. */
  readonly maxOutput?: number
}

/** What the engine says of one instance now. */
export interface InstanceState {
  readonly status: 'created' | 'running' | 'restarting' | 'exited'
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly restartCount: number
  /** Changes whenever the instance starts anew. */
  readonly incarnation: string
  /** The engine's own words for a failed start. */
  readonly error: string
}

export type EngineEvent =
  | { readonly type: 'started'; readonly instance: string; readonly id: string; readonly at: Date }
  | {
      readonly type: 'died'
      readonly instance: string
      readonly id: string
      readonly at: Date
      readonly exitCode: number
      readonly oomKilled: boolean
      /** Somebody asked the engine for it. */
      readonly deliberate: boolean
    }

/** An instance that the engine knows, running or not. */
export interface KnownInstance {
  readonly instance: string
  /** The engine's own id: changes when the instance is made anew. */
  readonly id: string
  readonly running: boolean
}

/** What the supervisor needs: to watch and to record. */
export interface Recorder {
  /** Starts, deaths and OOM kills of the run's instances. The stream is open when the promise resolves. */
  events(signal: AbortSignal): Promise<AsyncIterable<EngineEvent>>
  instances(signal: AbortSignal): Promise<readonly KnownInstance[]>
  /**
   * The log from `since` on (RFC 3339 with nanoseconds; exclusive), each line behind its own time stamp. Ends when the
   * instance ends.
   */
  recordLog(id: string, since: string | undefined, signal: AbortSignal): AsyncIterable<Buffer>
}

/** What readiness and the suites need of a running testbed. */
export interface Engine extends Recorder {
  /** Starts it, with the ports of the instance or, where one is taken, others. Errors: StartError, PortTakenError. */
  start(instance: Instance, signal: AbortSignal): Promise<Instance>
  inspect(instance: Instance, signal: AbortSignal): Promise<InstanceState>
  exec(instance: Instance, command: readonly string[], options: ExecOptions): Promise<ExecResult>
  /** TCP ports in LISTEN on other than loopback addresses inside the instance; undefined where that can't be seen. */
  listeners(instance: Instance, signal: AbortSignal): Promise<readonly number[] | undefined>
  /** The last log lines, oldest first. */
  lastLog(instance: Instance, lines: number, signal: AbortSignal): Promise<readonly string[]>
  /** Log lines from the start of the instance on; ends when it ends or the signal aborts. */
  followLog(instance: Instance, signal: AbortSignal): AsyncIterable<string>
}

/** What a removal reads of a plan. */
export type RemovalPlan = Pick<Plan, 'run_id' | 'project' | 'stop_grace_s' | 'stop_through_compose' | 'providers'>

/** What teardown needs: the plan alone. */
export interface Remover {
  /**
   * Stops and removes everything of the plan's run, and looks whether it is gone. Never throws for one resource. `onStopped`
   * is called once nothing runs any more and before anything is removed where services are stopped with a grace, else at once.
   * Returns what is left, each as `container NAME`, `network NAME` or `volume NAME`.
   */
  remove(
    plan: RemovalPlan,
    runFolder: string,
    onStopped: () => Promise<unknown>,
    signal: AbortSignal
  ): Promise<readonly string[]>
}
