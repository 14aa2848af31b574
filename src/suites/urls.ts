/** URLs and credentials of a service, by its kind and the environment of its container. */
import type { Kind } from '../engine/engine.js'

export interface Credentials {
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

type Environment = Readonly<Record<string, string>>

/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
export function credentialsOf(kind: Kind | undefined, environment: Environment): Credentials {
  const first = (names: readonly string[], fallback?: string): string | undefined => {
    const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '')
    return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback)
  }
  switch (kind) {
    case 'postgres': {
      const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres')
      return {
        username,
        password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
        database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
      }
    }
    case 'mysql': {
      const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root')
      const password =
        username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD']
      return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) }
    }
    case 'rabbitmq':
      return {
        username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
        password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
        database: first(['RABBITMQ_DEFAULT_VHOST'])
      }
    case 'redis':
      return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) }
    case 'http':
    case 'tcp':
    case undefined:
      return {}
  }
}

const SCHEME: Partial<Record<Kind, string>> = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' }

/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
export const KIND_PORTS: Partial<Record<Kind, number>> = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 }

/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
export function urlOf(kind: Kind | undefined, host: string, port: number, credentials: Credentials): string {
  const { username, password, database } = credentials
  const scheme = (kind && SCHEME[kind]) ?? 'http'
  const encode = encodeURIComponent
  const user = username === undefined ? '' : encode(username)
  // Without a user there is a login for Redis only, which has a password of its own.
  const whole = password !== undefined && (username !== undefined || kind === 'redis')
  const login = whole ? `${user}:${encode(password)}` : user
  const path = database === undefined ? '' : `/${encode(database)}`
  return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`
}
