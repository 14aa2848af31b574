/** Starts one container: by the engine itself, or by compose where only that does what the file says. */
import { EngineError, PortTakenError, StartError, type TestbedError } from '../../errors.js'
import { startContainer } from '../../docker/containers.js'
import type { Instance } from '../engine.js'
import { containerIds } from './create.js'
import { takenPort } from './port-errors.js'
import { holderOf } from './port-holder.js'
import { randomPorts } from './model/port-range.js'
import { lastWords, type ComposeProject } from './project.js'
import { chooseOtherPort, portsOf, sharingNamespacesWith } from './published.js'

/** Ports that are chosen anew before a service is given up: on a host where this is not enough, something else is wrong. */
const PORT_TRIES = 20
const nextPort = randomPorts()
/** Milliseconds. Hooks and providers may take their time. */
const COMPOSE_START = 5 * 60_000
const RECREATE = 120_000

export interface StartContext {
  readonly project: ComposeProject
  readonly ids: Map<string, string>
  readonly ports: 'auto' | 'fixed'
  /** One recreation at a time: they write the one generated file. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * No check-then-bind: a port that the engine can't bind is known by the attempt alone. Then, with `auto`, the container is
 * made anew with the next port. Errors: StartError, PortTakenError.
 */
export async function startInstance(context: StartContext, instance: Instance, signal: AbortSignal): Promise<Instance> {
  const { project } = context
  for (let attempt = 1; ; attempt++) {
    const failure = await tryStart(context, instance, signal)
    if (failure === undefined) return { ...instance, ports: portsOf(project.generated, instance) }
    const port = takenPort(failure)
    if (port === undefined) throw startFailure(instance, failure)
    if (context.ports === 'fixed' || attempt === PORT_TRIES) throw await taken(context, instance, port, signal)
    await context.exclusively(() => recreate(context, instance, port, signal))
  }
}

/** The engine's words if it could not be started. */
async function tryStart(
  { project, ids }: StartContext,
  instance: Instance,
  signal: AbortSignal
): Promise<string | undefined> {
  const draft = project.generated.instances.find(({ name }) => name === instance.name)
  if (draft !== undefined && draft.throughCompose.length > 0) {
    const args = ['up', '--detach', '--no-deps', '--no-recreate', '--no-build', '--pull', 'never', instance.name]
    const outcome = await project.compose(args, { signal, timeout: COMPOSE_START })
    if (outcome.exitCode !== 0) return lastWords(outcome, 10).join('\n')
    for (const [name, id] of await containerIds(project, signal)) ids.set(name, id)
    return undefined
  }
  const id = ids.get(instance.name)
  if (id === undefined) return 'compose created no container for it'
  try {
    await startContainer(project.client, id, signal)
    return undefined
  } catch (error) {
    if (error instanceof EngineError) return error.message
    throw error
  }
}

async function recreate(
  { project, ids }: StartContext,
  instance: Instance,
  port: number,
  signal: AbortSignal
): Promise<void> {
  chooseOtherPort(project.generated, instance.name, port, nextPort())
  await project.write()
  // What shares its namespaces holds the id of the container that goes.
  const services = [instance.name, ...sharingNamespacesWith(project.generated, instance.name)]
  const args = ['up', '--no-start', '--no-deps', '--force-recreate', '--no-build', '--pull', 'never', ...services]
  const outcome = await project.compose(args, { signal, timeout: RECREATE })
  if (outcome.exitCode !== 0) throw startFailure(instance, lastWords(outcome, 10).join('\n'))
  for (const [name, id] of await containerIds(project, signal)) ids.set(name, id)
}

async function taken(
  { project, ports }: StartContext,
  instance: Instance,
  port: number,
  signal: AbortSignal
): Promise<PortTakenError> {
  const holder = await holderOf(project.client, port, signal)
  return new PortTakenError(`${instance.name}: port ${port} is taken${holder === undefined ? '' : ` by ${holder}`}`, {
    service: instance.name,
    hint:
      ports === 'fixed'
        ? 'free it, or use ports: auto, which takes another port'
        : 'free some ports between 20000 and 32767'
  })
}

function startFailure(instance: Instance, words: string): TestbedError {
  const reason = words.split('\n').at(-1) ?? words
  const mount = /bind source path does not exist: (\S+)/.exec(words)?.[1]
  const missing = /exec: "([^"]+)": (?:executable file not found|stat .*no such file)/.exec(words)?.[1]
  const hint =
    mount !== undefined
      ? `create ${mount}, or look whether the engine runs where this path is`
      : missing !== undefined
        ? `the image has no ${missing}: look at command, entrypoint and the Dockerfile`
        : undefined
  return new StartError(`${instance.name} could not be started: ${reason}`, {
    service: instance.name,
    hint,
    details: words
  })
}
