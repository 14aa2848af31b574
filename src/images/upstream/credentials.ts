/** Who the docker client is at a registry: its configuration and the helpers that it names. */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { runCommand } from '../../platform/exec.js'
import { HUB } from '../reference.js'

export interface Credentials {
  readonly username: string
  readonly password: string
  /** Instead of the password: an OAuth refresh token. */
  readonly identityToken: string | undefined
  /** The name under which they were found. */
  readonly server: string
}

/** undefined: nobody, which is enough for public images. */
export type CredentialsOf = (host: string, signal: AbortSignal) => Promise<Credentials | undefined>

const text = z.optional(z.string())
const entry = z.object({ auth: text, username: text, password: text, identitytoken: text })
const configuration = z.object({
  auths: z.optional(z.record(z.string(), entry)),
  credHelpers: z.optional(z.record(z.string(), z.string())),
  credsStore: text
})
const answer = z.object({ Username: z.string(), Secret: z.string() })

/** What docker calls Docker Hub in its configuration. */
const HUB_SERVER = 'https://index.docker.io/v1/'
/** Milliseconds. A helper may have to ask a cloud. */
const HELPER_TIMEOUT = 20_000

/** Reads the configuration once, when it is first needed. What can't be read counts as no credentials, as for docker. */
export function dockerCredentials(env: NodeJS.ProcessEnv): CredentialsOf {
  let read: Promise<z.infer<typeof configuration>> | undefined
  const known = new Map<string, Promise<Credentials | undefined>>()
  return (host, signal) => {
    read ??= readConfiguration(env)
    const found = known.get(host) ?? read.then((config) => lookUp(config, host, env, signal))
    known.set(host, found)
    return found
  }
}

async function readConfiguration(env: NodeJS.ProcessEnv): Promise<z.infer<typeof configuration>> {
  const given = env.DOCKER_CONFIG ?? ''
  const folder = given === '' ? join(env.HOME ?? homedir(), '.docker') : given
  try {
    return configuration.parse(JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')))
  } catch {
    return {}
  }
}

async function lookUp(
  config: z.infer<typeof configuration>,
  host: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Credentials | undefined> {
  const names = host === HUB ? [HUB_SERVER, 'index.docker.io', HUB] : [host, `https://${host}`, `http://${host}`]
  const server = names[0] ?? host
  const helper = names.map((name) => config.credHelpers?.[name]).find((name) => name !== undefined) ?? config.credsStore
  if (helper !== undefined && helper !== '') {
    const found = await askHelper(helper, server, env, signal)
    if (found !== undefined) return found
  }
  for (const [name, values] of Object.entries(config.auths ?? {})) {
    if (!names.some((wanted) => sameServer(wanted, name))) continue
    const found = fromEntry(values, server)
    if (found !== undefined) return found
  }
  return undefined
}

/** `https://ghcr.io/v2/` and `ghcr.io` are one server. */
function sameServer(wanted: string, name: string): boolean {
  const host = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  return host(wanted) === host(name)
}

function fromEntry(values: z.infer<typeof entry>, server: string): Credentials | undefined {
  const decoded = Buffer.from(values.auth ?? '', 'base64').toString()
  const colon = decoded.indexOf(':')
  const username = colon > 0 ? decoded.slice(0, colon) : (values.username ?? '')
  const password = colon > 0 ? decoded.slice(colon + 1).replace(/\0+$/, '') : (values.password ?? '')
  const identityToken = values.identitytoken === '' ? undefined : values.identitytoken
  return username === '' && identityToken === undefined ? undefined : { username, password, identityToken, server }
}

async function askHelper(
  helper: string,
  server: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<Credentials | undefined> {
  // The name becomes part of a program's name: never a path.
  if (!/^[\w.-]+$/.test(helper)) return undefined
  try {
    const outcome = await runCommand(`docker-credential-${helper}`, ['get'], {
      env,
      signal,
      input: server,
      timeout: HELPER_TIMEOUT
    })
    if (outcome.exitCode !== 0) return undefined
    const { Username, Secret } = answer.parse(JSON.parse(outcome.stdout))
    const isToken = Username === '<token>'
    return { username: Username, password: Secret, identityToken: isToken ? Secret : undefined, server }
  } catch {
    return undefined
  }
}

/** The header by which the engine is told: RFC 4648 base64url of JSON. */
export function registryAuthHeader(credentials: Credentials | undefined): Readonly<Record<string, string>> {
  if (credentials === undefined) return {}
  const { username, password, identityToken, server } = credentials
  const value =
    identityToken === undefined
      ? { username, password, serveraddress: server }
      : { identitytoken: identityToken, serveraddress: server }
  return { 'X-Registry-Auth': Buffer.from(JSON.stringify(value)).toString('base64url') }
}
