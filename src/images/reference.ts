/** Names of images, as the docker client reads them (distribution/reference). */
export interface ImageReference {
  /** As the compose file has it. */
  readonly name: string
  /** `docker.io`, `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string
  /** With `library/` where Docker Hub has it so. */
  readonly repository: string
  /** undefined where there is only a digest. */
  readonly tag: string | undefined
  /** `sha256:...`: this and nothing else. */
  readonly digest: string | undefined
}

export const HUB = 'docker.io'
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/
export const DIGEST = /^sha256:[0-9a-f]{64}$/

/** undefined for what is no reference: an id, upper case, an unknown kind of digest. */
export function parseReference(name: string): ImageReference | undefined {
  if (DIGEST.test(name)) return undefined
  const [named = '', digest] = name.split('@')
  if (digest !== undefined && !DIGEST.test(digest)) return undefined
  const [, path = '', tag] = /^(.*?)(?::([\w][\w.-]{0,127}))?$/.exec(named) ?? []
  const [first = '', ...rest] = path.split('/')
  // A host has a dot or a port, or is this machine; everything else is a user of Docker Hub.
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
  const host = hasHost ? first : HUB
  const within = hasHost ? rest.join('/') : path
  const repository = host === HUB && !within.includes('/') ? `library/${within}` : within
  if (!HOST.test(host) || !repository.split('/').every((part) => COMPONENT.test(part))) return undefined
  const known = host === 'index.docker.io' || host === 'registry-1.docker.io' ? HUB : host
  return { name, host: known, repository, tag: tag ?? (digest === undefined ? 'latest' : undefined), digest }
}

/** The same for all ways to write it: `docker.io/library/redis:8`. The key of what is known of a reference. */
export function canonicalName({ host, repository, tag, digest }: ImageReference): string {
  return `${host}/${repository}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`
}

/** The name without tag and digest, as the compose file has it: what the engine is told to tag. */
export function repositoryName({ name }: Pick<ImageReference, 'name'>): string {
  return (name.split('@')[0] ?? name).replace(/:[\w][\w.-]{0,127}$/, '')
}
