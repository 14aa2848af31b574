import { describe, expect, it } from 'vitest'
import { kindOf, portOf } from '../../../src/readiness/kinds/tell.js'

describe('kindOf', () => {
  it.each([
    ['postgres', 'postgres'],
    ['postgres:17', 'postgres'],
    ['docker.io/library/postgres:17-alpine', 'postgres'],
    ['localhost:5000/postgres', 'postgres'],
    ['registry.example:5000/team/postgres:17@sha256:0123', 'postgres'],
    ['bitnami/postgresql:16', 'postgres'],
    ['postgis/postgis:17-3.5', 'postgres'],
    ['pgvector/pgvector:pg17', 'postgres'],
    ['timescale/timescaledb:latest-pg17', 'postgres'],
    ['mysql:9', 'mysql'],
    ['mariadb', 'mysql'],
    ['percona/percona-server:8', 'mysql'],
    ['valkey/valkey:8', 'redis'],
    ['eqalpha/keydb', 'redis'],
    ['docker.dragonflydb.io/dragonflydb/dragonfly', 'redis'],
    ['rabbitmq:4-management', 'rabbitmq'],
    ['Redis@sha256:0123', 'redis']
  ])('%s is %s', (image, kind) => expect(kindOf(image, { entrypointIsImagesOwn: true })).toBe(kind))

  it.each([
    'nginx',
    'postgres/exporter',
    'mysql-exporter',
    'my-redis',
    'redis.example/app',
    'constructor',
    'toString',
    ''
  ])('%j is none that is known', (image) => expect(kindOf(image, { entrypointIsImagesOwn: true })).toBeUndefined())

  it('says nothing of an image that is told to run something else', () => {
    expect(kindOf('postgres:17', { entrypointIsImagesOwn: false })).toBeUndefined()
  })
})

describe('ports', () => {
  it('are those of the protocol', () => {
    expect((['postgres', 'mysql', 'redis', 'rabbitmq'] as const).map((kind) => portOf(kind, {}))).toEqual([
      5432, 3306, 6379, 5672
    ])
    expect(portOf('http', {})).toBeUndefined()
  })
  it.each([
    ['5433', 5433],
    ['', 5432],
    ['x', 5432],
    ['70000', 5432]
  ])('PGPORT=%j makes it %d', (PGPORT, port) => expect(portOf('postgres', { PGPORT })).toBe(port))
})
