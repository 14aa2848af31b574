// Clients for the running services. Where these are, the environment says: nothing here knows a port.
import { after } from 'node:test'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createClient } from 'redis'

export const database = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL })
export const redis = createClient({ url: process.env.REDIS_URL })
await Promise.all([database.connect(), redis.connect()])
after(() => Promise.all([database.end(), redis.close()]))

// The answer's status, headers and body; `body` of the request is sent as JSON.
export async function call(method, path, body) {
  const response = await fetch(new URL(path, process.env.API_URL), {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

// A product of its own for each test: tests may then run in any order and side by side.
export async function createProduct({ stock = 10, price = 500 } = {}) {
  const sku = `test-${randomUUID()}`
  await database.query('INSERT INTO products (sku, name, price_cents, stock) VALUES ($1, $1, $2, $3)', [
    sku,
    price,
    stock
  ])
  return sku
}

export async function stockOf(sku) {
  const { rows } = await database.query('SELECT stock FROM products WHERE sku = $1', [sku])
  return rows[0].stock
}
