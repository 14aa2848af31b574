/**
 * Removes everything of a run by its label: containers, networks, volumes. Never by `docker compose down`, which needs the
 * compose file and waits 10 s a container. Imports little: a post step's first request should leave at once.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { runLabel } from '../../contract/labels.js'
import type { Plan } from '../../contract/plan.js'
import { EngineError, EngineUnavailableError } from '../../errors.js'
import { DockerClient } from '../../docker/client.js'
import { listContainers, removeContainer, stopContainer, type ContainerSummary } from '../../docker/containers.js'
import { disconnectNetwork, inspectNetwork, listNetworks, removeNetwork } from '../../docker/networks.js'
import { listVolumes, removeVolume } from '../../docker/volumes.js'
import type { RemovalPlan, Remover } from '../engine.js'

/** Rounds of list and remove: a compose that was killed while it created may have left requests that still run. */
const ROUNDS = 40
/** Milliseconds between two rounds. */
const PAUSE = 250
/** Times that an engine which does not answer is asked again: one that restarts comes back, one that is gone does not. */
const PATIENCE = 8

export function createRemover(engine: Plan['engine']): Remover {
  const client = new DockerClient(engine.endpoint, { apiVersion: engine.api_version })
  return {
    async remove(plan, runFolder, onStopped, signal) {
      try {
        return await removeRun(client, plan, runFolder, onStopped, signal)
      } finally {
        client.close()
      }
    }
  }
}

async function removeRun(
  client: DockerClient,
  plan: RemovalPlan,
  runFolder: string,
  onStopped: () => Promise<unknown>,
  signal: AbortSignal
): Promise<readonly string[]> {
  const labels = [runLabel(plan.run_id)]
  const first = await patiently(() => listContainers(client, { labels, signal }), signal)
  await stopGently(client, plan, runFolder, first, signal)
  const collected = onStopped()
  let left = await patiently(() => removeRound(client, labels, first, signal), signal)
  for (let round = 1; left.length > 0 && round < ROUNDS && !signal.aborted; round++) {
    await pause(signal)
    left = await patiently(() => removeRound(client, labels, undefined, signal), signal)
  }
  await collected
  return left
}

/** Removes what is there, `containers` where they have been listed, and returns what is still there. */
async function removeRound(
  client: DockerClient,
  labels: readonly string[],
  containers: readonly ContainerSummary[] | undefined,
  signal: AbortSignal
): Promise<readonly string[]> {
  await removeContainers(client, containers ?? (await listContainers(client, { labels, signal })), signal)
  // Networks and volumes only go when no container holds them any more.
  await Promise.all([removeNetworks(client, labels, signal), removeVolumes(client, labels, signal)])
  return whatIsLeft(client, labels, signal)
}

/** An engine that restarts, or a connection that broke, is no reason to leave everything. */
async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof EngineUnavailableError) || attempt === PATIENCE || signal.aborted) throw error
      await pause(signal)
    }
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(PAUSE, undefined, { signal }).catch(() => undefined)
}

/** With a grace, or where the file says what is to be done before a stop. Bounded, and never an obstacle to the removal. */
async function stopGently(
  client: DockerClient,
  plan: RemovalPlan,
  runFolder: string,
  containers: readonly ContainerSummary[],
  signal: AbortSignal
): Promise<void> {
  if (plan.stop_through_compose.length > 0 || plan.providers.length > 0) {
    const { stopThroughCompose } = await import('./stop-through-compose.js')
    await stopThroughCompose(plan, runFolder, signal)
  }
  if (plan.stop_grace_s <= 0) return
  const grace = Math.ceil(plan.stop_grace_s)
  const running = containers.filter((container) => container.State === 'running' || container.State === 'paused')
  await Promise.allSettled(running.map((container) => stopContainer(client, container.Id, { grace, signal })))
}

async function removeContainers(
  client: DockerClient,
  containers: readonly ContainerSummary[],
  signal: AbortSignal
): Promise<void> {
  await Promise.all(
    containers.map(({ Id }) => tolerate(removeContainer(client, Id, { force: true, volumes: true, signal })))
  )
}

async function removeNetworks(client: DockerClient, labels: readonly string[], signal: AbortSignal): Promise<void> {
  const networks = await listNetworks(client, { labels, signal })
  await Promise.all(
    networks.map(({ Id }) =>
      tolerate(
        removeNetwork(client, Id, signal).catch(async (error: unknown) => {
          if (!(error instanceof EngineError) || error.status !== 403) throw error
          await evictGuests(client, Id, signal)
          await removeNetwork(client, Id, signal)
        })
      )
    )
  )
}

/** Containers that joined: our own, of a job that runs in one, and whatever somebody connected by hand. They go on without. */
async function evictGuests(client: DockerClient, network: string, signal: AbortSignal): Promise<void> {
  const { Containers } = await inspectNetwork(client, network, signal)
  await Promise.all(
    Object.keys(Containers).map((id) => tolerate(disconnectNetwork(client, network, id, { force: true, signal })))
  )
}

async function removeVolumes(client: DockerClient, labels: readonly string[], signal: AbortSignal): Promise<void> {
  const volumes = await listVolumes(client, { labels, signal })
  await Promise.all(volumes.map(({ Name }) => tolerate(removeVolume(client, Name, { force: true, signal }))))
}

/** What somebody else removes at the same time, or what is still held, is looked at in the next round. */
async function tolerate(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
  }
}

async function whatIsLeft(client: DockerClient, labels: readonly string[], signal: AbortSignal): Promise<string[]> {
  const [containers, networks, volumes] = await Promise.all([
    listContainers(client, { labels, signal }),
    listNetworks(client, { labels, signal }),
    listVolumes(client, { labels, signal })
  ])
  return [
    ...containers.map((container) => `container ${container.Names[0]?.slice(1) ?? container.Id}`),
    ...networks.map((network) => `network ${network.Name}`),
    ...volumes.map((volume) => `volume ${volume.Name}`)
  ]
}
