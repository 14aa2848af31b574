/** What a deployment ends with, and what it tells on the way. */
import type { Instance } from '../engine/engine.js'
import type { Timing } from './chain.js'
import type { Phase } from './graph.js'

export interface DeployObserver {
  starting?(instance: Instance): void
  /** With the ports that were really bound. */
  started?(instance: Instance): void
  /** Only when the answer differs from the one before. */
  probed?(instance: Instance, ok: boolean, answer: string): void
  /** `waitedFor`: milliseconds since its own start. */
  ready?(instance: Instance, info: { readonly waitedFor: number }): void
  /** It ended with exit code 0. */
  completed?(instance: Instance): void
  /** Not for instances that were never started. */
  failed?(instance: Instance, reason: string): void
  warning?(message: string): void
}

export interface DeployFailure {
  readonly instance: Instance
  /** Where it was when the deployment failed: `pending` was never started. */
  readonly phase: Phase
  /** One line: what went wrong, or what it still waits for. */
  readonly reason: string
  /** The last answers of the probes that did not succeed; empty where nothing was asked. Foreign text. */
  readonly lastProbe: string
  /** Oldest first. Foreign text, bounded. */
  readonly lastLog: readonly string[]
  /** What the engine threw when asked to start it. */
  readonly cause?: unknown
}

export interface DeployOutcome {
  /** Ready or completed, with their real ports. */
  readonly ready: readonly Instance[]
  /** Empty: everything is ready. The first is what ended the deployment. */
  readonly failures: readonly DeployFailure[]
  /** A deadline passed, of one instance or of all: `failures` names every instance that is not ready. */
  readonly timedOut: boolean
  /** Of everything that became ready, for `criticalChain`. */
  readonly timings: readonly Timing[]
}
