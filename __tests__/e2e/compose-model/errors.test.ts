/** Every mistake is one line that names the file and, where it can be known, the line and the key. */
import { describe, expect, test } from 'vitest'
import { ComposeError, ConfigError, TestbedError } from '../../../src/errors.js'
import { BARE, folderOf, resolveIn } from './harness.js'

async function errorOf(promise: Promise<unknown>): Promise<TestbedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof TestbedError)) throw new Error('no error of ours', { cause: error })
  expect(error.message).not.toContain('\n')
  return error
}

const A = 'services:\n  a:\n    image: x\n'

describe('wrong files', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing there', {}, /^no compose file: looked for compose\.yaml, .* in \/.* and its parents$/],
    ['invalid YAML', { 'compose.yml': `${A}   b: 3\n` }, /^compose\.yml:4: invalid YAML: /],
    ['unknown key', { 'compose.yml': `${A}    imagee: y\n` }, /^compose\.yml:4: unknown key imagee in services\.a$/],
    ['unknown key of the top level', { 'compose.yml': `${A}servces: {}\n` }, /^compose\.yml:4: unknown key servces$/],
    [
      'wrong type',
      { 'compose.yml': `${A}    ports: {a: 1}\n` },
      /^compose\.yml:4: services\.a\.ports must be an? array$/
    ],
    ['missing include', { 'compose.yml': `include: [nope.yml]\n${A}` }, /nope\.yml: there is no such file$/],
    ['missing env_file', { 'compose.yml': `${A}    env_file: no.env\n` }, /^no\.env: there is no such env file$/],
    [
      'unknown dependency',
      { 'compose.yml': `${A}    depends_on: [zz]\n` },
      /^compose\.yml:2: service "a" depends on undefined service "?zz"?/
    ],
    [
      'circle',
      { 'compose.yml': `${A}    depends_on: [b]\n  b: {image: y, depends_on: [a]}\n` },
      /^compose\.yml: dependency cycle detected: /
    ],
    [
      'no image',
      { 'compose.yml': 'services:\n  a:\n    restart: "no"\n' },
      /^compose\.yml:2: service "a" has neither an image nor a build/
    ],
    [
      'no service',
      { 'compose.yml': 'services:\n  a: {image: x, profiles: [p]}\n' },
      /^the compose file has no service to start$/
    ],
    ['empty file', { 'compose.yml': '' }, /^compose\.yml: empty compose file$/],
    [
      'in the override',
      { 'compose.yml': A, 'compose.override.yml': 'services:\n  a:\n    foo: 1\n' },
      /^compose\.override\.yml:3: unknown key foo in services\.a$/
    ]
  ])('%s', async (_, files, message) => {
    const error = await errorOf(resolveIn(await folderOf(files)))
    expect(error.message).toMatch(message)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.exitCode).toBe(2)
  })
})

describe('wrong selection', () => {
  const files = { 'compose.yml': 'services:\n  a: {image: x}\n  b: {image: y, profiles: [debug]}\n' }
  test.each([
    [{ services: ['nope'] }, 'services: there is no service nope in the compose file', 'its services are a, b'],
    [{ profiles: ['nope'] }, 'profiles: no service has the profile nope', 'its profiles are debug'],
    [{ composeFiles: ['nope.yml'] }, 'nope.yml: there is no such compose file', undefined],
    [{ envFiles: ['nope.env'] }, 'nope.env: there is no such env file', undefined]
  ])('%j', async (options, message, hint) => {
    const error = await errorOf(resolveIn(await folderOf(files), options))
    expect(error.message).toBe(message)
    expect(error.hint).toBe(hint)
  })
})

describe('variables that are not set', () => {
  test('are named with place, service and what to do', async () => {
    const folder = await folderOf({ 'compose.yml': `${A}    environment:\n      P: "\${DB_PASS}"\n      Q: $OTHER\n` })
    const error = await errorOf(resolveIn(folder))
    expect(error.message).toBe('compose.yml:5: variable DB_PASS of service a is not set and has no default; also OTHER')
    expect(error.hint).toBe('set DB_PASS in the environment or in .env, or give it a default: ${DB_PASS:-}')
  })

  test('are the reason when compose stumbles over the blank', async () => {
    const folder = await folderOf({ 'compose.yml': 'services:\n  a:\n    image: ${WHICH}\n' })
    expect((await errorOf(resolveIn(folder))).message).toBe(
      'compose.yml:3: variable WHICH of service a is not set and has no default'
    )
  })

  test('with a message of their own', async () => {
    const folder = await folderOf({ 'compose.yml': 'services:\n  a:\n    image: ${WHICH:?say which}\n' })
    expect((await errorOf(resolveIn(folder))).message).toBe('compose.yml:3: variable WHICH is required: say which')
  })

  test('in an env file: its line', async () => {
    const folder = await folderOf({
      'compose.yml': `${A}    env_file: app.env\n`,
      'app.env': 'A=1\nPASSWORD=pa$word\n'
    })
    const error = await errorOf(resolveIn(folder))
    expect(error.message).toBe('app.env:2: variable word of service a is not set and has no default')
    expect(error.hint).toContain('single quotes')
  })

  test('in .env: where the value is used', async () => {
    const files = {
      'compose.yml': `${A}    environment: ["P=\${PASSWORD}"]\n`,
      '.env': 'UNUSED=$x\nPASSWORD=pa$word\n'
    }
    expect((await errorOf(resolveIn(await folderOf(files)))).message).toBe(
      '.env:2: variable word is not set and has no default'
    )
  })

  test.each([
    ['a default', `${A}    environment: ["P=\${X:-}"]\n`],
    ['an escaped dollar', `${A}    environment: ["P=$$X"]\n`],
    ['a service that is not selected', `${A}  b: {image: "\${X}", profiles: [off]}\n`],
    ['a network that nobody uses', `${A}networks: {n: {driver: "\${X}"}}\n`]
  ])('do not matter: %s', async (_, text) => {
    const folder = await folderOf({ 'compose.yml': text, '.env': 'UNUSED=$y\n' })
    expect(Object.keys((await resolveIn(folder)).model.services)).toEqual(['a'])
  })

  test('are nothing to empty ones', async () => {
    const folder = await folderOf({ 'compose.yml': `${A}    environment: ["P=\${X}"]\n` })
    expect((await resolveIn(folder, {}, { X: '' })).model.services.a?.environment).toEqual({ P: '' })
  })
})

describe('compose itself', () => {
  test('too old: found and needed, whatever it says of the file', async () => {
    const folder = await folderOf({
      'compose.yml': A,
      'config/cli-plugins/docker-compose':
        '#!/bin/sh\n[ "$1" = version ] && echo 2.17.3 || { echo "unknown flag" >&2; exit 1; }\n'
    })
    const { chmod } = await import('node:fs/promises')
    await chmod(`${folder}/config/cli-plugins/docker-compose`, 0o755)
    const env = { ...BARE, DOCKER_CONFIG: `${folder}/config`, XDG_STATE_HOME: `${folder}/state` }
    const error = await errorOf(resolveIn(folder, {}, env))
    expect(error).toBeInstanceOf(ComposeError)
    expect(error.message).toBe('Docker Compose 2.17.3 is too old: 2.24.4 or later is needed')
  })
})
