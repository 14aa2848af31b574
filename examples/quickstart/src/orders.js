// Orders take their quantity from the stock, and give it back when they are cancelled.
import { HttpError } from './errors.js'

const COLUMNS = 'id, sku, quantity, total_cents, status, created_at'
const STATUSES = ['open', 'shipped', 'cancelled']
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function createOrders({ database, redis, products }) {
  return {
    async list(status) {
      if (status !== null && !STATUSES.includes(status)) throw invalidStatus()
      const { rows } = await database.query(
        `SELECT ${COLUMNS} FROM orders WHERE $1::text IS NULL OR status = $1 ORDER BY created_at DESC LIMIT 100`,
        [status]
      )
      return rows
    },

    async get(id) {
      const { rows } = await database.query(`SELECT ${COLUMNS} FROM orders WHERE id = $1`, [requireId(id)])
      return rows[0] ?? unknownOrder(id)
    },

    async create(wanted) {
      const { sku, quantity } = requireOrder(wanted)
      const order = await inTransaction(database, async (client) => {
        const price = await takeFromStock(client, sku, quantity)
        const { rows } = await client.query(
          `INSERT INTO orders (sku, quantity, total_cents) VALUES ($1, $2, $3) RETURNING ${COLUMNS}`,
          [sku, quantity, price * quantity]
        )
        return rows[0]
      })
      await products.forget(sku)
      await redis.hIncrBy('orders:created', sku, 1)
      return order
    },

    async setStatus(id, status) {
      if (!STATUSES.includes(status)) throw invalidStatus()
      const order = await inTransaction(database, async (client) => {
        const current = await lock(client, id)
        if (current.status !== 'open') {
          throw new HttpError(409, 'order_closed', `order ${id} is ${current.status} already`)
        }
        if (status === 'cancelled') await giveBack(client, current)
        const { rows } = await client.query(`UPDATE orders SET status = $2 WHERE id = $1 RETURNING ${COLUMNS}`, [
          id,
          status
        ])
        return rows[0]
      })
      await products.forget(order.sku)
      return order
    },

    async remove(id) {
      const order = await inTransaction(database, async (client) => {
        const current = await lock(client, id)
        if (current.status === 'open') await giveBack(client, current)
        await client.query('DELETE FROM orders WHERE id = $1', [id])
        return current
      })
      await products.forget(order.sku)
    },

    async stats() {
      const { rows } = await database.query(
        'SELECT status, count(*)::int AS orders, sum(total_cents)::int AS cents FROM orders GROUP BY status'
      )
      return {
        byStatus: Object.fromEntries(rows.map(({ status, ...sums }) => [status, sums])),
        created: { ...(await redis.hGetAll('orders:created')) }
      }
    }
  }
}

async function inTransaction(database, work) {
  const client = await database.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

// One statement checks and takes: two orders at the same moment can't both have the last piece.
async function takeFromStock(client, sku, quantity) {
  const taken = await client.query(
    'UPDATE products SET stock = stock - $2 WHERE sku = $1 AND stock >= $2 RETURNING price_cents',
    [sku, quantity]
  )
  if (taken.rowCount === 1) return taken.rows[0].price_cents
  const { rowCount } = await client.query('SELECT FROM products WHERE sku = $1', [sku])
  if (rowCount === 0) throw new HttpError(404, 'unknown_product', `there is no product ${sku}`)
  throw new HttpError(409, 'out_of_stock', `fewer than ${quantity} of ${sku} are left`)
}

async function giveBack(client, order) {
  await client.query('UPDATE products SET stock = stock + $2 WHERE sku = $1', [order.sku, order.quantity])
}

async function lock(client, id) {
  const { rows } = await client.query(`SELECT ${COLUMNS} FROM orders WHERE id = $1 FOR UPDATE`, [requireId(id)])
  return rows[0] ?? unknownOrder(id)
}

function requireId(id) {
  return UUID.test(id) ? id : unknownOrder(id)
}

function requireOrder(wanted) {
  const { sku, quantity } = wanted ?? {}
  if (typeof sku !== 'string' || sku === '') throw new HttpError(422, 'invalid_order', 'sku must be a text')
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 1000) {
    throw new HttpError(422, 'invalid_order', 'quantity must be a whole number from 1 to 1000')
  }
  return { sku, quantity }
}

function unknownOrder(id) {
  throw new HttpError(404, 'unknown_order', `there is no order ${id}`)
}

function invalidStatus() {
  return new HttpError(422, 'invalid_status', `status must be one of ${STATUSES.join(', ')}`)
}
