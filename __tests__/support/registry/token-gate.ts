/** The token flow of registries: a 401 that names a realm, which gives a token for a login. */
import type { IncomingMessage, ServerResponse } from 'node:http'

const TOKEN = 'token-of-these-tests'

/** True where it answered itself. */
export function tokenGate(
  host: string,
  login: { readonly username: string; readonly password: string },
  { url = '', headers }: IncomingMessage,
  response: ServerResponse
): boolean {
  const json = { 'content-type': 'application/json' }
  if (url.startsWith('/token')) {
    const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64')
    const known = headers.authorization === `Basic ${basic}`
    response.writeHead(known ? 200 : 401, json).end(known ? JSON.stringify({ token: TOKEN, expires_in: 300 }) : '{}')
    return true
  }
  if (headers.authorization === `Bearer ${TOKEN}`) return false
  const challenge = `Bearer realm="http://${host}/token",service="${host}",scope="repository:*:pull"`
  response
    .writeHead(401, { ...json, 'www-authenticate': challenge })
    .end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }))
  return true
}
