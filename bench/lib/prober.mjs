/** True readiness, as a client sees it from the host: a query, a command and a request that succeed. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { greet } from './greet.mjs'

/** Milliseconds. */
const INTERVAL = 25
const TIMEOUT = 2_000

/** Milliseconds (of `performance.now`) of the moment at which the last of the three answered for the first time. */
export async function firstAnswer(ports, signal) {
  const moments = await Promise.all(
    QUERIES.map(async (query) => {
      while (!(await query(ports))) await sleep(INTERVAL, undefined, { signal })
      return performance.now()
    })
  )
  return Math.max(...moments)
}

/** Whether all three answer now. */
export async function allAnswer(ports) {
  const answers = await Promise.all(QUERIES.map((query) => query(ports)))
  return answers.every(Boolean)
}

const QUERIES = [postgres, (ports) => greet('redis', ports.redis), api]

async function postgres(ports) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: ports.postgres,
    user: 'bench',
    password: 'bench-password',
    database: 'bench',
    connectionTimeoutMillis: TIMEOUT
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function api(ports) {
  try {
    const answer = await fetch(`http://127.0.0.1:${ports.api}/`, { signal: AbortSignal.timeout(TIMEOUT) })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}
