/** Which of the wanted images have to be brought. */
import type { DockerClient } from '../../docker/client.js'
import { findImage, type Image } from '../../docker/images.js'
import { EngineError, ImageError } from '../../errors.js'
import { DIGEST } from '../reference.js'
import type { WantedImage } from './wanted.js'

/**
 * `always` is brought even if it is there, `daily`, `weekly` and `every_<duration>` if what is there is older, `never` must
 * be there, everything else (`missing`, `if_not_present`, `build` of an image that is not built) is brought if it is missing.
 * Errors: ImageError.
 */
export async function imagesToBring(
  client: DockerClient,
  wanted: readonly WantedImage[],
  signal: AbortSignal
): Promise<readonly WantedImage[]> {
  const needed = await Promise.all(wanted.map((entry) => isNeeded(client, entry, signal)))
  return wanted.filter((_, index) => needed[index])
}

async function isNeeded(client: DockerClient, entry: WantedImage, signal: AbortSignal): Promise<boolean> {
  const { image, service, pullPolicy, platform } = entry
  if (pullPolicy === 'always') return true
  const found = await findImage(client, image, signal).catch((error: unknown) => {
    throw isRefusedName(error) ? noName(entry, 'is no name of an image', error) : error
  })
  const there = found !== undefined && isFor(found, platform)
  if (there) {
    const age = refreshAfter(pullPolicy)
    const at = Date.parse(found.Metadata?.LastTagTime ?? '')
    return age !== undefined && !(Date.now() - at < age)
  }
  if (pullPolicy !== 'never') {
    if (DIGEST.test(image))
      throw noName(entry, 'is not there, and the id of an image tells no registry to have it from')
    return true
  }
  throw new ImageError(`${service}: the image ${image} is not there, and pull_policy: never forbids to pull it`, {
    service,
    hint: `docker pull ${image}, or change pull_policy`
  })
}

/** What the engine says of upper case, blanks and the like, before it looks for anything. */
function isRefusedName(error: unknown): boolean {
  return error instanceof EngineError && error.status === 400
}

function noName({ image, service }: WantedImage, what: string, cause?: unknown): ImageError {
  return new ImageError(`${service}: ${image} ${what}`, {
    service,
    hint: `write services.${service}.image as [host/]repository[:tag], the repository in lower case; a variable in it may be empty`,
    cause
  })
}

/** An engine has one image of a name: that of another platform does not count. */
function isFor({ Os, Architecture }: Image, platform: string): boolean {
  if (platform === '' || Os === '' || Architecture === '') return true
  const [os, architecture] = platform.split('/')
  return os === Os && (architecture === undefined || architecture === Architecture)
}

const UNITS: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 }

/** Milliseconds; undefined for a policy that does not look at the age. (compose-go: types.ServiceConfig.GetPullPolicy) */
export function refreshAfter(policy: string): number | undefined {
  if (policy === 'daily') return UNITS.d
  if (policy === 'weekly') return UNITS.w
  const parts = /^every_((?:\d+[wdhms])+)$/.exec(policy)?.[1]?.match(/\d+[wdhms]/g)
  return parts?.reduce((sum, part) => sum + Number.parseInt(part, 10) * (UNITS[part.slice(-1)] ?? 0), 0)
}
