/**
 * A job of a workflow file: its steps as the runner runs them, one after the other or in the background, then the post steps
 * in reverse order. Checkouts and set-ups of tools are no-ops, and are listed; what else is not understood is an error.
 */
import type { Scene } from '../scenario.js'
import { jobStatus, lookupIn, Variables, expandAll, type Outcome, type Scope } from './contexts.js'
import { isMet } from './expression.js'
import { runPost, type Shared, type StepReport } from './execute.js'
import { runSteps } from './sequence.js'
import { StepRunner } from './step.js'
import type { JobFile } from './workflow-file.js'

type Texts = Readonly<Record<string, string>>

export interface JobOptions {
  /** Of the workflow. */
  readonly inputs?: Texts
  readonly env?: Texts
  readonly matrix?: Texts
  readonly jobIndex?: number
  /** Further values of the `github` context. */
  readonly github?: Texts
  /** "Enable debug logging" of a re-run. */
  readonly debug?: boolean
  /** `owner/name` of other repositories to the folder that takes their place. */
  readonly actions?: Texts
}

export interface JobEnded {
  readonly conclusion: Outcome
  /** In the order in which they ended, skipped ones and post steps included. */
  readonly steps: readonly StepReport[]
  /** What was not run, with the reason. */
  readonly noOps: readonly string[]
}

export class WorkflowJob {
  readonly #job: JobFile
  readonly #shared: Shared
  readonly #scope: Scope
  readonly #env: Texts

  constructor(scene: Scene, job: JobFile, options: JobOptions = {}) {
    const { project } = scene
    this.#job = job
    const debug = options.debug === true ? { RUNNER_DEBUG: '1' } : {}
    const runner = new StepRunner(scene)
    this.#shared = {
      runner,
      workspace: project.folder,
      machine: { ...runner.environment(), ...debug },
      actions: options.actions ?? {},
      masks: [],
      posts: [],
      reports: [],
      noOps: [],
      cancelled: false,
      controller: new AbortController()
    }
    this.#env = options.env ?? {}
    this.#scope = {
      inputs: options.inputs ?? {},
      steps: new Map(),
      contexts: {
        github: { workspace: project.folder, repository: 'acme/shop', run_attempt: '1', ...options.github },
        matrix: options.matrix ?? {},
        strategy: { 'job-index': String(options.jobIndex ?? 0) },
        runner: { temp: project.state, os: 'Linux', ...(options.debug === true && { debug: '1' }) }
      },
      nested: false,
      failed: false
    }
  }

  async run(): Promise<JobEnded> {
    const shared = this.#shared
    const scope = this.#scope
    const variables = new Variables({
      ...this.#env,
      ...expandAll(this.#job.env, lookupIn(scope, this.#env, this.#status()))
    })
    await runSteps(this.#job.steps, scope, variables, shared)
    for (const post of shared.posts.reverse()) {
      const lookup = lookupIn(post.scope, variables.env, this.#status())
      if (isMet(post.condition, lookup, this.#status())) await runPost(post, variables, this.#status(), shared)
      if (post.failed) scope.failed = true
    }
    return { conclusion: jobStatus(this.#status()), steps: shared.reports, noOps: shared.noOps }
  }

  /** As the button does: the steps that run are told to end; of the others, those that want to run all the same do. */
  cancel(): void {
    const { controller } = this.#shared
    this.#shared.cancelled = true
    this.#shared.controller = new AbortController()
    controller.abort()
  }

  #status(): { readonly failed: boolean; readonly cancelled: boolean } {
    return { failed: this.#scope.failed, cancelled: this.#shared.cancelled }
  }
}
