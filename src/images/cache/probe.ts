/** Whether the engine reaches what listens on this machine's loopback address: one in a VM, or elsewhere, does not. */
import type { DockerClient } from '../../docker/client.js'
import { pullImage } from '../../docker/images.js'
import type { LoopbackRegistry } from '../registry/server.js'

/** Milliseconds. On one machine it takes a few. */
const TIMEOUT = 5_000

export async function reachesLoopback(
  client: DockerClient,
  registry: Pick<LoopbackRegistry, 'probeName' | 'probed'>,
  signal: AbortSignal
): Promise<boolean> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
  // It fails in any case: what counts is who was asked.
  await pullImage(client, { repository: registry.probeName, tag: '1', signal: ends }).catch(() => undefined)
  signal.throwIfAborted()
  return registry.probed
}
