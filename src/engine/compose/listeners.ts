/** Which TCP ports are open inside a container, published or not. */
import { readFile } from 'node:fs/promises'
import type { DockerClient } from '../../docker/client.js'
import { inspectContainer } from '../../docker/containers.js'
import { execInContainer } from '../../docker/exec.js'
import { listeningPorts } from './proc-net.js'

/** Milliseconds for the command inside the container. */
const TIMEOUT = 5_000

/** undefined where it can't be seen: an engine elsewhere and an image without `cat`. */
export async function listenersOf(
  client: DockerClient,
  id: string,
  signal: AbortSignal
): Promise<readonly number[] | undefined> {
  const tables = (await fromHost(client, id, signal)) ?? (await fromInside(client, id, signal))
  return tables === undefined ? undefined : listeningPorts(tables)
}

/** A tenth of a millisecond instead of an exec, where the engine's processes are ours to look at. */
async function fromHost(client: DockerClient, id: string, signal: AbortSignal): Promise<string | undefined> {
  if (process.platform !== 'linux' || client.endpoint.transport !== 'unix') return undefined
  const { Pid } = (await inspectContainer(client, id, signal)).State
  if (Pid === 0) return undefined
  try {
    // An engine in a virtual machine has processes of its own: the same id may be another process here.
    const cgroup = await readFile(`/proc/${Pid}/cgroup`, 'utf8')
    if (!cgroup.includes(id)) return undefined
    const tables = ['tcp', 'tcp6'].map((name) => readFile(`/proc/${Pid}/net/${name}`, 'utf8').catch(() => ''))
    return (await Promise.all(tables)).join('\n')
  } catch {
    return undefined
  }
}

async function fromInside(client: DockerClient, id: string, signal: AbortSignal): Promise<string | undefined> {
  const command = ['cat', '/proc/net/tcp', '/proc/net/tcp6']
  const { exitCode, output } = await execInContainer(client, id, command, {
    timeout: TIMEOUT,
    signal,
    maxOutput: 1024 * 1024
  })
  // Without IPv6 in the kernel the second file is missing, and the first one is still good.
  return exitCode === 0 || output.includes('local_address') ? output : undefined
}
