/**
 * The two deploy stages of one graph: `infra_deploy` ends when the last infrastructure service is ready, `service_deploy`
 * begins with the first application service that starts. Where a testbed has none of a kind, that stage is skipped.
 */
import type { StageStatus } from '../../contract/results.js'
import type { Instance, Role } from '../../engine/engine.js'
import type { Run } from '../run.js'

const STAGE: Readonly<Record<Role, string>> = { infrastructure: 'infra_deploy', application: 'service_deploy' }

export class DeployStages {
  readonly #run: Run
  readonly #roles = new Map<string, Role>()
  readonly #waiting: Readonly<Record<Role, Set<string>>> = { infrastructure: new Set(), application: new Set() }
  readonly #open = new Set<string>()

  constructor(run: Run) {
    this.#run = run
  }

  /** Creating belongs to the infrastructure: its networks and volumes are there first. */
  begin(): void {
    this.#enter('infra_deploy')
    this.#enter('infra_deploy.create')
  }

  created(instances: readonly Pick<Instance, 'name' | 'role'>[]): void {
    this.#leave('infra_deploy.create', 'ok')
    this.#enter('infra_deploy.ready')
    for (const { name, role } of instances) {
      this.#roles.set(name, role)
      this.#waiting[role].add(name)
    }
    if (this.#waiting.infrastructure.size === 0) this.#leaveInfrastructure()
  }

  starting(name: string): void {
    if (this.#roles.get(name) === 'application') this.#enter('service_deploy')
  }

  done(name: string): void {
    const role = this.#roles.get(name)
    if (role === undefined) return
    this.#waiting[role].delete(name)
    if (this.#waiting[role].size > 0) return
    if (role === 'infrastructure') this.#leaveInfrastructure()
    else this.#leave(STAGE[role], 'ok')
  }

  /** What is open where something failed is where it failed, unless all of that stage's services had got ready. */
  end(status: StageStatus): void {
    for (const stage of [...this.#open].reverse()) this.#leave(stage, status)
  }

  #leaveInfrastructure(): void {
    this.#leave('infra_deploy.ready', 'ok')
    this.#leave('infra_deploy', 'ok')
  }

  #enter(stage: string): void {
    if (this.#open.has(stage)) return
    this.#open.add(stage)
    this.#run.enter(stage)
  }

  #leave(stage: string, status: StageStatus): void {
    if (!this.#open.delete(stage)) return
    this.#run.journal.append({ type: 'stage_ended', stage, status })
  }
}
