import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEndpoint } from '../../src/docker/endpoint.js'
import { EngineUnavailableError } from '../../src/errors.js'

let home: string
let docker: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'endpoint-'))
  docker = join(home, '.docker')
})

afterEach(() => rm(home, { recursive: true, force: true }))

const find = (env: Record<string, string> = {}) => findEndpoint({ HOME: home, ...env })

async function writeContext(
  name: string,
  endpoint: object,
  tlsFiles: readonly string[] = [],
  folder = docker
): Promise<string> {
  const id = createHash('sha256').update(name).digest('hex')
  const meta = join(folder, 'contexts/meta', id)
  const tls = join(folder, 'contexts/tls', id, 'docker')
  await mkdir(meta, { recursive: true })
  await writeFile(
    join(meta, 'meta.json'),
    JSON.stringify({ Name: name, Metadata: {}, Endpoints: { docker: endpoint } })
  )
  if (tlsFiles.length > 0) await mkdir(tls, { recursive: true })
  for (const file of tlsFiles) await writeFile(join(tls, file), 'PEM')
  return tls
}

async function useContext(name: string, folder = docker): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: {}, currentContext: name }))
}

describe('DOCKER_HOST', () => {
  test.each([
    ['unix:///run/user/1000/podman/podman.sock', { transport: 'unix', path: '/run/user/1000/podman/podman.sock' }],
    ['tcp://10.0.0.5:2375', { transport: 'tcp', host: '10.0.0.5', port: 2375 }],
    ['tcp://engine', { transport: 'tcp', host: 'engine', port: 2375 }],
    ['tcp://[::1]:2375', { transport: 'tcp', host: '::1', port: 2375 }],
    ['engine:4000', { transport: 'tcp', host: 'engine', port: 4000 }],
    ['ssh://me@far:2222', { transport: 'dial-stdio', dockerHost: 'ssh://me@far:2222', host: 'far' }]
  ])('%s', async (address, endpoint) => {
    expect(await find({ DOCKER_HOST: address })).toEqual(endpoint)
  })

  test.each(['npipe:////./pipe/docker_engine', 'fd://', 'tcp://a:b:c'])('%s is refused by name', async (address) => {
    const attempt = find({ DOCKER_HOST: address })
    await expect(attempt).rejects.toThrow(EngineUnavailableError)
    await expect(attempt).rejects.toThrow(address)
  })

  test('goes before every context', async () => {
    await useContext('nowhere')
    const env = { DOCKER_HOST: 'unix:///a.sock', DOCKER_CONTEXT: 'nowhere' }
    expect(await find(env)).toEqual({ transport: 'unix', path: '/a.sock' })
  })

  test('TLS: paths of the files that are there, of DOCKER_CERT_PATH or else of the configuration', async () => {
    await mkdir(docker)
    await writeFile(join(docker, 'ca.pem'), 'PEM')
    const env = { DOCKER_HOST: 'tcp://engine', DOCKER_TLS_VERIFY: '1' }
    const ca = join(docker, 'ca.pem')
    expect(await find(env)).toEqual({ transport: 'tcp', host: 'engine', port: 2376, tls: { ca, verify: true } })
    const certs = join(home, 'certs')
    await mkdir(certs)
    for (const name of ['ca', 'cert', 'key']) await writeFile(join(certs, `${name}.pem`), 'PEM')
    expect(await find({ ...env, DOCKER_TLS_VERIFY: '', DOCKER_TLS: '1', DOCKER_CERT_PATH: certs })).toHaveProperty(
      'tls',
      {
        ca: join(certs, 'ca.pem'),
        cert: join(certs, 'cert.pem'),
        key: join(certs, 'key.pem'),
        verify: false
      }
    )
  })
})

describe('contexts', () => {
  test('none: the default socket, also if the configuration is broken', async () => {
    const endpoint = { transport: 'unix', path: '/var/run/docker.sock' }
    expect(await find()).toEqual(endpoint)
    await useContext('default')
    expect(await find()).toEqual(endpoint)
    await writeFile(join(docker, 'config.json'), '{')
    expect(await find()).toEqual(endpoint)
  })

  test('the current one of the configuration; DOCKER_CONTEXT goes before it', async () => {
    await writeContext('colima', { Host: 'unix:///home/me/.colima/docker.sock' })
    await writeContext('far', { Host: 'ssh://me@far' })
    await useContext('colima')
    expect(await find()).toEqual({ transport: 'unix', path: '/home/me/.colima/docker.sock' })
    expect(await find({ DOCKER_CONTEXT: 'far' })).toEqual({ transport: 'dial-stdio', context: 'far', host: 'far' })
  })

  test('DOCKER_CONFIG says where they are', async () => {
    const folder = join(home, 'elsewhere')
    await useContext('other', folder)
    await writeContext('other', { Host: 'unix:///other.sock' }, [], folder)
    expect(await find({ DOCKER_CONFIG: folder })).toEqual({ transport: 'unix', path: '/other.sock' })
  })

  test('TLS comes from the store', async () => {
    const tls = await writeContext('secure', { Host: 'tcp://engine:2376', SkipTLSVerify: true }, ['ca.pem'])
    expect(await find({ DOCKER_CONTEXT: 'secure' })).toEqual({
      transport: 'tcp',
      host: 'engine',
      port: 2376,
      tls: { ca: join(tls, 'ca.pem'), verify: false }
    })
    await writeContext('plain', { Host: 'tcp://engine' })
    expect(await find({ DOCKER_CONTEXT: 'plain' })).toEqual({ transport: 'tcp', host: 'engine', port: 2375 })
  })

  test('one that does not exist is named', async () => {
    await useContext('gone')
    const attempt = find()
    await expect(attempt).rejects.toThrow(EngineUnavailableError)
    await expect(attempt).rejects.toThrow('The docker context "gone" does not exist')
  })
})
