import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeFailure } from '../../../../src/engine/compose/model/failure.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'failure-'))
  await writeFile(
    join(folder, 'compose.yml'),
    'services:\n  my.api:\n    image: x\n    ports: 3\n  b:\n    foo: 1\n    image: "${X"\n'
  )
  await writeFile(join(folder, 'broken.yml'), 'services:\n  a:\n    image: x\n   b: 3\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function messageOf(stderr: string, file = 'compose.yml'): Promise<string | undefined> {
  const composeFiles = file === '' ? [] : [join(folder, file)]
  const text = stderr.replaceAll('DIR', folder)
  const error = await composeFailure(text, { composeFiles, workingDirectory: folder, services: ['my.api', 'b'] }, false)
  expect(error?.message).not.toContain('\n')
  return error?.message
}

test.each([
  ['no such service: nope', 'services: there is no service nope in the compose file'],
  [
    "validating DIR/compose.yml: services.b additional properties 'foo' not allowed",
    'compose.yml:6: unknown key foo in services.b'
  ],
  [
    'validating DIR/compose.yml: services.b Additional property foo is not allowed',
    'compose.yml:6: unknown key foo in services.b'
  ],
  [
    'validating DIR/compose.yml: services.my.api.ports must be a array',
    'compose.yml:4: services.my.api.ports must be a array'
  ],
  [
    'failed to parse DIR/compose.yml: yaml: line 4: mapping key "image" already defined',
    'compose.yml:4: mapping key "image" already defined'
  ],
  ['open DIR/compose.yml: no such file or directory', 'compose.yml: there is no such compose file'],
  ['open DIR/inc.yml: no such file or directory', 'inc.yml: there is no such file'],
  ['env file DIR/x.env not found: stat DIR/x.env: no such file or directory', 'x.env: there is no such env file'],
  ["couldn't find env file: DIR/y.env", 'y.env: there is no such env file'],
  [
    'error while interpolating services.b.image: required variable X is missing a value: need x',
    'compose.yml:7: variable X is required: need x'
  ],
  [
    'invalid interpolation format for services.b.image.\nYou may need to escape any $ with another $.\n${X',
    'compose.yml:7: services.b.image has an invalid variable: ${X'
  ],
  [
    'service "b" depends on undefined service "zz": invalid compose project',
    'compose.yml:5: service "b" depends on undefined service "zz": invalid compose project'
  ],
  [
    "decoding failed due to the following error(s):\n\n'services[b].image' time: invalid",
    "compose.yml:7: decoding failed due to the following error(s): 'services[b].image' time: invalid"
  ],
  [
    'time="2026" level=warning msg="noise"\ndependency cycle detected: a -> b -> a',
    'compose.yml: dependency cycle detected: a -> b -> a'
  ],
  ['', 'compose.yml: failed without a word']
])('%s', async (stderr, expected) => expect(await messageOf(stderr)).toBe(expected))

test('invalid YAML: our own reader knows the line', async () => {
  expect(await messageOf('yaml: line 1: did not find expected key', 'broken.yml')).toMatch(
    /^broken\.yml:4: invalid YAML: \S/
  )
})

test('no compose file: what was looked for, and where', async () => {
  expect(await messageOf('no configuration file provided: not found', '')).toBe(
    `no compose file: looked for compose.yaml, compose.yml, docker-compose.yml, docker-compose.yaml in ${folder} and its parents`
  )
})

test('a variable that is not set may be the cause of what is not certain', async () => {
  const context = { composeFiles: [], workingDirectory: folder, services: [] }
  expect(
    await composeFailure('service "a" has neither an image nor a build context specified', context, true)
  ).toBeUndefined()
  expect(await composeFailure('open /x: no such file or directory', context, true)).toBeUndefined()
  expect(await composeFailure('no such service: x', context, true)).toBeDefined()
})
