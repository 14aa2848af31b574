/** How a registry wants to be convinced: `WWW-Authenticate` of a 401 -> the header to send. (distribution: token spec) */
import * as z from 'zod/mini'
import type { Credentials } from './credentials.js'
import { exchange, readText, type Agents } from './exchange.js'
import { kindOfStatus, parseRetryAfter, RegistryFailure } from './failure.js'

export interface Authorization {
  readonly header: string
  /** Milliseconds since 1970. */
  readonly expires: number
}

const tokenAnswer = z.object({
  token: z.optional(z.string()),
  access_token: z.optional(z.string()),
  expires_in: z.optional(z.number())
})

/** The default of the token specification, seconds. */
const DEFAULT_LIFE = 60

interface Asking {
  readonly challenge: string
  readonly registry: URL
  readonly repository: string
  readonly credentials: Credentials | undefined
  readonly agents: Agents
  readonly signal: AbortSignal
}

/** Errors: RegistryFailure. */
export async function authorize(asking: Asking): Promise<Authorization> {
  const { challenge, credentials, registry } = asking
  if (/^basic\b/i.test(challenge)) {
    if (credentials === undefined)
      throw new RegistryFailure('denied', `${registry.host} wants a login`, { status: 401 })
    return { header: basic(credentials), expires: Number.POSITIVE_INFINITY }
  }
  const fields = Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value]) => [key, value])
  )
  const { realm, service } = fields
  if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm))
    throw new RegistryFailure('unusable', `${registry.host} asks for an unknown kind of login`)
  return fetchToken(new URL(realm), service, fields.scope, asking)
}

async function fetchToken(
  realm: URL,
  service: string | undefined,
  asked: string | undefined,
  { registry, repository, credentials, agents, signal }: Asking
): Promise<Authorization> {
  if (registry.protocol === 'https:' && realm.protocol !== 'https:')
    throw new RegistryFailure('unusable', `${registry.host} wants credentials sent without TLS`)
  const scope = asked ?? `repository:${repository}:pull`
  const begin = Date.now()
  const response = await (credentials?.identityToken === undefined
    ? exchange(withQuery(realm, { service, scope }), agents, {
        signal,
        headers: credentials === undefined ? {} : { authorization: basic(credentials) }
      })
    : exchange(realm, agents, {
        signal,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'integration-testbed',
          refresh_token: credentials.identityToken,
          scope,
          ...(service !== undefined && { service })
        }).toString()
      }))
  const { statusCode = 0, headers } = response
  const body = await readText(response, realm.host)
  if (statusCode !== 200) {
    throw new RegistryFailure(kindOfStatus(statusCode), `${realm.host} answers ${statusCode} instead of a token`, {
      status: statusCode,
      retryAfter: parseRetryAfter(headers['retry-after'])
    })
  }
  const parsed = tokenAnswer.safeParse(parse(body))
  const token = parsed.data?.token ?? parsed.data?.access_token
  if (token === undefined) throw new RegistryFailure('unusable', `${realm.host} answers without a token`)
  const life = parsed.data?.expires_in ?? DEFAULT_LIFE
  // Renewed a little before it ends: a request may be on its way.
  return { header: `Bearer ${token}`, expires: begin + Math.max(life - 10, life / 2) * 1000 }
}

function withQuery(url: URL, query: Readonly<Record<string, string | undefined>>): URL {
  const whole = new URL(url)
  for (const [key, value] of Object.entries(query)) if (value !== undefined) whole.searchParams.set(key, value)
  return whole
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
