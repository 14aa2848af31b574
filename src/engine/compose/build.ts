/** Builds the images of services with `build`, before anything starts. */
import { BuildError, EngineError } from '../../errors.js'
import { inspectImage } from '../../docker/images.js'
import { buildFailure } from './build-failure.js'
import { openBuildCache, type BuildCacheOptions } from './build-cache.js'
import type { ComposeOutcome } from './model/cli.js'
import { lastWords, type ComposeProject } from './project.js'

/** Milliseconds. Builds have no option of their own: the job's time-out is the limit that users know. */
const TIMEOUT = 60 * 60_000
const DETAIL_LINES = 25

export type BuildPolicy = 'missing' | 'always' | 'never'

export interface BuildOptions {
  readonly policy: BuildPolicy
  readonly onLine: (line: string) => void
  /** undefined: layers are not kept for other machines. */
  readonly cache: BuildCacheOptions | undefined
  readonly signal: AbortSignal
}

/** Names of the services that were built. Errors: BuildError with the failing step's last lines. */
export async function buildImages(
  project: ComposeProject,
  { policy, onLine, cache, signal }: BuildOptions
): Promise<readonly string[]> {
  const { imagesToBuild } = project.generated
  const missing = await Promise.all(imagesToBuild.map(async ({ image }) => !(await isPresent(project, image, signal))))
  const absent = imagesToBuild.filter((_, index) => missing[index])
  const first = absent[0]
  if (policy === 'never' && first !== undefined) {
    throw new BuildError(`${first.service}: the image ${first.image} is not there and may not be built`, {
      service: first.service,
      hint: 'use build: missing or build: always, or bring the image'
    })
  }
  const wanted = policy === 'always' ? imagesToBuild : policy === 'never' ? [] : absent
  if (wanted.length === 0) return []
  await project.write()
  const services = [...new Set(wanted.map(({ service }) => service))]
  const command = ['--progress', 'plain', 'build', ...services]
  const builder = await ownBuilder(project, signal)
  const call = { signal, timeout: TIMEOUT, onLine, ...(builder && { env: builder }) }
  const kept = cache && builder === undefined ? await openBuildCache(project, wanted, cache, signal) : undefined
  let outcome = await project.compose([...(kept?.args ?? []), ...command], call)
  await kept?.close(outcome.exitCode === 0)
  if (kept !== undefined && outcome.exitCode !== 0 && aboutCache(outcome)) {
    cache?.say(`builds without their cache: ${lastWords(outcome, 1).join('')}`)
    outcome = await project.compose(command, call)
  }
  if (outcome.exitCode !== 0) throw buildFailure(services, outcome, builder !== undefined)
  return services
}

/**
 * Podman has no BuildKit: asked for it, buildx would start one in a container, from an image of Docker Hub. Its own builder
 * answers what clients without BuildKit ask. undefined: as compose does it, also where the user has chosen a builder.
 */
async function ownBuilder(
  { client, env }: Pick<ComposeProject, 'client' | 'env'>,
  signal: AbortSignal
): Promise<{ readonly DOCKER_BUILDKIT: string } | undefined> {
  const chosen = (env.DOCKER_BUILDKIT ?? '') !== '' || (env.BUILDX_BUILDER ?? '') !== ''
  return !chosen && (await client.identify(signal)).name === 'Podman' ? { DOCKER_BUILDKIT: '0' } : undefined
}

/** A cache is no reason to fail: builders say so of exports that they can't do, even of those whose errors they ignore. */
function aboutCache(outcome: ComposeOutcome): boolean {
  return lastWords(outcome, DETAIL_LINES).some((line) =>
    /\bcache (?:export|import)|(?:export|import)\w* cache\b/i.test(line)
  )
}

export async function isPresent(
  project: Pick<ComposeProject, 'client'>,
  image: string,
  signal: AbortSignal
): Promise<boolean> {
  try {
    await inspectImage(project.client, image, signal)
    return true
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return false
    throw error
  }
}
