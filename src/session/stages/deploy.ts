/** Infrastructure and services: created, then started as one graph, each as soon as its own dependencies allow. */
import { join } from 'node:path'
import { createContainers, requireExternals } from '../../engine/compose/create.js'
import { createComposeEngine } from '../../engine/compose/engine.js'
import { findOwnContainer, hostPath, joinNetworks } from '../../engine/compose/own-container.js'
import type { ComposeProject } from '../../engine/compose/project.js'
import type { Engine, Instance } from '../../engine/engine.js'
import { ReadinessError, SeveralErrors, TestbedError } from '../../errors.js'
import { systemClock } from '../../platform/clock.js'
import { criticalChain } from '../../readiness/chain.js'
import { deploy } from '../../readiness/deploy.js'
import type { DeployFailure, DeployObserver, DeployOutcome } from '../../readiness/outcome.js'
import { lastLines } from '../../run/head-tail-file.js'
import { completeInstances } from '../complete-instances.js'
import type { Run } from '../run.js'
import type { DeathWatch } from '../watch-deaths.js'
import { DeployStages } from './deploy-stages.js'

export interface Deployed {
  readonly engine: Engine
  readonly instances: readonly Instance[]
}

/** `digests`: of images, where the engine may have forgotten them. Errors: those of creating; SeveralErrors with one for each service that is not ready. */
export async function deployStages(
  run: Run,
  project: ComposeProject,
  deaths: DeathWatch,
  digests: ReadonlyMap<string, string> = new Map()
): Promise<Deployed> {
  const { config, journal, signal } = run
  const stages = new DeployStages(run)
  const begin = systemClock.now()
  try {
    stages.begin()
    await requireExternals(project, signal)
    const own = await findOwnContainer(project.client, signal)
    if (own !== undefined) project.generated.mapBindSources((path) => hostPath(own, path))
    const [ids, instances] = await Promise.all([createContainers(project, signal), completeInstances(project, signal)])
    if (own !== undefined) await joinNetworks(project.client, own, project.plan.run_id, signal)
    const engine = createComposeEngine(project, { ids, ports: config.ports, onNetwork: own !== undefined })
    stages.created(instances)
    for (const instance of instances) {
      const id = ids.get(instance.name)
      const digest = instance.digest ?? digests.get(instance.image)
      if (id !== undefined)
        journal.append({ type: 'service_created', service: instance.name, id, ...(digest && { digest }) })
    }
    await deaths.start(engine)
    const observer = observe(run, stages)
    const provided = instances.filter((instance) => instance.provided)
    for (const instance of provided) observer.ready?.(instance, { waitedFor: 0 })
    const contained = instances.filter((instance) => !instance.provided)
    const outcome = await deploy(contained, engine, {
      startTimeout: config.startTimeout,
      running: provided,
      signal,
      observer
    })
    if (outcome.failures.length > 0) throw new SeveralErrors(await deployErrors(run, outcome))
    const chain = criticalChain(outcome.timings, begin).map(({ service, seconds }) => ({
      service,
      seconds: round(seconds)
    }))
    journal.append({ type: 'testbed_ready', chain })
    stages.end('ok')
    return { engine, instances: outcome.ready }
  } catch (error) {
    stages.end(signal.aborted ? 'cancelled' : 'failed')
    throw error
  }
}

function observe(run: Run, stages: DeployStages): DeployObserver {
  const { journal } = run
  const redact = (text: string) => run.redactor.text(text)
  return {
    starting: ({ name }) => {
      stages.starting(name)
      journal.append({ type: 'service_starting', service: name })
    },
    probed: ({ name }, ok, answer) =>
      journal.append({ type: 'service_probed', service: name, ok, answer: redact(answer) }),
    ready: ({ name }) => {
      journal.append({ type: 'service_ready', service: name })
      stages.done(name)
    },
    completed: ({ name }) => {
      journal.append({ type: 'service_completed', service: name })
      stages.done(name)
    },
    failed: ({ name }, reason) => journal.append({ type: 'service_failed', service: name, reason: redact(reason) }),
    warning: (message) => run.warn(message)
  }
}

/** The first failure is the cause; on a time-out all that are not ready are named, each with an error of its own. */
async function deployErrors(run: Run, outcome: DeployOutcome): Promise<TestbedError[]> {
  const told = outcome.timedOut ? outcome.failures : outcome.failures.slice(0, 1)
  return Promise.all(told.map((failure) => deployError(run, failure, outcome.timedOut)))
}

async function deployError(run: Run, failure: DeployFailure, timedOut: boolean): Promise<TestbedError> {
  const { instance, reason, lastProbe, lastLog, cause } = failure
  if (cause instanceof TestbedError) return cause
  // Without a supervisor there is no log file: then the lines that the engine gave stand here.
  const logFile = join(run.plan.output_directory, 'logs', `${instance.name}.log`)
  const log = (await lastLines(logFile, 1)).length > 0 ? [] : lastLog
  const details = [...(lastProbe === '' ? [] : [`last probe: ${lastProbe}`]), ...log]
  return new ReadinessError(`${instance.name}: ${reason}`, {
    service: instance.name,
    ...(details.length > 0 && { details: details.join('\n') }),
    ...(timedOut && { hint: 'if it only needs longer: health-timeout (per service) and start-timeout (all together)' }),
    cause
  })
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
