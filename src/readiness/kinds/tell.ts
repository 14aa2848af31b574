/** Which protocol an image speaks, and where. */
import type { Kind } from '../../engine/engine.js'

const NAMES: Readonly<Record<string, Kind>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  postgis: 'postgres',
  pgvector: 'postgres',
  timescaledb: 'postgres',
  'timescaledb-ha': 'postgres',
  mysql: 'mysql',
  'mysql-server': 'mysql',
  mariadb: 'mysql',
  percona: 'mysql',
  'percona-server': 'mysql',
  redis: 'redis',
  valkey: 'redis',
  keydb: 'redis',
  dragonfly: 'redis',
  rabbitmq: 'rabbitmq'
}

/** The last part of an image's name: no registry, no path, no tag, no digest. */
function lastPart(image: string): string {
  const withoutDigest = image.split('@', 1)[0] ?? ''
  const last = withoutDigest.slice(withoutDigest.lastIndexOf('/') + 1)
  return (last.split(':', 1)[0] ?? '').toLowerCase()
}

/**
 * The kind that the last part of the image's name tells: whole names break with every registry prefix. Undefined where
 * entry point or command are not the image's own, since then anything may run in it.
 */
export function kindOf(image: string, { entrypointIsImagesOwn }: { entrypointIsImagesOwn: boolean }): Kind | undefined {
  const name = lastPart(image)
  return entrypointIsImagesOwn && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
}

const PORTS: Readonly<Partial<Record<Kind, number>>> = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 }
const PORT_VARIABLES: Readonly<Partial<Record<Kind, string>>> = {
  postgres: 'PGPORT',
  mysql: 'MYSQL_TCP_PORT',
  rabbitmq: 'RABBITMQ_NODE_PORT'
}

/**
 * The container port of a kind, where its server's own variable has not moved it; undefined for `http` and `tcp`, which have
 * none of their own.
 */
export function portOf(kind: Kind, environment: Readonly<Record<string, string>>): number | undefined {
  const moved = Number(environment[PORT_VARIABLES[kind] ?? ''] ?? Number.NaN)
  return Number.isInteger(moved) && moved > 0 && moved < 65_536 ? moved : PORTS[kind]
}
