import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { generateModel } from '../../../../src/engine/compose/model/generated.js'
import { composeModel } from '../../../../src/engine/compose/model/types.js'
import { modelOf, transformed } from './models.js'

const generate = () =>
  generateModel(
    transformed(
      modelOf(
        {
          a: {
            command: ['echo', '$HOME'],
            ports: [{ target: 80 }, { target: 80, protocol: 'udp' }],
            networks: { back: null, out: null }
          }
        },
        {
          networks: { back: { name: 'run-1_back', ipam: { driver: 'default' } }, out: { name: 'out', external: true } }
        }
      )
    ),
    { SECRET: 'x' }
  )

test('its text is the model, dollars escaped', async () => {
  const generated = await generate()
  const written = composeModel.parse(parse(generated.yaml()))
  expect(written.services.a?.command).toEqual(['echo', '$$HOME'])
  expect(written.name).toBe('run-1')
  expect(generated.sourcedVariables).toEqual({ SECRET: 'x' })
})

test('a port is moved in the text, and no other', async () => {
  const generated = await generate()
  const port = generated.instances[0]?.ports[0]
  expect(port).toBeDefined()
  if (port) generated.setPort('a', port, 30_000)
  const written = composeModel.parse(parse(generated.yaml()))
  expect(written.services.a?.ports?.map(({ published }) => published)).toEqual(['30000', '20001'])
  expect(generated.compose.services.a?.ports?.[0]?.published).toBe('30000')
})

test('our networks get the subnets we give them, and lose them again', async () => {
  const generated = await generate()
  generated.setSubnets((network) => (network === 'back' ? '10.128.0.0/26' : '10.128.0.64/26'))
  expect(composeModel.parse(parse(generated.yaml())).networks?.back?.ipam).toEqual({
    driver: 'default',
    config: [{ subnet: '10.128.0.0/26' }]
  })
  expect(generated.compose.networks?.out).toEqual({ name: 'out', external: true })
  generated.setSubnets(() => undefined)
  expect(generated.compose.networks?.back?.ipam).toEqual({ driver: 'default' })
})

test('an image that is here under another name is named so, and nothing else', async () => {
  const compose = modelOf({ a: { image: 'redis@sha256:1' }, b: { image: 'redis:8' } })
  const generated = await generateModel(transformed(compose), {})
  generated.nameImages(new Map([['redis@sha256:1', 'redis:sha256-1']]))
  const written = composeModel.parse(parse(generated.yaml()))
  expect([written.services.a?.image, written.services.b?.image]).toEqual(['redis:sha256-1', 'redis:8'])
  expect(generated.instances.map(({ image }) => image)).toEqual(['redis@sha256:1', 'redis:8'])
})
