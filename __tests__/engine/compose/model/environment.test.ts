import { expect, test } from 'vitest'
import { composeEnvironment, generatedEnvironment } from '../../../../src/engine/compose/model/environment.js'

test('compose reads the files with the images under test', () => {
  const env = composeEnvironment(
    { PATH: '/bin', COMPOSE_FILE: 'x.yml', IMAGE_TAG: 'old', IMAGE_REGISTRY: 'r' },
    { imageTag: 'new' }
  )
  expect(env).toMatchObject({ PATH: '/bin', COMPOSE_FILE: 'x.yml', IMAGE_TAG: 'new', IMAGE_REGISTRY: 'r' })
  expect(composeEnvironment({}, { imageTag: 'a', imageRegistry: 'b' })).toMatchObject({
    IMAGE_TAG: 'a',
    IMAGE_REGISTRY: 'b'
  })
})

test('for the generated file nothing selects any more, and sourced variables are there', () => {
  const env = generatedEnvironment(
    { PATH: '/bin', COMPOSE_FILE: 'x', COMPOSE_PROFILES: 'y', COMPOSE_PROJECT_NAME: 'z', B: 'own' },
    { A: '1', B: '2' }
  )
  expect(env).toMatchObject({ PATH: '/bin', A: '1', B: 'own' })
  expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['COMPOSE_FILE']))
  expect([env.COMPOSE_FILE, env.COMPOSE_PROFILES, env.COMPOSE_PROJECT_NAME]).toEqual([undefined, undefined, undefined])
})
