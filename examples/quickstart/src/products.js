// Products: read from PostgreSQL, kept in Redis for a minute.
import { HttpError } from './errors.js'

const CACHE_SECONDS = 60

export function createProducts({ database, redis }) {
  const keyOf = (sku) => `product:${sku}`

  return {
    async list() {
      const { rows } = await database.query('SELECT sku, name, price_cents, stock FROM products ORDER BY sku')
      return rows
    },

    async get(sku) {
      const cached = await redis.get(keyOf(sku))
      if (cached) return { product: JSON.parse(cached), cached: true }
      const { rows } = await database.query('SELECT sku, name, price_cents, stock FROM products WHERE sku = $1', [sku])
      if (rows.length === 0) throw new HttpError(404, 'unknown_product', `there is no product ${sku}`)
      await redis.set(keyOf(sku), JSON.stringify(rows[0]), { expiration: { type: 'EX', value: CACHE_SECONDS } })
      return { product: rows[0], cached: false }
    },

    // After a change of the stock the next reader must see the database.
    async forget(sku) {
      await redis.del(keyOf(sku))
    }
  }
}
