/** What the engine says of a pull that went wrong -> kind of failure -> the line that a user reads. */
import { ImageError, messageOf } from '../../errors.js'
import { HUB, parseReference } from '../reference.js'
import { RegistryFailure, type RegistryFailureKind } from '../upstream/failure.js'
import type { WantedImage } from './wanted.js'

/** The first that matches: what is said of limits names logins and 5xx answers quote anything. */
const KINDS: readonly (readonly [RegExp, RegistryFailureKind])[] = [
  [/toomanyrequests|too many requests|rate limit|\b429\b/i, 'rate'],
  [/no space left on device/i, 'unusable'],
  [/x509|certificate/i, 'unusable'],
  [/invalid reference format|unsupported|does not match the specified platform|no matching manifest/i, 'unusable'],
  [/unauthorized|authentication required|no basic auth|access denied|denied:|forbidden|\b40[13]\b/i, 'denied'],
  [
    /no such host|server misbehaving|timeout|deadline exceeded|refused|unreachable|reset|\bEOF\b|broken pipe/i,
    'network'
  ],
  [/manifest unknown|name unknown|repository .*not found|does not exist|not found/i, 'missing'],
  [/\b5\d\d\b|unavailable|bad gateway|internal server error/i, 'server'],
  [/verification failed|tls|dial tcp|lookup|connection|invalid checksum|unexpected/i, 'network']
]

/**
 * What the engine said, as a failure that may be tried again. Unknown words are not tried again. `image`: whose name is quoted
 * and says nothing of the failure, be it `api:429` or `timeout-service`.
 */
export function classify(error: unknown, image = ''): RegistryFailure {
  if (error instanceof RegistryFailure) return error
  const words = messageOf(error)
  // Ours around the engine's: `The Docker engine answered 500: ...` is how it passes on whatever a registry did.
  const said = words.replace(/^The Docker engine answered \d+: /, '')
  const bare = withoutName(said, image)
  const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'unusable'
  return new RegistryFailure(kind, said, { cause: error })
}

/** The name comes as it was asked for, in the path of an address, or with its tag after another one. */
function withoutName(said: string, image: string): string {
  const { repository, tag } = parseReference(image) ?? {}
  const parts = tag === undefined ? [] : [`:${tag}`, `/${tag}`]
  const names = [image, repository ?? '', ...parts].filter((name) => name !== '')
  return names.reduce((text, name) => text.replaceAll(name, ' '), said)
}

/** Said before a wait of so many milliseconds. */
export function retryLine(image: string, failure: RegistryFailure, wait: number): string {
  return `${image}: ${failure.message}; again in ${Math.ceil(wait / 1000)} s`
}

/** One line: which service, which image, why; what to do. */
export function pullError({ image, service }: WantedImage, failure: RegistryFailure): ImageError {
  return new ImageError(`${service}: the image ${image} can't be had: ${failure.message}`, {
    service,
    hint: hintFor(image, failure),
    cause: failure
  })
}

function hintFor(image: string, { kind, message, retryAfter }: RegistryFailure): string {
  const host = parseReference(image)?.host ?? HUB
  const login = `docker login${host === HUB ? '' : ` ${host}`}`
  switch (kind) {
    case 'denied':
      return `check the name; a private image needs: ${login}`
    case 'missing':
      return 'check the name and the tag: the registry does not have it'
    case 'rate': {
      const wait = retryAfter === undefined ? '' : ` (${Math.ceil(retryAfter / 60_000)} min)`
      return `${host} limits pulls: ${login}, wait${wait}, or keep images between runs: cache-images`
    }
    case 'server':
      return `${host} has a problem of its own: try again later`
    case 'network':
      return `${host} does not answer: check network and proxy`
    case 'unusable':
      if (/no space left/i.test(message)) return 'free some disk space: docker system df'
      if (/platform|no matching manifest/i.test(message))
        return 'the image is not made for this platform: name another one, or set platform'
      if (/x509|certificate/i.test(message))
        return `the engine does not trust ${host}: put its authority into /etc/docker/certs.d/${host}/ca.crt`
      return `try it by hand: docker pull ${image}`
  }
}
