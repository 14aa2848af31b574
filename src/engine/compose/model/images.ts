/** Names of images, and what has to be done to have them. */
import { basename } from 'node:path'
import type { ComposeService } from './types.js'
import { without } from './without.js'

export interface ImageSource {
  /** Compose's rule for project names (compose-go: loader.NormalizeProjectName), from the working directory's name. */
  readonly workingDirectory: string
  readonly imageTag: string
}

/** The file's `image`, else `<folder>-<service>:<tag>`; never the run's name, so that no image is left of a run. */
export function imageOf(name: string, service: ComposeService, source: ImageSource): string {
  if (service.image !== undefined && service.image !== '') return service.image
  if (!service.build) return ''
  const folder = basename(source.workingDirectory)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
  return `${repository(`${folder === '' ? 'testbed' : folder}-${name}`)}:${source.imageTag}`
}

/** What a repository's name may look like (distribution/reference): lower case, no odd separators. */
function repository(text: string): string {
  return text
    .toLowerCase()
    .replace(/[._-]+/g, (run) => (/^(?:\.|__?|-+)$/.test(run) ? run : '-'))
    .replace(/^[._-]+|[._-]+$/g, '')
}

export interface ImageToBuild {
  readonly image: string
  /** Name in the generated file. */
  readonly service: string
}

export interface ImageToPull extends ImageToBuild {
  /** As the file says: `always`, `never`, `missing`, `daily` ... */
  readonly pullPolicy: string
  /** As the file says; empty: the engine's own. */
  readonly platform: string
  /** No service that uses it has `${IMAGE_TAG}`: made by others, and the same in many runs. */
  readonly thirdParty: boolean
}

/** Each image once. One that is built is not pulled, whoever else uses it. `tagged`: uses `${IMAGE_TAG}`. */
export function imagesNeeded(
  services: Readonly<Record<string, ComposeService>>,
  tagged: (service: string) => boolean = () => false
): { build: ImageToBuild[]; pull: ImageToPull[] } {
  const build: ImageToBuild[] = []
  const pull = new Map<string, ImageToPull>()
  for (const [service, { image = '', build: how }] of Object.entries(services)) {
    if (how && image !== '') build.push({ image, service })
  }
  const built = new Set(build.map(({ image }) => image))
  for (const [service, definition] of Object.entries(services)) {
    const { image = '', platform = '', pull_policy: pullPolicy = 'missing' } = definition
    if (image === '' || built.has(image)) continue
    const key = `${image} ${platform}`
    const known = pull.get(key)
    const thirdParty = (known?.thirdParty ?? true) && !tagged(service)
    const chosen = known === undefined || pullPolicy === 'always' ? { service, pullPolicy } : known
    pull.set(key, { ...chosen, image, platform, thirdParty })
  }
  return { build, pull: [...pull.values()] }
}

/** Replicas after the first use the image that the first one is built into. */
export function ofFirstReplica(service: ComposeService): ComposeService {
  return service.build ? { ...without(service, 'build'), pull_policy: 'never' } : service
}
