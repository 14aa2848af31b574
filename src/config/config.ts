/** The configuration of a run: frozen, complete, in milliseconds, bytes and absolute paths. */
import type { BudgetLimit } from './budgets.js'
import type { FailOn } from './fail-on.js'
import type { OptionName, OptionValues } from './options.js'
import type { ServiceFacts } from './service-facts.js'

/** A file or glob, relative to `base` (absolute) unless itself absolute. */
export interface PathPattern {
  readonly base: string
  readonly pattern: string
}

export interface Suite {
  /** Unique, fit for a path. */
  readonly name: string
  /** Text for the shell, or the words of a program that runs without one. */
  readonly command: string | readonly string[]
  /** The words of the shell; the command that is text is added after `-c`. */
  readonly shell: string
  readonly workingDirectory: string
  /** Variable to template, those of this suite only. */
  readonly env: Readonly<Record<string, string>>
  readonly junit: readonly PathPattern[]
  readonly coverage: readonly PathPattern[]
  /** Milliseconds. */
  readonly timeout: number
}

/** Where a value came from; `place` is how a message names it: `--ports`, `testbed.yml: ports`. */
export interface Source {
  readonly from: 'flag' | 'input' | 'file' | 'environment' | 'default'
  readonly place: string
}

export interface Config {
  /** The configuration file; undefined where there is none. */
  readonly config: string | undefined
  readonly workingDirectory: string
  /** Undefined: compose's own discovery in the working directory. */
  readonly composeFile: readonly string[] | undefined
  readonly profiles: readonly string[]
  /** Names to start, with what they depend on; empty for all. */
  readonly services: readonly string[]
  /** `services.<name>` of the file: its keys win over `x-testbed`. */
  readonly serviceFacts: Readonly<Record<string, ServiceFacts>>
  readonly envFile: readonly string[]
  readonly engine: NonNullable<OptionValues['engine']>
  /** Undefined: the run id. */
  readonly projectName: string | undefined
  readonly imageTag: string
  readonly imageRegistry: string | undefined
  readonly build: NonNullable<OptionValues['build']>
  readonly cacheImages: NonNullable<OptionValues['cache-images']>
  /** Undefined: below the user's cache folder. */
  readonly cacheDirectory: string | undefined
  /** Bytes. */
  readonly cacheLimit: number
  /** Undefined: by rule. */
  readonly infrastructure: readonly string[] | undefined
  readonly ports: NonNullable<OptionValues['ports']>
  /** Variable to template. */
  readonly env: Readonly<Record<string, string>>
  readonly envPrefix: string | undefined
  readonly hostOverride: string | undefined
  readonly healthTimeout: number
  readonly startTimeout: number
  /** The selected ones, in order; empty for a testbed without tests. */
  readonly suites: readonly Suite[]
  readonly testTimeout: number
  readonly hangTimeout: number
  /** How often a suite with failed tests is run again. */
  readonly testRetries: number
  /** Undefined: the suite's own command. */
  readonly retryCommand: string | readonly string[] | undefined
  readonly allowEmpty: boolean
  readonly allowWorkflowCommands: boolean
  readonly resultsFile: string
  /** Undefined: in the run folder. */
  readonly outputDirectory: string | undefined
  /** Undefined: the job summary in Actions, else none. */
  readonly summaryFile: string | undefined
  /** Percent of lines. */
  readonly minCoverage: number | undefined
  readonly budgets: readonly BudgetLimit[]
  readonly failOn: readonly FailOn[]
  /** Results file or output directory of an earlier run. */
  readonly baseline: string | undefined
  readonly artifact: NonNullable<OptionValues['artifact']>
  /** Undefined: by job, matrix and attempt. */
  readonly artifactName: string | undefined
  readonly artifactRetentionDays: number | undefined
  readonly skipTeardown: boolean
  readonly stopGrace: number
  readonly mask: readonly string[]
  /** Bytes a service. */
  readonly logLimit: number
  readonly sources: Readonly<Record<OptionName, Source>>
}
