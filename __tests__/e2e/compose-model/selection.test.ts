/** Compose's own ways of finding files, profiles and variables keep working. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assembleIn, folderOf, resolveIn } from './harness.js'

const one = (image: string) => `services:\n  a:\n    image: ${image}\n`

test('here, or in a parent', async () => {
  const folder = await folderOf({ 'compose.yaml': one('x') })
  await mkdir(join(folder, 'deep/er'), { recursive: true })
  expect((await resolveIn(join(folder, 'deep/er'))).composeFiles).toEqual([join(folder, 'compose.yaml')])
})

test('COMPOSE_FILE, and -f before it; later files win', async () => {
  const folder = await folderOf({ 'a.yml': one('a'), 'b.yml': one('b'), 'c.yml': one('c') })
  const env = { COMPOSE_FILE: 'a.yml:b.yml' }
  expect((await resolveIn(folder, {}, env)).model.services.a?.image).toBe('b')
  expect((await resolveIn(folder, { composeFiles: ['c.yml', 'a.yml'] }, env)).model.services.a?.image).toBe('a')
})

const PROFILES = `services:
  a: {image: a}
  b: {image: b, profiles: [x], depends_on: [c]}
  c: {image: c, profiles: [x, y]}
`

test('profiles and services', async () => {
  const folder = await folderOf({ 'compose.yml': PROFILES })
  const names = async (...args: Parameters<typeof resolveIn> extends [string, ...infer R] ? R : never) =>
    Object.keys((await resolveIn(folder, ...args)).model.services).sort()
  expect(await names()).toEqual(['a'])
  expect(await names({ profiles: ['y'] })).toEqual(['a', 'c'])
  expect(await names({ profiles: ['*'] })).toEqual(['a', 'b', 'c'])
  expect(await names({}, { COMPOSE_PROFILES: 'x' })).toEqual(['a', 'b', 'c'])
  expect(await names({ services: ['a'], profiles: ['x'] })).toEqual(['a'])
  expect(await names({ services: ['b'], profiles: ['x'] })).toEqual(['b', 'c'])
})

describe('the tag under test', () => {
  const files = { 'compose.yml': one('"r/${IMAGE_REGISTRY:-lib}/a:${IMAGE_TAG}"') }
  const image = async (folder: string, ...args: [Parameters<typeof resolveIn>[1]?, NodeJS.ProcessEnv?]) => {
    const { model, imageTag } = await resolveIn(folder, ...args)
    return [model.services.a?.image, imageTag]
  }
  test('is the option, the environment, .env, latest', async () => {
    const folder = await folderOf({ ...files, '.env': 'IMAGE_TAG=of-env-file\n' })
    const env = { IMAGE_TAG: 'of-environment' }
    expect(await image(folder, { imageTag: 'given', imageRegistry: 'reg' }, env)).toEqual(['r/reg/a:given', 'given'])
    expect(await image(folder, {}, env)).toEqual(['r/lib/a:of-environment', 'of-environment'])
    expect(await image(folder)).toEqual(['r/lib/a:of-env-file', 'of-env-file'])
    expect(await image(await folderOf(files))).toEqual(['r/lib/a:latest', 'latest'])
  })
})

test('a variable in the path of an include hides the uninterpolated model, not who uses the tag', async () => {
  const folder = await folderOf({
    'compose.yml': 'include: ["${PART:-part}.yml"]\nservices:\n  b: {image: "b:latest"}\n',
    'part.yml': one('"a:${IMAGE_TAG}"')
  })
  const resolved = await resolveIn(folder)
  expect(resolved.raw).toBeUndefined()
  expect([...resolved.tagged]).toEqual(['a'])
  const { instances } = await assembleIn(resolved, folder)
  expect(instances.map(({ name, role }) => [name, role]).sort()).toEqual([
    ['a', 'application'],
    ['b', 'infrastructure']
  ])
})

describe('environment-sourced secrets', () => {
  const text = 'services:\n  a: {image: x, secrets: [s]}\nsecrets:\n  s: {environment: SHOP_TOKEN}\n'
  test('from .env are handed on, since the generated file does not read it', async () => {
    const folder = await folderOf({ 'compose.yml': text, '.env': 'SHOP_TOKEN="of the file"\n' })
    expect((await resolveIn(folder)).sourcedVariables).toEqual({ SHOP_TOKEN: 'of the file' })
    expect((await resolveIn(folder, {}, { SHOP_TOKEN: 'own' })).sourcedVariables).toEqual({})
  })

  test('from nowhere are an error now, not when the service starts', async () => {
    const folder = await folderOf({ 'compose.yml': text })
    await expect(resolveIn(folder)).rejects.toThrow('secrets.s: variable SHOP_TOKEN is not set')
  })
})
