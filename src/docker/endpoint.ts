/**
 * Where the engine is, found as the docker client finds it: `DOCKER_HOST`, else `DOCKER_CONTEXT`, else the current context
 * of its configuration, else the default socket. Files are read directly: `docker context inspect` costs a process.
 */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { EngineEndpoint } from '../contract/plan.js'
import { EngineUnavailableError } from '../errors.js'
import { readContext } from './context-store.js'
import { oneLine } from './failure.js'
import { certificates } from './tls-files.js'
import type { EngineTls } from './tls-files.js'

const DEFAULT_SOCKET = '/var/run/docker.sock'
const PLAIN_PORT = 2375
const TLS_PORT = 2376

type Environment = Readonly<Record<string, string | undefined>>

const clientConfig = z.object({ currentContext: z.optional(z.string()) })

/** Errors: EngineUnavailableError for a context that does not exist, or an address of a kind that can't be used here. */
export async function findEndpoint(env: Environment = process.env): Promise<EngineEndpoint> {
  const folder = set(env.DOCKER_CONFIG) ?? join(set(env.HOME) ?? homedir(), '.docker')
  const dockerHost = env.DOCKER_HOST?.trim()
  if (dockerHost) {
    return parseAddress(dockerHost, {
      source: 'DOCKER_HOST',
      tls: () => environmentTls(env, folder),
      dial: { dockerHost }
    })
  }
  const context = set(env.DOCKER_CONTEXT) ?? set(await currentContext(folder))
  if (context === undefined || context === 'default') return { transport: 'unix', path: DEFAULT_SOCKET }
  const { host, tls } = await readContext(folder, context)
  return parseAddress(host, { source: `docker context ${context}`, tls: async () => tls, dial: { context } })
}

async function currentContext(folder: string): Promise<string | undefined> {
  try {
    return clientConfig.parse(JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))).currentContext
  } catch {
    // The docker client, too, goes on with its defaults where this file is missing or can't be read.
    return undefined
  }
}

interface AddressOptions {
  /** Where the address stands, for messages. */
  readonly source: string
  readonly tls: () => Promise<EngineTls | undefined>
  readonly dial: { readonly dockerHost?: string; readonly context?: string }
}

async function parseAddress(address: string, options: AddressOptions): Promise<EngineEndpoint> {
  const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/.exec(address) ?? []
  switch (scheme) {
    case 'unix':
      return { transport: 'unix', path: set(rest) ?? DEFAULT_SOCKET }
    case 'tcp': {
      const tls = await options.tls()
      const { hostname, port } = parseUrl(`tcp://${rest}`, address, options.source)
      return {
        transport: 'tcp',
        host: hostname,
        port: port || (tls === undefined ? PLAIN_PORT : TLS_PORT),
        ...(tls === undefined ? {} : { tls })
      }
    }
    case 'ssh':
      return { transport: 'dial-stdio', ...options.dial, host: parseUrl(address, address, options.source).hostname }
    default:
      throw unusable(address, options.source)
  }
}

function parseUrl(url: string, address: string, source: string): { hostname: string; port: number } {
  if (!URL.canParse(url)) throw unusable(address, source)
  const { hostname, port } = new URL(url)
  return { hostname: hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost', port: Number(port) }
}

function unusable(address: string, source: string): EngineUnavailableError {
  return new EngineUnavailableError(`The engine address ${oneLine(address)} (${source}) can't be used here`, {
    hint: 'It must be unix:///path, tcp://host:port or ssh://user@host'
  })
}

async function environmentTls(env: Environment, folder: string): Promise<EngineTls | undefined> {
  const verify = set(env.DOCKER_TLS_VERIFY) !== undefined
  if (!verify && set(env.DOCKER_TLS) === undefined) return undefined
  return { ...(await certificates(set(env.DOCKER_CERT_PATH) ?? folder)), verify }
}

/** Empty counts as not set, as everywhere in the docker client. */
function set(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}
