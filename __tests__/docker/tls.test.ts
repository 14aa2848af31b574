import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DockerClient } from '../../src/docker/client.js'
import type { EngineTls } from '../../src/docker/tls-files.js'
import { EngineUnavailableError } from '../../src/errors.js'

let folder: string
let server: Server
let port: number
const files = (): { cert: string; key: string } => ({ cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'))
  const { cert, key } = files()
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const name = ['-addext', 'subjectAltName=DNS:localhost']
  await promisify(execFile)('openssl', [...request, ...name, '-keyout', key, '-out', cert])
  const [certPem, keyPem] = await Promise.all([readFile(cert), readFile(key)])
  // As `dockerd --tlsverify`: both sides show a certificate, here the same.
  const options = { cert: certPem, key: keyPem, ca: certPem, requestCert: true, rejectUnauthorized: true }
  server = createServer(options, (_request, response) => response.setHeader('Api-Version', '1.45').end('OK'))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

async function identify(tls: EngineTls): Promise<string> {
  const client = new DockerClient({ transport: 'tcp', host: 'localhost', port, tls })
  try {
    return (await client.identify()).apiVersion
  } finally {
    client.close()
  }
}

test('with the certificates of both sides', async () => {
  const { cert, key } = files()
  expect(await identify({ ca: cert, cert, key, verify: true })).toBe('1.45')
  expect(await identify({ cert, key, verify: false })).toBe('1.45')
})

test('an engine that nobody vouches for is refused, and so are we without a certificate', async () => {
  const { cert, key } = files()
  await expect(identify({ cert, key, verify: true })).rejects.toThrow(EngineUnavailableError)
  await expect(identify({ ca: cert, verify: true })).rejects.toThrow(EngineUnavailableError)
})
