import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dockerCredentials, registryAuthHeader } from '../../../src/images/upstream/credentials.js'
import { temporaryFolder } from '../../run/helpers.js'

const { signal } = new AbortController()
const base64 = (text: string) => Buffer.from(text).toString('base64')

async function credentials(config: unknown, helper?: string) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  const bin = join(folder, 'bin')
  await mkdir(bin)
  if (helper !== undefined) {
    await writeFile(join(bin, 'docker-credential-test'), `#!/bin/sh\n${helper}\n`)
    await chmod(join(bin, 'docker-credential-test'), 0o755)
  }
  return dockerCredentials({ DOCKER_CONFIG: folder, PATH: `${bin}:${process.env.PATH ?? ''}` })
}

test('Docker Hub by its old name, others by their host', async () => {
  const of = await credentials({
    auths: {
      'https://index.docker.io/v1/': { auth: base64('hub:pa:ss') },
      'https://ghcr.io/v2/': { username: 'octo', password: 'cat' }
    }
  })
  expect(await of('docker.io', signal)).toMatchObject({ username: 'hub', password: 'pa:ss' })
  expect(await of('ghcr.io', signal)).toMatchObject({ username: 'octo', password: 'cat', server: 'ghcr.io' })
  expect(await of('quay.io', signal)).toBeUndefined()
  expect(await of('evil-ghcr.io', signal)).toBeUndefined()
})

test('a helper is asked for the server that it knows', async () => {
  const of = await credentials(
    { credHelpers: { 'ghcr.io': 'test' } },
    'read server; printf \'{"ServerURL":"%s","Username":"of %s","Secret":"s"}\' "$server" "$server"'
  )
  expect(await of('ghcr.io', signal)).toMatchObject({ username: 'of ghcr.io', password: 's', identityToken: undefined })
  expect(await of('quay.io', signal)).toBeUndefined()
})

test('a token of a helper is no password', async () => {
  const of = await credentials({ credsStore: 'test' }, 'echo \'{"Username":"<token>","Secret":"refresh"}\'')
  const found = await of('docker.io', signal)
  expect(found).toMatchObject({ identityToken: 'refresh' })
  const header = registryAuthHeader(found)['X-Registry-Auth'] ?? ''
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
    identitytoken: 'refresh',
    serveraddress: 'https://index.docker.io/v1/'
  })
})

test.each([
  ['a helper that fails', { credsStore: 'test' }, 'exit 1'],
  ['a helper that is not there', { credsStore: 'other' }, undefined],
  ['a helper that is a path', { credsStore: '../../bin/sh' }, undefined],
  ['a file that is no JSON', 'not json', undefined],
  ['an entry without a user', { auths: { 'ghcr.io': {} } }, undefined]
])('%s: nobody', async (_name, config, helper) => {
  const of = await credentials(config, helper)
  expect(await of('ghcr.io', signal)).toBeUndefined()
  expect(registryAuthHeader(undefined)).toEqual({})
})
