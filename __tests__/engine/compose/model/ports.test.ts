import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../../../src/errors.js'
import { FIRST_PORT, LAST_PORT, randomPorts } from '../../../../src/engine/compose/model/port-range.js'
import { allocatePorts, exposedPorts, publishedPorts } from '../../../../src/engine/compose/model/ports.js'
import type { ComposePort } from '../../../../src/engine/compose/model/types.js'
import { countingPicker, modelOf, transformed } from './models.js'

const one = (port: ComposePort, mode: 'auto' | 'fixed' = 'auto', replica = 1) =>
  allocatePorts([{ instance: 'a', replica, ports: [port] }], mode, countingPicker()).get('a')?.[0]

const CHOSEN = { published: '20000', host_ip: '127.0.0.1' }
describe.each(['auto', 'fixed'] as const)('%s', (mode) => {
  test.each([
    [{ target: 80, published: '8080' }, { published: '8080' }],
    [
      { target: 80, published: 8080, host_ip: '0.0.0.0' },
      { published: '8080', host_ip: '0.0.0.0' }
    ],
    [{ target: 80 }, CHOSEN],
    [{ target: 80, published: '0' }, CHOSEN],
    [{ target: 80, published: '' }, CHOSEN],
    [{ target: 80, published: '8000-8010' }, CHOSEN],
    [
      { target: 53, protocol: 'udp' },
      { ...CHOSEN, protocol: 'udp' }
    ],
    [
      { target: 80, host_ip: '0.0.0.0' },
      { published: '20000', host_ip: '0.0.0.0' }
    ],
    [
      { target: 80, host_ip: '::1', published: '0' },
      { published: '20000', host_ip: '::1' }
    ]
  ])('%j', (port, expected) => expect(one(port, mode)).toEqual({ ...port, ...expected }))

  test('further replicas of a fixed port get a chosen one', () => {
    expect(one({ target: 80, published: '8080' }, mode, 2)).toEqual({ target: 80, ...CHOSEN })
    expect(one({ target: 80, published: '8080', host_ip: '0.0.0.0' }, mode, 2)).toMatchObject({
      host_ip: '0.0.0.0',
      published: '20000'
    })
  })

  test('what is neither TCP nor UDP is compose’s business', () => {
    const port = { target: 80, protocol: 'sctp' }
    expect(one(port, mode)).toEqual(port)
  })
})

const twice = (first: string | undefined, second: string | undefined, mode: 'auto' | 'fixed' = 'auto') =>
  allocatePorts(
    [first, second].map((address, index) => ({
      instance: ['a', 'b'][index] ?? '',
      replica: 1,
      ports: [{ target: 80, published: '8080', ...(address !== undefined && { host_ip: address }) }]
    })),
    mode,
    countingPicker()
  ).get('b')?.[0]?.published

describe('two services with one port', () => {
  test.each([
    [undefined, undefined],
    [undefined, '127.0.0.1'],
    ['::1', undefined],
    ['0.0.0.0', '10.0.0.1'],
    ['::', '::1']
  ])('%s and %s: auto moves the second, fixed says so', (first, second) => {
    expect(twice(first, second)).toBe('20000')
    expect(() => twice(first, second, 'fixed')).toThrow(ConfigError)
    expect(() => twice(first, second, 'fixed')).toThrow('host port 8080/tcp is published twice, by a and by b')
  })

  test.each([
    ['127.0.0.1', '127.0.0.2'],
    ['0.0.0.0', '::'],
    ['127.0.0.1', '::1']
  ])('%s and %s get on', (first, second) => expect(twice(first, second, 'fixed')).toBe('8080'))
})

test('a chosen port never takes one that the file names further down', () => {
  const ports = allocatePorts(
    [
      { instance: 'a', replica: 1, ports: [{ target: 1 }] },
      { instance: 'b', replica: 1, ports: [{ target: 1, published: '20000' }] }
    ],
    'auto',
    countingPicker()
  )
  expect(ports.get('a')?.[0]?.published).toBe('20001')
  expect(ports.get('b')?.[0]?.published).toBe('20000')
})

test('ports as tests reach them', () => {
  expect(
    publishedPorts([
      { target: 1, published: '10' },
      { target: 2, published: '11', host_ip: '0.0.0.0', protocol: 'udp' },
      { target: 3, published: '12', host_ip: '::' },
      { target: 4, published: '13', host_ip: '10.1.2.3' },
      { target: 5, published: '14', protocol: 'sctp' }
    ])
  ).toEqual([
    { target: 1, protocol: 'tcp', published: 10, host: '127.0.0.1' },
    { target: 2, protocol: 'udp', published: 11, host: '127.0.0.1' },
    { target: 3, protocol: 'tcp', published: 12, host: '::1' },
    { target: 4, protocol: 'tcp', published: 13, host: '10.1.2.3' }
  ])
})

test('expose: TCP ports and ranges', () => {
  expect(exposedPorts(['80', 90, '100-102', '53/udp', '60/tcp', 'x'])).toEqual([80, 90, 100, 101, 102, 60])
})

test('on the host’s network ports are where they are inside', () => {
  const { compose, instances } = transformed(
    modelOf({ a: { network_mode: 'host', ports: [{ target: 80, published: '8080' }] } })
  )
  expect(compose.services.a).not.toHaveProperty('ports')
  expect(instances[0]?.ports).toEqual([{ target: 80, protocol: 'tcp', published: 80, host: '127.0.0.1' }])
})

test('random ports are in the range', () => {
  expect([randomPorts(() => 0)(), randomPorts(() => 0.999999)()]).toEqual([FIRST_PORT, LAST_PORT])
})

test('whatever is published, however often: no two instances share address, port and protocol', () => {
  const port = fc.record(
    {
      target: fc.integer({ min: 1, max: 4 }),
      published: fc.constantFrom('20000', '20001', '8080', '0', '8000-8010'),
      protocol: fc.constantFrom('tcp', 'udp'),
      host_ip: fc.constantFrom('127.0.0.1', '0.0.0.0', '::', '::1', '10.0.0.1')
    },
    { requiredKeys: ['target'] }
  )
  const services = fc.array(
    fc.record({ scale: fc.integer({ min: 0, max: 4 }), ports: fc.array(port, { maxLength: 4 }) }),
    { minLength: 1, maxLength: 5 }
  )
  // Pickers that repeat themselves, and one at the end of the range.
  const picker = fc.constantFrom(
    () => FIRST_PORT,
    () => LAST_PORT,
    countingPicker()
  )
  const overlaps = (one: string, other: string) =>
    one.includes(':') === other.includes(':') &&
    (one === other || [one, other].some((ip) => ip === '0.0.0.0' || ip === '::'))
  fc.assert(
    fc.property(services, picker, (list, pickPort) => {
      const model = modelOf(Object.fromEntries(list.map((service, index) => [`s${index}`, service])))
      const { compose } = transformed(model, { pickPort })
      const bound = Object.values(compose.services).flatMap((service) =>
        (service.ports ?? []).flatMap(({ host_ip: ip, published, protocol = 'tcp' }) => {
          expect(String(published)).toMatch(/^[1-9]\d*$/)
          const families = ip === undefined ? ['0.0.0.0', '::'] : [ip]
          return families.map((address) => ({ address, key: `${String(published)}/${protocol}` }))
        })
      )
      for (const [index, a] of bound.entries()) {
        for (const b of bound.slice(index + 1)) expect(a.key === b.key && overlaps(a.address, b.address)).toBe(false)
      }
    })
  )
})
