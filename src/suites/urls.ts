/** URLs and credentials of a service, by its kind and the environment of its container. */
import type { Kind } from '../engine/engine.js'

export interface Credentials {
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

type Environment = Readonly<Record<string, string>>

/** As the official images document their variables. */
export function credentialsOf(kind: Kind | undefined, environment: Environment): Credentials {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
  switch (kind) {
    case 'postgres': {
      const username = first('POSTGRES_USER', 'POSTGRESQL_USERNAME') ?? 'postgres'
      return {
        username,
        password: first('POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD'),
        database: first('POSTGRES_DB', 'POSTGRESQL_DATABASE') ?? username
      }
    }
    case 'mysql': {
      const user = first('MARIADB_USER', 'MYSQL_USER')
      const rootPassword = first('MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD')
      return {
        username: user ?? 'root',
        password: user === undefined ? rootPassword : first('MARIADB_PASSWORD', 'MYSQL_PASSWORD'),
        database: first('MARIADB_DATABASE', 'MYSQL_DATABASE')
      }
    }
    case 'rabbitmq':
      return {
        username: first('RABBITMQ_DEFAULT_USER') ?? 'guest',
        password: first('RABBITMQ_DEFAULT_PASS') ?? 'guest',
        database: first('RABBITMQ_DEFAULT_VHOST')
      }
    case 'redis':
      return { password: first('REDIS_PASSWORD', 'VALKEY_PASSWORD') }
    case 'http':
    case 'tcp':
    case undefined:
      return {}
  }
}

const SCHEME: Partial<Record<Kind, string>> = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' }

/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
export function urlOf(kind: Kind | undefined, host: string, port: number, credentials: Credentials): string {
  const { username, password, database } = credentials
  const scheme = (kind && SCHEME[kind]) ?? 'http'
  const encode = encodeURIComponent
  const user = username === undefined ? '' : encode(username)
  const login = password === undefined ? user : `${user}:${encode(password)}`
  const path = database === undefined ? '' : `/${encode(database)}`
  return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`
}
