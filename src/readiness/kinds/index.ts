/** All protocols, by kind. */
import type { Kind } from '../../engine/engine.js'
import type { Greet } from './greeting.js'
import { greetHttp } from './http.js'
import { greetMysql } from './mysql.js'
import { greetPostgres } from './postgres.js'
import { greetRabbitmq } from './rabbitmq.js'
import { greetRedis } from './redis.js'
import { greetTcp } from './tcp.js'

export const greetings: Readonly<Record<Kind, Greet>> = {
  postgres: greetPostgres,
  mysql: greetMysql,
  redis: greetRedis,
  rabbitmq: greetRabbitmq,
  http: greetHttp,
  tcp: greetTcp
}
