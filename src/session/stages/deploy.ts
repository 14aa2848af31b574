/** Infrastructure and services: created, then started as one graph, each as soon as its own dependencies allow. */
import { createContainers, requireExternals } from '../../engine/compose/create.js'
import { createComposeEngine } from '../../engine/compose/engine.js'
import type { ComposeProject } from '../../engine/compose/project.js'
import type { Engine, Instance } from '../../engine/engine.js'
import { ReadinessError, TestbedError } from '../../errors.js'
import { systemClock } from '../../platform/clock.js'
import { criticalChain } from '../../readiness/chain.js'
import { deploy } from '../../readiness/deploy.js'
import type { DeployFailure, DeployObserver, DeployOutcome } from '../../readiness/outcome.js'
import { completeInstances } from '../complete-instances.js'
import type { Run } from '../run.js'
import { watchDeaths } from '../watch-deaths.js'
import { DeployStages } from './deploy-stages.js'

export interface Deployed {
  readonly engine: Engine
  readonly instances: readonly Instance[]
}

/** Errors: those of creating; ReadinessError that names every service which is not ready. `watching`: ends with the run. */
export async function deployStages(run: Run, project: ComposeProject, watching: AbortSignal): Promise<Deployed> {
  const { config, journal, signal } = run
  const stages = new DeployStages(run)
  const begin = systemClock.now()
  try {
    stages.begin()
    await requireExternals(project, signal)
    const [ids, instances] = await Promise.all([createContainers(project, signal), completeInstances(project, signal)])
    const engine = createComposeEngine(project, ids, config.ports)
    stages.created(instances)
    for (const instance of instances) {
      const id = ids.get(instance.name)
      if (id !== undefined) journal.append({ type: 'service_created', service: instance.name, id })
    }
    await watchDeaths(run, engine, watching)
    const outcome = await deploy(instances, engine, {
      startTimeout: config.startTimeout,
      signal,
      observer: observe(run, stages)
    })
    if (outcome.failures.length > 0) throw deployError(outcome)
    const chain = criticalChain(outcome.timings, begin).map(({ service, seconds }) => ({ service, seconds: round(seconds) }))
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
    probed: ({ name }, ok, answer) => journal.append({ type: 'service_probed', service: name, ok, answer: redact(answer) }),
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

/** The first failure is the cause; on a time-out all that are not ready are named. */
function deployError(outcome: DeployOutcome): TestbedError {
  const [first, ...others] = outcome.failures
  if (first?.cause instanceof TestbedError) return first.cause
  const waiting = outcome.timedOut ? others : []
  const symptom = [first, ...waiting].filter((failure) => failure !== undefined).map(({ instance, reason }) => `${instance.name}: ${reason}`)
  const details = [first, ...waiting].flatMap((failure) => (failure === undefined ? [] : describeFailure(failure)))
  return new ReadinessError(symptom.join('; '), {
    service: first?.instance.name,
    details: details.join('\n'),
    hint: outcome.timedOut
      ? 'if it only needs longer: health-timeout (per service) and start-timeout (all together)'
      : `look at logs/${first?.instance.name ?? '<service>'}.log in the output directory`,
    cause: first?.cause
  })
}

function describeFailure({ instance, phase, lastProbe, lastLog }: DeployFailure): string[] {
  return [
    ...(lastProbe === '' ? [] : [`${instance.name} (${phase}), last probe: ${lastProbe}`]),
    ...(lastLog.length === 0 ? [] : [`${instance.name}, last log lines:`, ...lastLog.map((line) => `  ${line}`)])
  ]
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
