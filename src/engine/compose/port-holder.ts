import type { DockerClient } from '../../docker/client.js'
import { listContainers } from '../../docker/containers.js'
import { runCommand } from '../../platform/exec.js'

/** Who holds a host port, in words: a container by name, else a process where the system tells. */
export async function holderOf(client: DockerClient, port: number, signal: AbortSignal): Promise<string | undefined> {
  const containers = await listContainers(client, { signal })
  // Podman lists the ports of containers that do not run as well, also those of the one that could not be started.
  const running = containers.filter(({ State }) => State === 'running' || State === 'paused')
  const holder = running.find(({ Ports }) => Ports.some((published) => published.PublicPort === port))
  if (holder !== undefined) return `container ${holder.Names[0]?.slice(1) ?? holder.Id}`
  return holdingProcess(port, signal)
}

/** iproute2 on Linux, lsof on macOS. Both see the processes of other users only as root: then nobody is named. */
async function holdingProcess(port: number, signal: AbortSignal): Promise<string | undefined> {
  const linux = process.platform === 'linux'
  const [command, args] = linux
    ? ['ss', ['-Hltnup', `sport = :${port}`]]
    : ['lsof', ['-nP', '-Fpc', `-iTCP:${port}`, '-sTCP:LISTEN']]
  const outcome = await runCommand(command, args, { signal, timeout: 2_000 }).catch(() => undefined)
  const match = linux
    ? /users:\(\("([^"]+)",pid=(\d+)/.exec(outcome?.stdout ?? '')
    : /^p(\d+)\nc(.+)$/m.exec(outcome?.stdout ?? '')
  if (match === null) return undefined
  const [name, pid] = linux ? [match[1], match[2]] : [match[2], match[1]]
  return `process ${pid} (${name})`
}
