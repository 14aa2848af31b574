/**
 * Where this process runs in a container itself (`container:` in a workflow, a runner in a pod with the host's socket): the
 * engine sees other paths than we do, and published ports are on a host that is not ours.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { EngineError } from '../../errors.js'
import { runLabel } from '../../contract/labels.js'
import type { DockerClient } from '../../docker/client.js'
import { inspectContainer } from '../../docker/containers.js'
import { connectNetwork, listNetworks } from '../../docker/networks.js'

export interface OwnContainer {
  readonly id: string
  /** Paths of the engine's host, by where they are mounted here. */
  readonly mounts: readonly { readonly source: string; readonly destination: string }[]
}

/** undefined where this is no container, or none of this engine. Costs nothing but a look at a file where it is none. */
export async function findOwnContainer(client: DockerClient, signal: AbortSignal): Promise<OwnContainer | undefined> {
  if (!existsSync('/.dockerenv') && !existsSync('/run/.containerenv')) return undefined
  for (const id of await candidates()) {
    try {
      const { Id, Mounts } = await inspectContainer(client, id, signal)
      return { id: Id, mounts: Mounts.map(({ Source, Destination }) => ({ source: Source, destination: Destination })) }
    } catch (error) {
      if (!(error instanceof EngineError) || error.status !== 404) throw error
    }
  }
  return undefined
}

/** The host name is the container's id unless somebody named it; its files of `/etc` are mounted from a folder that is. */
async function candidates(): Promise<readonly string[]> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  const inPath = /\/containers\/([0-9a-f]{64})\//.exec(mounts)?.[1]
  return [...new Set([inPath, hostname()].filter((id) => id !== undefined))]
}

/** A path of ours as the engine's host has it; unchanged where no mount leads there. Pure. */
export function hostPath(own: OwnContainer, path: string): string {
  const under = own.mounts
    .filter(
      ({ destination }) =>
        path === destination || path.startsWith(destination.endsWith('/') ? destination : `${destination}/`)
    )
    .sort((a, b) => b.destination.length - a.destination.length)[0]
  return under === undefined ? path : under.source + path.slice(under.destination.length)
}

/** Joins the networks of a run, so that its services answer to their names. The removal takes us out again. */
export async function joinNetworks(
  client: DockerClient,
  own: OwnContainer,
  runId: string,
  signal: AbortSignal
): Promise<void> {
  const networks = await listNetworks(client, { labels: [runLabel(runId)], signal })
  await Promise.all(networks.map((network) => connectNetwork(client, network.Id, own.id, { signal })))
}
