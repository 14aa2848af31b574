/** The registries that images come from: manifests and blobs, with whatever login they want. (OCI distribution spec) */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { HUB, type ImageReference } from '../reference.js'
import type { CredentialsOf } from './credentials.js'
import { closeAgents, exchange, openAgents, readText, type ExchangeOptions } from './exchange.js'
import { kindOfStatus, parseRetryAfter, RegistryFailure } from './failure.js'
import { readLimit, type RateLimit } from './rate-limit.js'
import { authorize, type Authorization } from './token.js'

export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
] as const

/** A repository of a registry. */
export type Repository = Pick<ImageReference, 'host' | 'repository'>

export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
}

export interface UpstreamOptions {
  readonly env: NodeJS.ProcessEnv
  readonly credentialsOf: CredentialsOf
  /** Registries that are spoken to without TLS, besides those of this machine. */
  readonly insecure: (host: string) => boolean
  /** Base URLs that the engine uses instead of Docker Hub. */
  readonly mirrors: readonly string[]
}

export class Upstream {
  readonly #options: UpstreamOptions
  readonly #agents: ReturnType<typeof openAgents>
  readonly #authorizations = new Map<string, Promise<Authorization>>()
  readonly #limits = new Map<string, RateLimit>()

  constructor(options: UpstreamOptions) {
    this.#options = options
    this.#agents = openAgents(options.env)
  }

  /** What registries said of their limits, the last word of each, by host. */
  get limits(): ReadonlyMap<string, RateLimit> {
    return this.#limits
  }

  /** The digest that a tag stands for now. On Docker Hub this is not counted as a pull. Errors: RegistryFailure. */
  async resolve(repository: Repository, tag: string, signal: AbortSignal): Promise<string> {
    const response = await this.#ask(repository, `manifests/${tag}`, manifestRequest('HEAD', signal))
    response.destroy()
    const digest = response.headers['docker-content-digest']
    if (typeof digest === 'string' && digest !== '') return digest
    return (await this.manifest(repository, tag, signal)).digest
  }

  /** `name`: a tag or a digest, which is then compared. Errors: RegistryFailure. */
  async manifest(repository: Repository, name: string, signal: AbortSignal): Promise<Manifest> {
    const response = await this.#ask(repository, `manifests/${name}`, manifestRequest('GET', signal))
    const mediaType = response.headers['content-type'] ?? MANIFEST_TYPES[3]
    const bytes = await readText(response, repository.host)
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    if (name.includes(':') && name !== digest)
      throw new RegistryFailure('server', `${repository.host} answers something else than ${name}`)
    return { digest, mediaType, bytes }
  }

  /** The blob from a byte on, at its head: read it or destroy it. Errors: RegistryFailure. */
  async blob(repository: Repository, digest: string, from: number, signal: AbortSignal): Promise<IncomingMessage> {
    const headers = from > 0 ? { range: `bytes=${from}-` } : {}
    const response = await this.#ask(repository, `blobs/${digest}`, { signal, headers })
    if (from > 0 && response.statusCode !== 206) {
      response.destroy()
      throw new RegistryFailure('unusable', `${repository.host} can't go on in the middle of a blob`)
    }
    return response
  }

  close(): void {
    closeAgents(this.#agents)
  }

  async #ask(repository: Repository, path: string, options: ExchangeOptions): Promise<IncomingMessage> {
    const bases = this.#basesOf(repository.host)
    for (const [index, base] of bases.entries()) {
      try {
        return await this.#askAt(base, repository, path, options)
      } catch (error) {
        // A mirror need not have everything, nor be up: that is how the engine uses it, too.
        if (index === bases.length - 1 || options.signal.aborted) throw error
      }
    }
    throw new RegistryFailure('unusable', `${repository.host} has no address`)
  }

  async #askAt(base: URL, repository: Repository, path: string, options: ExchangeOptions): Promise<IncomingMessage> {
    const url = new URL(`v2/${repository.repository}/${path}`, base)
    const key = `${base.host} ${repository.repository}`
    const send = async (): Promise<IncomingMessage> => {
      const known = await this.#known(key)
      const authorization = known === undefined ? {} : { authorization: known.header }
      return exchange(url, this.#agents, { ...options, headers: { ...options.headers, ...authorization } })
    }
    let response = await send()
    const challenge = response.headers['www-authenticate']
    if (response.statusCode === 401 && challenge !== undefined) {
      response.destroy()
      const renewed = this.#authorize(challenge, base, repository, options.signal)
      this.#authorizations.set(key, renewed)
      await renewed
      response = await send()
    }
    this.#note(repository.host, response)
    const status = response.statusCode ?? 0
    if (status === 200 || status === 206) return response
    response.destroy()
    throw new RegistryFailure(kindOfStatus(status), `${base.host} answers ${status}`, {
      status,
      retryAfter: parseRetryAfter(response.headers['retry-after'])
    })
  }

  async #known(key: string): Promise<Authorization | undefined> {
    const known = await this.#authorizations.get(key)?.catch(() => undefined)
    return known !== undefined && known.expires > Date.now() ? known : undefined
  }

  async #authorize(
    challenge: string,
    registry: URL,
    repository: Repository,
    signal: AbortSignal
  ): Promise<Authorization> {
    const credentials = await this.#options.credentialsOf(repository.host, signal)
    const asking = { challenge, registry, repository: repository.repository, agents: this.#agents, signal }
    return authorize({ ...asking, credentials })
  }

  #basesOf(host: string): URL[] {
    if (host === HUB) {
      const mirrors = this.#options.mirrors.filter((mirror) => URL.canParse(mirror))
      return [
        ...mirrors.map((mirror) => new URL(`${mirror.replace(/\/+$/, '')}/`)),
        new URL('https://registry-1.docker.io/')
      ]
    }
    const plain = isLocal(host) || this.#options.insecure(host)
    return [new URL(`${plain ? 'http' : 'https'}://${host}/`)]
  }

  #note(host: string, response: IncomingMessage): void {
    const limit = readLimit(response.headers)
    if (limit !== undefined) this.#limits.set(host, limit)
  }
}

/** The engine, too, speaks to registries of its own machine without TLS. */
function isLocal(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3})(?::\d+)?$/.test(host)
}

function manifestRequest(method: 'HEAD' | 'GET', signal: AbortSignal): ExchangeOptions {
  return { method, signal, headers: { accept: MANIFEST_TYPES.join(', ') } }
}
