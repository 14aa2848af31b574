/** Creates what a project consists of: networks, volumes and containers, none of them started. */
import { LABELS, runLabel } from '../../contract/labels.js'
import { ComposeError, EngineError, StartError } from '../../errors.js'
import { listContainers } from '../../docker/containers.js'
import { inspectNetwork, listNetworks } from '../../docker/networks.js'
import { inspectVolume } from '../../docker/volumes.js'
import { lastWords, type ComposeProject } from './project.js'
import { pickSubnet, poolsAreUsedUp, subnetOverlaps } from './subnets.js'

/** Milliseconds. Creating takes tenths of a second; an engine under load takes longer. */
const TIMEOUT = 120_000
/** Runs that pick subnets at the same moment may pick the same one. */
const SUBNET_TRIES = 8

/** Instance names to container ids. Errors: ComposeError with compose's own words. */
export async function createContainers(project: ComposeProject, signal: AbortSignal): Promise<Map<string, string>> {
  await project.write()
  for (let attempt = 1; ; attempt++) {
    const outcome = await project.compose(['create', '--no-build', '--pull', 'never'], { signal, timeout: TIMEOUT })
    if (outcome.exitCode === 0) return containerIds(project, signal)
    const pools = poolsAreUsedUp(outcome.stderr) || subnetOverlaps(outcome.stderr)
    if (!pools || attempt === SUBNET_TRIES) throw createFailure(lastWords(outcome, 10))
    await giveSubnets(project, signal)
  }
}

/** Externals are used and never touched; a missing one is named before anything is created. */
export async function requireExternals(project: ComposeProject, signal: AbortSignal): Promise<void> {
  const { externalNetworks, externalVolumes } = project.generated
  const missing = async (kind: string, name: string, look: Promise<unknown>): Promise<void> => {
    try {
      await look
    } catch (error) {
      if (!(error instanceof EngineError) || error.status !== 404) throw error
      throw new StartError(`the external ${kind} ${name} does not exist`, {
        hint: `create it first: docker ${kind} create ${name}`,
        cause: error
      })
    }
  }
  await Promise.all([
    ...externalNetworks.map((name) => missing('network', name, inspectNetwork(project.client, name, signal))),
    ...externalVolumes.map((name) => missing('volume', name, inspectVolume(project.client, name, signal)))
  ])
}

export async function containerIds(project: ComposeProject, signal: AbortSignal): Promise<Map<string, string>> {
  const containers = await listContainers(project.client, { labels: [runLabel(project.plan.run_id)], signal })
  const ids = new Map<string, string>()
  for (const container of containers) {
    const instance = container.Labels[LABELS.instance]
    if (instance !== undefined) ids.set(instance, container.Id)
  }
  return ids
}

async function giveSubnets(project: ComposeProject, signal: AbortSignal): Promise<void> {
  const networks = await listNetworks(project.client, { signal })
  const own = networks.filter((network) => network.Labels[LABELS.run] === project.plan.run_id)
  const taken = networks
    .filter((network) => !own.includes(network))
    .flatMap((network) => network.IPAM.Config.map(({ Subnet }) => Subnet))
  project.generated.setSubnets(() => {
    const subnet = pickSubnet(taken)
    if (subnet !== undefined) taken.push(subnet)
    return subnet
  })
  await project.write()
}

function createFailure(words: readonly string[]): ComposeError {
  const message = words.at(-1)?.replace(/^Error response from daemon: /, '') ?? 'it said nothing'
  const bind = /bind source path does not exist: (\S+)/.exec(message)?.[1]
  return new ComposeError(`the containers could not be created: ${message}`, {
    ...(bind !== undefined && { hint: `create ${bind}, or look whether the engine runs where this path is` }),
    ...(words.length > 1 && { details: words.join('\n') })
  })
}
