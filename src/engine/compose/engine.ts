/** The running half of the compose engine: the port to a project whose containers have been created. */
import { inspectContainer } from '../../docker/containers.js'
import { execInContainer } from '../../docker/exec.js'
import { openLogs } from '../../docker/logs.js'
import { StartError } from '../../errors.js'
import type { Engine, Instance, InstanceState } from '../engine.js'
import { listenersOf } from './listeners.js'
import type { ComposeProject } from './project.js'
import { createRecorder, nanoseconds } from './recorder.js'
import { startInstance, type StartContext } from './start.js'

export interface ComposeEngineOptions {
  /** Instance names to container ids, see createContainers. */
  readonly ids: Map<string, string>
  readonly ports: 'auto' | 'fixed'
  /** We are on the testbed's network ourselves: services are reached by their names, at their own ports. */
  readonly onNetwork: boolean
}

export function createComposeEngine(project: ComposeProject, { ids, ports, onNetwork }: ComposeEngineOptions): Engine {
  const { client, plan } = project
  const context: StartContext = { project, ids, ports, exclusively: mutex() }
  const idOf = (instance: Instance): string => {
    const id = ids.get(instance.name)
    if (id === undefined) throw new StartError(`${instance.name} has no container`, { service: instance.name })
    return id
  }
  return {
    ...createRecorder(client, plan.run_id),
    async start(instance, signal) {
      const started = await startInstance(context, instance, signal)
      return onNetwork
        ? { ...started, ports: started.ports.map((port) => ({ ...port, host: instance.name, published: port.target })) }
        : started
    },
    inspect: async (instance, signal) => toState(await inspectContainer(client, idOf(instance), signal)),
    exec: (instance, command, options) => execInContainer(client, idOf(instance), command, options),
    listeners: (instance, signal) => listenersOf(client, idOf(instance), signal),
    async lastLog(instance, lines, signal) {
      const log = await openLogs(client, idOf(instance), { tail: lines, signal })
      const found: string[] = []
      for await (const line of linesOf(log)) found.push(line)
      return found.slice(-lines)
    },
    async *followLog(instance, signal) {
      // A restarted container keeps the log of its earlier lives, which prove nothing of this one.
      const { StartedAt } = (await inspectContainer(client, idOf(instance), signal)).State
      yield* linesOf(await openLogs(client, idOf(instance), { follow: true, since: nanoseconds(StartedAt), signal }))
    }
  }
}

function toState(container: Awaited<ReturnType<typeof inspectContainer>>): InstanceState {
  const { Status, ExitCode, OOMKilled, StartedAt, Error: error } = container.State
  const status =
    Status === 'paused'
      ? 'running'
      : Status === 'created' || Status === 'running' || Status === 'restarting'
        ? Status
        : 'exited'
  return {
    status,
    exitCode: ExitCode,
    oomKilled: OOMKilled,
    restartCount: container.RestartCount,
    incarnation: `${container.Id} ${StartedAt}`,
    error
  }
}

/** A line without end would fill the memory: it is cut. */
const LONGEST_LINE = 64 * 1024

async function* linesOf(log: AsyncIterable<readonly { readonly data: Buffer }[]>): AsyncGenerator<string> {
  let rest = ''
  for await (const batch of log) {
    for (const { data } of batch) {
      const parts = (rest + data.toString('utf8')).split('\n')
      rest = (parts.pop() ?? '').slice(0, LONGEST_LINE)
      for (const line of parts) yield line.replace(/\r$/, '')
    }
  }
  if (rest !== '') yield rest
}

/** Runs one piece of work at a time, in the order of the calls. */
function mutex(): StartContext['exclusively'] {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
