import { expect, test } from 'vitest'
import { modelOf, RUN, transformed } from './models.js'

const labels = {
  'dev.integration-testbed.run': RUN.runId,
  'dev.integration-testbed.owner': RUN.ownerKey,
  'dev.integration-testbed.repository': RUN.repository,
  'dev.integration-testbed.expires': RUN.expires,
  'dev.integration-testbed.keep': 'false'
}

const fixed = { name: 'fixed', ipam: { driver: 'default', config: [{ subnet: '172.30.0.0/16' }] } }

const { compose, externalNetworks, externalVolumes, instances } = transformed(
  modelOf(
    {
      db: {
        container_name: 'my-db',
        mac_address: '02:42:ac:11:00:02',
        labels: { mine: 'x' },
        networks: {
          back: {
            aliases: ['pg'],
            ipv4_address: '172.30.0.5',
            ipv6_address: 'fd00::5',
            mac_address: '02:42:ac:11:00:03',
            priority: 5
          },
          kept: { ipv4_address: '172.31.0.5' },
          out: { ipv4_address: '10.0.0.9' }
        },
        volumes: [
          { type: 'volume', source: 'data', target: '/d' },
          { type: 'volume', target: '/anonymous' },
          { type: 'volume', source: 'shared', target: '/s' }
        ]
      },
      sidecar: { container_name: 'side', network_mode: 'service:db' },
      alone: {}
    },
    {
      networks: {
        back: { ...fixed, driver_opts: { 'com.docker.network.bridge.name': 'br9', other: '1' }, internal: true },
        kept: { ...fixed, 'x-testbed': { 'keep-name': true } },
        out: { name: 'company', external: true },
        unused: { name: 'run-1_unused' }
      },
      volumes: { data: { name: 'fixed-data' }, shared: { name: 'shared-data', external: true } },
      'x-anything': 1
    }
  )
)

test('container names become aliases where there is a network', () => {
  expect(compose.services.db).not.toHaveProperty('container_name')
  expect(compose.services.db?.networks).toEqual({
    back: { aliases: ['pg', 'my-db'], priority: 5 },
    kept: { aliases: ['my-db'], ipv4_address: '172.31.0.5' },
    out: { aliases: ['my-db'] }
  })
  expect(compose.services.sidecar).not.toHaveProperty('container_name')
  expect(compose.services.sidecar).not.toHaveProperty('networks')
  expect(compose.services.db).not.toHaveProperty('mac_address')
})

test('a container name may be kept', () => {
  const facts = new Map([['db', { keepName: true }]])
  const kept = transformed(modelOf({ db: { container_name: 'my-db', scale: 2 } }), { facts }).compose
  expect(kept.services.db).toMatchObject({ container_name: 'my-db', networks: { default: null } })
  expect(kept.services['db-2']).not.toHaveProperty('container_name')
  expect(kept.services['db-2']?.networks).toEqual({ default: { aliases: ['db', 'my-db'] } })
})

test('networks and volumes get the project’s prefix, no fixed subnet, and labels', () => {
  expect(compose.name).toBe('run-1')
  expect(compose.networks).toEqual({
    back: {
      internal: true,
      driver_opts: { other: '1' },
      ipam: { driver: 'default' },
      labels: expect.objectContaining(labels) as unknown
    },
    kept: { ...fixed, 'x-testbed': { 'keep-name': true }, labels: expect.objectContaining(labels) as unknown },
    out: { name: 'company', external: true },
    default: { labels: expect.objectContaining(labels) as unknown }
  })
  expect(compose.volumes).toEqual({
    data: { labels: expect.objectContaining(labels) as unknown },
    shared: { name: 'shared-data', external: true }
  })
  expect(compose).not.toHaveProperty('x-anything')
})

test('externals are listed as the engine knows them', () => {
  expect(externalNetworks).toEqual(['company'])
  expect(externalVolumes).toEqual(['shared-data'])
})

test('containers say which instance they are', () => {
  expect(compose.services.db?.labels).toEqual({
    mine: 'x',
    ...labels,
    'dev.integration-testbed.folder': expect.stringMatching(/^.+:\/runs\/itb-x-1$/) as unknown,
    'dev.integration-testbed.instance': 'db'
  })
  expect(instances.map(({ name }) => name)).toEqual(['db', 'sidecar', 'alone'])
})
